import { expect, test } from "vitest";
import {
  approximateHours,
  durationUnitNames,
  formatDuration,
  parseDuration,
} from "#scripts/language/durations.ts";

test("working days and calendar days are different units", () => {
  expect(parseDuration("5 ngày làm việc")).toEqual({ value: 5, unit: "workingDay" });
  expect(parseDuration("5 ngày")).toEqual({ value: 5, unit: "day" });
  expect(parseDuration("8 giờ làm việc")).toEqual({ value: 8, unit: "workingHour" });
});

test("capitals, a leading zero, decimals and extra spaces do not matter", () => {
  expect(parseDuration(" 03  Ngày làm việc ")).toEqual({ value: 3, unit: "workingDay" });
  expect(parseDuration("0,5 ngày làm việc")).toEqual({ value: 0.5, unit: "workingDay" });
});

test.each(["5", "ngày", "12.5 ngày", "5 hôm", "5ngày", "năm ngày", "-5 ngày", "5 ngày 3 giờ"])(
  "«%s» is not a duration",
  (written) => {
    expect(parseDuration(written)).toBeUndefined();
  },
);

test("every unit is written as it is read", () => {
  for (const name of durationUnitNames) {
    const written = `1.250,5 ${name}`;
    const duration = parseDuration(written);
    expect(duration && formatDuration(duration)).toBe(written);
  }
});

test("the quicker of two limits can be told across units", () => {
  const hours = (text: string) => {
    const duration = parseDuration(text);
    return duration ? approximateHours(duration) : Number.NaN;
  };
  const slowestFirst = ["1 năm", "2 tháng", "5 tuần", "20 ngày làm việc", "20 ngày", "1 giờ"];
  expect(slowestFirst.toSorted((a, b) => hours(b) - hours(a))).toEqual(slowestFirst);
});
