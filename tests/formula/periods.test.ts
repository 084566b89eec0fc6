import { expect, test } from "vitest";
import {
  calendarOf,
  daysOf,
  hasSameCalendar,
  isLikePeriod,
  periodBefore,
} from "#scripts/formula/periods.ts";

test.each([
  ["2016", "2015"],
  ["2022-6t", "2021-6t"],
  ["2023-9t", "2022-9t"],
  ["2021-2025", "2016-2020"],
])("the like period before %s is %s", (name, before) => {
  expect(periodBefore(name)).toBe(before);
});

test.each([
  ["2016", "2020", true],
  ["2016-6t", "2020-6t", true],
  ["2016-6t", "2020-9t", false],
  ["2016", "2016-6t", false],
  ["2016-2020", "2021-2025", true],
  ["2016-2020", "2021-2023", false],
])("%s and %s are alike: %s", (one, other, isAlike) => {
  expect(isLikePeriod(one, other)).toBe(isAlike);
});

test.each([
  ["2016", "2016-01-01", "2016-12-31"],
  ["2022-6t", "2022-01-01", "2022-06-30"],
  ["2024-2t", "2024-01-01", "2024-02-29"],
  ["2021-2025", "2021-01-01", "2025-12-31"],
])("%s runs from %s to %s", (name, from, to) => {
  expect(calendarOf(name)).toEqual({ from, to });
});

test("a period's own days replace the calendar's", () => {
  const own = { period: "2021", from: "2020-12-15", to: "2021-12-14" };
  expect(daysOf(own)).toEqual({ from: "2020-12-15", to: "2021-12-14" });
  expect(hasSameCalendar(own, { period: "2022" })).toBe(false);
  expect(hasSameCalendar(own, { period: "2022", from: "2021-12-15", to: "2022-12-14" })).toBe(true);
});

test("two months end alike in a leap year", () => {
  expect(hasSameCalendar({ period: "2023-2t" }, { period: "2024-2t" })).toBe(true);
});
