import { expect, test } from "vitest";
import { formatDate, parseDate } from "#scripts/language/dates.ts";

test.each([
  ["05/07/2026", "2026-07-05"],
  ["5/7/2026", "2026-07-05"],
  ["2026-07-05", "2026-07-05"],
  ["29/02/2024", "2024-02-29"],
  ["29/02/2000", "2000-02-29"],
  ["31/12/2016", "2016-12-31"],
])("«%s» is the day %s", (written, iso) => {
  expect(parseDate(written)).toBe(iso);
});

test.each([
  "29/02/2023",
  "29/02/2100",
  "31/04/2026",
  "00/07/2026",
  "05/13/2026",
  "2026-7-5",
  "05-07-2026",
  "05/07/26",
  "05/07/1026",
  "hôm nay",
  "",
])("«%s» is not a date of the calendar", (written) => {
  expect(parseDate(written)).toBeUndefined();
});

test("a date is written with the day first", () => {
  expect(formatDate("2026-07-05")).toBe("05/07/2026");
});
