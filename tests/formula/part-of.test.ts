import { expect, test } from "vitest";
import { type Counted, isPartOf, sidesOf } from "#scripts/formula/part-of.ts";
import { parsed } from "./formula.ts";

const COUNTED: ReadonlyMap<string, Counted> = new Map([
  ["nhan", {}],
  ["thanh", { within: "nhan" }],
  ["thanh-ngay", { within: "thanh" }],
  ["khong-thanh", {}],
  ["xong", { formula: parsed("thanh + khong-thanh") }],
  ["con-lai", { formula: parsed("nhan - xong") }],
  ["dung", {}],
  ["sai", {}],
  ["don", { parts: ["dung", "sai"] }],
  ["la", {}],
  ["vong", { within: "vong" }],
]);

test.each([
  ["thanh / nhan", true],
  ["thanh-ngay / nhan", true],
  ["thanh / (thanh + khong-thanh)", true],
  ["thanh / xong", true],
  ["thanh-ngay / xong", true],
  ["dung / don", true],
  ["(dung + sai) / don", true],
  ["(nhan - thanh) / nhan", true],
  ["la / nhan", false],
  ["nhan / thanh", false],
  ["(thanh + la) / nhan", false],
  ["khong-thanh / nhan", false],
  ["vong / nhan", false],
  ["con-lai / nhan", true],
])("in «%s» the upper is part of the lower: %s", (formula, isPart) => {
  const sides = sidesOf(parsed(formula));
  expect(sides && isPartOf(sides.numerator, sides.denominator, COUNTED)).toBe(isPart);
});

test("only a division has sides", () => {
  expect(sidesOf(parsed("1 - thanh"))).toBeUndefined();
  expect(sidesOf(parsed("share(thanh)"))).toBeUndefined();
});
