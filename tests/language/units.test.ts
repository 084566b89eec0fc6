import { expect, test } from "vitest";
import { joinUnits } from "#scripts/language/units.ts";

test.each([
  ["50.000 đồng", "30.000 đồng", "50.000"],
  ["12,5 %", "13 %", "12,5"],
  ["5 ngày làm việc", "3 ngày làm việc", "5"],
])("%s and %s share their unit, which stands once", (was, now, shown) => {
  expect(joinUnits(was, now)).toEqual([shown, now]);
});

test.each([
  ["5 ngày", "3 ngày làm việc"],
  ["miễn phí", "30.000 đồng"],
  ["Nộp 2 bản", "Nộp 3 bản"],
  ["5 bản, 2 ảnh", "6 bản, 2 ảnh"],
  ["5", "3"],
])("%s and %s share none", (was, now) => {
  expect(joinUnits(was, now)).toEqual([was, now]);
});
