import { expect, test } from "vitest";
import { UnitError, unitOf } from "#scripts/formula/units.ts";
import { parsed } from "./formula.ts";

const UNITS: ReadonlyMap<string, string> = new Map([
  ["vu", "vụ"],
  ["thanh", "vụ"],
  ["nguoi", "người"],
  ["luot", "lượt"],
  ["lop", "lớp"],
]);

const unit = (formula: string) => unitOf(parsed(formula), (id) => UNITS.get(id) ?? "");

test.each([
  ["vu + thanh", "vụ"],
  ["vu - thanh", "vụ"],
  ["thanh / vu", ""],
  ["thanh / vu * 100", ""],
  ["nguoi / lop", "người/lớp"],
  ["nguoi * 2", "người"],
  ["2 * nguoi", "người"],
  ["nguoi / 2", "người"],
  ["1 / lop", "1/lớp"],
  ["thanh / vu - 1", ""],
])("«%s» is in «%s»", (formula, expected) => {
  expect(unit(formula)).toBe(expected);
});

test.each([
  ["luot + nguoi", "không cộng được «lượt» với «người»."],
  ["vu - nguoi", "không trừ được «vụ» với «người»."],
  ["vu + 1", "không cộng được «vụ» với «số»."],
  ["vu * nguoi", "không nhân «vụ» với «người»."],
])("«%s» does not go together", (formula, message) => {
  expect(() => unit(formula)).toThrow(new UnitError(message));
});
