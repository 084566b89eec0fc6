import { expect, test } from "vitest";
import {
  addDays,
  dateOfDay,
  dayNumber,
  weekdayOf,
  workingDaysBefore,
} from "#scripts/language/calendar.ts";

test("day numbers count from the first of January 1970", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("2000-03-01")).toBe(11_017);
  expect(dateOfDay(0)).toBe("1970-01-01");
});

test("every day of a century comes back from its number, leap years and all", () => {
  const first = dayNumber("1999-12-31");
  const last = dayNumber("2100-03-01");
  const wrong = [];
  for (let day = first; day <= last; day++) {
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    if (dateOfDay(day) !== date || dayNumber(date) !== day) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

test("days are added over the ends of months and years", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
});

test.each([
  ["1970-01-01", 4],
  ["2022-03-07", 1],
  ["2022-03-06", 7],
  ["2024-02-29", 4],
])("%s is day %d of its week", (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

test.each([
  ["2022-03-11", 5, "2022-03-04"],
  ["2022-03-07", 5, "2022-02-28"],
  ["2022-03-07", 1, "2022-03-04"],
  ["2022-03-06", 1, "2022-03-04"],
  ["2022-03-06", 0, "2022-03-06"],
])("before %s, %d working days back is %s", (date, count, expected) => {
  expect(workingDaysBefore(date, count)).toBe(expected);
});
