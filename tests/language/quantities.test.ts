import { expect, test } from "vitest";
import { boundWord, parseQuantity } from "#scripts/language/quantities.ts";

test.each([
  ["1.673 vụ", 1673, "vụ", "exact"],
  ["73,5%", 73.5, "%", "exact"],
  ["73,5 %", 73.5, "%", "exact"],
  ["trên 2.560 người", 2560, "người", "at-least"],
  ["Hơn 100 lượt", 100, "lượt", "at-least"],
  ["ít nhất 3 lớp", 3, "lớp", "at-least"],
  ["dưới 5 vụ", 5, "vụ", "at-most"],
  ["gần 900 người", 900, "người", "at-most"],
  ["khoảng 1.000  lượt người", 1000, "lượt người", "about"],
] as const)("«%s» is %d %s, %s", (written, value, unit, bound) => {
  expect(parseQuantity(written)).toEqual({ value, unit, bound });
});

test.each(["1.673", "vụ", "trên người", "trên2.560 người", "12.5 vụ", "nhiều vụ", ""])(
  "«%s» is not a number with its unit",
  (written) => {
    expect(parseQuantity(written)).toBeUndefined();
  },
);

test("the word printed for a bound is read as that bound", () => {
  for (const [bound, word] of Object.entries(boundWord)) {
    expect(parseQuantity(`${word} 5 vụ`.trim())?.bound).toBe(bound);
  }
});
