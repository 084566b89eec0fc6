import { expect, test } from "vitest";
import { isUnitOf, UnitError, unitOf } from "#scripts/formula/units.ts";
import { parsed } from "./formula.ts";

const UNITS: ReadonlyMap<string, string> = new Map([
  ["vu", "vụ"],
  ["thanh", "vụ"],
  ["nguoi", "người"],
  ["luot", "lượt"],
  ["lop", "lớp"],
  ["ty-le", "%"],
  ["lech", "điểm phần trăm"],
  ["binh-quan", "người/lớp"],
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
  ["ty-le - ty-le", ""],
  ["1 - ty-le", ""],
  ["nguoi * ty-le", "người"],
  ["change(vu)", "vụ"],
  ["change(ty-le)", "điểm phần trăm"],
  ["change(binh-quan)", "người/lớp"],
  ["share(vu)", ""],
  ["rank(ty-le)", "hạng"],
])("«%s» is in «%s»", (formula, expected) => {
  expect(unit(formula)).toBe(expected);
});

test.each([
  ["luot + nguoi", "không cộng được «lượt» với «người»."],
  ["vu - nguoi", "không trừ được «vụ» với «người»."],
  ["vu + 1", "không cộng được «vụ» với «số»."],
  ["vu * nguoi", "không nhân «vụ» với «người»."],
  ["share(ty-le)", "share(…) chỉ tính trên số cộng được, không trên «%»."],
  ["share(binh-quan)", "share(…) chỉ tính trên số cộng được, không trên «người/lớp»."],
])("«%s» does not go together", (formula, message) => {
  expect(() => unit(formula)).toThrow(new UnitError(message));
});

test.each([
  ["thanh / vu", "%", true],
  ["thanh / vu", "lần", true],
  ["thanh / vu", "điểm phần trăm", false],
  ["ty-le - lech", "điểm phần trăm", true],
  ["change(ty-le)", "điểm phần trăm", true],
  ["change(ty-le)", "%", false],
  ["change(vu)", "vụ", true],
  ["share(vu)", "%", true],
  ["rank(vu)", "hạng", true],
  ["rank(vu)", "vụ", false],
])("«%s» declared in «%s» fits: %s", (formula, declared, fits) => {
  expect(isUnitOf(parsed(formula), unit(formula), declared)).toBe(fits);
});
