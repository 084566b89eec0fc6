import { expect, test } from "vitest";
import {
  firstOccurrence,
  formatRecurrence,
  occursOn,
  parseRecurrence,
} from "#scripts/language/recurrence.ts";

function ruleOf(text: string) {
  const rule = parseRecurrence(text);
  if (rule === undefined) throw new Error(`«${text}» was not read`);
  return rule;
}

test.each([
  ["thứ Năm hằng tuần", { kind: "weekly", weekdays: [4] }, "thứ Năm hằng tuần"],
  [
    "Thứ tư và thứ hai hàng tuần",
    { kind: "weekly", weekdays: [1, 3] },
    "thứ Hai và thứ Tư hằng tuần",
  ],
  [
    "thứ Hai đến thứ Tư hằng tuần",
    { kind: "weekly", weekdays: [1, 2, 3] },
    "thứ Hai, thứ Ba và thứ Tư hằng tuần",
  ],
  ["ngày 15 hằng tháng", { kind: "monthDays", days: [15] }, "ngày 15 hằng tháng"],
  [
    "các ngày ngày 20, 5 hằng tháng",
    { kind: "monthDays", days: [5, 20] },
    "ngày 5 và 20 hằng tháng",
  ],
  [
    "thứ Năm đầu tiên hằng tháng",
    { kind: "monthWeekday", nth: 1, weekday: 4 },
    "thứ Năm đầu tiên hằng tháng",
  ],
  [
    "thứ ba thứ 2 hằng tháng",
    { kind: "monthWeekday", nth: 2, weekday: 2 },
    "thứ Ba thứ 2 hằng tháng",
  ],
  [
    "chủ nhật cuối cùng hằng tháng",
    { kind: "monthWeekday", nth: -1, weekday: 7 },
    "Chủ nhật cuối cùng hằng tháng",
  ],
])("«%s» is read, and what is written of it is read back", (text, rule, words) => {
  expect(parseRecurrence(text)).toEqual(rule);
  expect(formatRecurrence(ruleOf(text))).toBe(words);
  expect(parseRecurrence(words)).toEqual(rule);
});

test.each([
  "thứ Năm",
  "thứ Tám hằng tuần",
  "thứ Sáu đến thứ Hai hằng tuần",
  "ngày 32 hằng tháng",
  "ngày 0 hằng tháng",
  "hằng ngày",
  "",
])("«%s» is no rule", (text) => {
  expect(parseRecurrence(text)).toBeUndefined();
});

test.each([
  ["thứ Năm hằng tuần", "2022-01-01", "2022-01-06"],
  ["thứ Bảy hằng tuần", "2022-01-01", "2022-01-01"],
  ["ngày 31 hằng tháng", "2022-04-01", "2022-05-31"],
  ["ngày 15 hằng tháng", "2022-12-16", "2023-01-15"],
  ["thứ Năm đầu tiên hằng tháng", "2022-03-04", "2022-04-07"],
  ["thứ Năm thứ 2 hằng tháng", "2022-03-04", "2022-03-10"],
  ["thứ Năm cuối cùng hằng tháng", "2022-02-01", "2022-02-24"],
])("«%s» from %s on begins on %s", (text, from, first) => {
  expect(firstOccurrence(ruleOf(text), from)).toBe(first);
});

test("the last weekday of a month is one of its last seven days", () => {
  const rule = ruleOf("thứ Năm cuối cùng hằng tháng");
  expect(occursOn(rule, "2022-03-31")).toBe(true);
  expect(occursOn(rule, "2022-03-24")).toBe(false);
});
