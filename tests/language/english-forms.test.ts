import { expect, test } from "vitest";
import {
  englishDate,
  englishDuration,
  englishMoney,
  englishNumber,
  englishRecurrence,
  englishSession,
  englishShortest,
  englishUnit,
  parseEnglishNumber,
} from "#scripts/language/english-forms.ts";
import { parseRecurrence } from "#scripts/language/recurrence.ts";

test("numbers have groups by a comma and decimals by a dot", () => {
  expect(englishNumber(1673)).toBe("1,673");
  expect(englishNumber(73.506, 1)).toBe("73.5");
  expect(englishNumber(-1234567.5, 1)).toBe("−1,234,567.5");
  expect(englishShortest(2.5)).toBe("2.5");
  expect(englishShortest(1000)).toBe("1,000");
});

test.each([
  ["1,673", 1673],
  ["73.5", 73.5],
  ["1.673", 1.673],
  ["73,5", undefined],
])("%s is read as %s", (written, value) => {
  expect(parseEnglishNumber(written)).toBe(value);
});

test("the month of a date is a word, so that day and month cannot be exchanged", () => {
  expect(englishDate("2026-07-05")).toBe("5 July 2026");
  expect(englishDate("2026-12-31")).toBe("31 December 2026");
});

test("sums keep their currency", () => {
  expect(englishMoney({ amount: 50000, currency: "VND" })).toBe("50,000 VND");
  expect(englishMoney({ amount: 3, currency: "USD" })).toBe("3 USD");
});

test("one of a unit is singular", () => {
  expect(englishDuration({ value: 1, unit: "workingDay" })).toBe("1 working day");
  expect(englishDuration({ value: 0.5, unit: "workingDay" })).toBe("0.5 working days");
  expect(englishDuration({ value: 3, unit: "month" })).toBe("3 months");
});

test.each([
  ["thứ Hai, thứ Năm hằng tuần", "every Monday and Thursday"],
  ["ngày 5 và 20 hằng tháng", "on day 5 and 20 of every month"],
  ["thứ Ba thứ 2 hằng tháng", "on the second Tuesday of every month"],
  ["thứ Sáu cuối cùng hằng tháng", "on the last Friday of every month"],
])("«%s» is %s", (vietnamese, english) => {
  const rule = parseRecurrence(vietnamese);
  expect(rule && englishRecurrence(rule)).toBe(english);
});

test("a stretch of a day has its hours as a clock shows them", () => {
  expect(englishSession({ start: "07:30", end: "11:30" })).toBe("7:30 to 11:30");
});

test("one thing has its singular, where it is known", () => {
  expect(englishUnit("cases", 1)).toBe("case");
  expect(englishUnit("people", 1)).toBe("person");
  expect(englishUnit("directing documents", 1)).toBe("directing document");
  expect(englishUnit("cases", -1)).toBe("case");
  expect(englishUnit("cases", 0)).toBe("cases");
  expect(englishUnit("cases", 1.5)).toBe("cases");
  expect(englishUnit("% of households", 1)).toBe("% of households");
});
