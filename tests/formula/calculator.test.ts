import { expect, test } from "vitest";
import { Calculator, type Computable, parsedFormula } from "#scripts/formula/calculator.ts";
import { storedMeasure } from "#scripts/formula/stored.ts";

const INDICATORS: ReadonlyMap<string, Computable> = new Map([
  ["nhan", { unit: "vụ" }],
  ["thanh", { unit: "vụ" }],
  ["ty-le", { unit: "%", formula: "thanh / nhan" }],
  ["ty-le-hut", { unit: "%", formula: "1 - ty-le" }],
  ["khong-thanh", { unit: "vụ", formula: "nhan - thanh" }],
]);

function calculator(values: { [id: string]: number }) {
  const asked: string[] = [];
  const made = new Calculator(INDICATORS, (id) => {
    asked.push(id);
    const value = values[id];
    return storedMeasure(
      value === undefined ? undefined : { state: "known", value, bound: "exact" },
    );
  });
  return { asked, measure: (id: string) => made.measure(id) };
}

test("a percentage is a hundred times the quotient of its counts", () => {
  const measure = calculator({ nhan: 2276, thanh: 1673 }).measure("ty-le");
  expect(measure).toEqual({ state: "known", value: (1673 / 2276) * 100, bound: "exact" });
});

test("inside another formula a percentage is a plain ratio", () => {
  const measure = calculator({ nhan: 200, thanh: 150 }).measure("ty-le-hut");
  expect(measure).toEqual({ state: "known", value: 25, bound: "exact" });
});

test("each stored count is asked for once", () => {
  const { asked, measure } = calculator({ nhan: 200, thanh: 150 });
  measure("ty-le");
  measure("ty-le-hut");
  measure("khong-thanh");
  expect(asked).toEqual(["thanh", "nhan"]);
});

test("a count that nobody recorded makes what rests on it unknown", () => {
  expect(calculator({ nhan: 200 }).measure("ty-le")).toEqual({
    state: "unknown",
    why: "chưa có số liệu",
  });
});

test("a confirmed none is zero, and an unknown keeps its reason", () => {
  expect(storedMeasure({ state: "none" })).toEqual({ state: "known", value: 0, bound: "exact" });
  expect(storedMeasure({ state: "unknown", why: "mất sổ" })).toEqual({
    state: "unknown",
    why: "mất sổ",
  });
});

test("a formula that was not checked is a defect of the program", () => {
  expect(() => parsedFormula("a +")).toThrow("a +");
  expect(parsedFormula(undefined)).toBeUndefined();
});
