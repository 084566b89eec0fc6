import { expect, test } from "vitest";
import { type Computable, parsedFormula } from "#scripts/formula/calculator.ts";
import { storedMeasure } from "#scripts/formula/stored.ts";
import { calculatorOf, period } from "./ledger.ts";

const INDICATORS: { [id: string]: Computable } = {
  nhan: { unit: "vụ" },
  thanh: { unit: "vụ" },
  "ty-le": { unit: "%", formula: "thanh / nhan" },
  "ty-le-hut": { unit: "%", formula: "1 - ty-le" },
  "khong-thanh": { unit: "vụ", formula: "nhan - thanh" },
};
const SPOT = { period: "2016", place: "tinh" };

function measure(id: string, values: { [id: string]: string }) {
  const { calculator } = calculatorOf(INDICATORS, { tinh: {} }, [
    period("2016", "tinh", { tinh: values }),
  ]);
  return calculator.measure(id, SPOT);
}

test("a percentage is a hundred times the quotient of its counts", () => {
  expect(measure("ty-le", { nhan: "2.276 vụ", thanh: "1.673 vụ" })).toEqual({
    state: "known",
    value: (1673 / 2276) * 100,
    bound: "exact",
  });
});

test("inside another formula a percentage is a plain ratio", () => {
  expect(measure("ty-le-hut", { nhan: "200 vụ", thanh: "150 vụ" })).toEqual({
    state: "known",
    value: 25,
    bound: "exact",
  });
});

test("a count that nobody recorded makes what rests on it unknown", () => {
  expect(measure("ty-le", { nhan: "200 vụ" })).toEqual({
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

test("a computed figure exists where one of its inputs does, a count where it was recorded", () => {
  const { calculator } = calculatorOf(INDICATORS, { tinh: {} }, [
    period("2016", "tinh", { tinh: { nhan: "1 vụ" } }),
  ]);
  const exists = (id: string, name = "2016") =>
    calculator.exists(id, { period: name, place: "tinh" });
  expect([exists("nhan"), exists("ty-le"), exists("ty-le-hut")]).toEqual([true, true, true]);
  expect([exists("thanh"), exists("ty-le", "2015")]).toEqual([false, false]);
});

test("the inputs of a figure are asked for in the order of its formula, recorded or not", () => {
  const { calculator } = calculatorOf(INDICATORS, { tinh: {} }, [
    period("2016", "tinh", { tinh: { nhan: "3 vụ", thanh: "1 vụ" } }),
    period("2017", "tinh", { tinh: { nhan: "3 vụ" } }),
  ]);
  const inputs = (name: string) => calculator.inputs("ty-le", { period: name, place: "tinh" });
  expect(inputs("2016").map(({ id }) => id)).toEqual(["thanh", "nhan"]);
  expect(inputs("2017").map(({ id }) => id)).toEqual(["thanh", "nhan"]);
});

test("a formula that was not checked is a defect of the program", () => {
  expect(() => parsedFormula("a +")).toThrow("a +");
  expect(parsedFormula(undefined)).toBeUndefined();
});
