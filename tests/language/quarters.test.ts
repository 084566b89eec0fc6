import { expect, test } from "vitest";
import { quarterOf, quartersBetween } from "#scripts/language/quarters.ts";

test.each([
  ["2026-01-01", "2026-q1", "2026-01-01", "2026-03-31"],
  ["2024-02-29", "2024-q1", "2024-01-01", "2024-03-31"],
  ["2026-04-01", "2026-q2", "2026-04-01", "2026-06-30"],
  ["2026-09-30", "2026-q3", "2026-07-01", "2026-09-30"],
  ["2026-12-31", "2026-q4", "2026-10-01", "2026-12-31"],
])("%s lies in %s", (date, id, from, until) => {
  expect(quarterOf(date)).toMatchObject({ id, from, until });
});

test("the quarters between two dates are all that have a day between them, over the end of a year", () => {
  const ids = (first: string, last: string) => quartersBetween(first, last).map(({ id }) => id);
  expect(ids("2025-12-31", "2026-04-01")).toEqual(["2025-q4", "2026-q1", "2026-q2"]);
  expect(ids("2026-05-05", "2026-05-05")).toEqual(["2026-q2"]);
  expect(ids("2026-05-05", "2026-03-05")).toEqual([]);
});
