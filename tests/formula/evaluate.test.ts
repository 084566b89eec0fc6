import { expect, test } from "vitest";
import { compareMeasures, evaluate, type Known, type Measure } from "#scripts/formula/evaluate.ts";
import type { Bound } from "#scripts/language/quantities.ts";
import { arithmetic } from "./formula.ts";

const known = (value: number, bound: Bound = "exact"): Known => ({
  state: "known",
  value,
  bound,
});

const MEASURES = new Map<string, Measure>([
  ["tam", known(8)],
  ["hai", known(2)],
  ["khong", known(0)],
  ["tren", known(10, "at-least")],
  ["duoi", known(4, "at-most")],
  ["khoang", known(5, "about")],
  ["chua-ro", { state: "unknown", why: "báo cáo không nêu" }],
]);

const compute = (formula: string) =>
  evaluate(
    arithmetic(formula),
    (id) => MEASURES.get(id) ?? { state: "unknown", why: `không có ${id}` },
  );

test.each([
  ["tam + hai", 10],
  ["tam - hai", 6],
  ["tam * hai", 16],
  ["tam / hai", 4],
  ["hai - tam", -6],
  ["(tam + hai) / hai - 1", 4],
  ["khong / hai", 0],
])("«%s» of exact numbers is exactly %d", (formula, value) => {
  expect(compute(formula)).toEqual(known(value));
});

test.each([
  ["tam + tren", 18, "at-least"],
  ["tren + tren", 20, "at-least"],
  ["tren * hai", 20, "at-least"],
  ["tren - hai", 8, "at-least"],
  ["tam - tren", -2, "at-most"],
  ["tren / hai", 5, "at-least"],
  ["tam / tren", 0.8, "at-most"],
  ["tam / duoi", 2, "at-least"],
  ["tren - duoi", 6, "at-least"],
  ["tren / duoi", 2.5, "at-least"],
  ["duoi / tren", 0.4, "at-most"],
  ["tam + khoang", 13, "about"],
  ["tren + khoang", 15, "about"],
  ["khong * tren", 0, "exact"],
  ["khong / tren", 0, "exact"],
  ["(hai - tam) * tren", -60, "at-most"],
  ["(hai - tam) / tren", -0.6, "at-least"],
  ["tren / (hai - tam)", -10 / 6, "at-most"],
] as const)("«%s» is %d, %s", (formula, value, bound) => {
  expect(compute(formula)).toEqual(known(value, bound));
});

test.each(["tren - tren", "tren + duoi", "tren / tren", "duoi / duoi", "tren * duoi"])(
  "«%s» could be on either side, so it is unknown",
  (formula) => {
    expect(compute(formula)).toEqual({
      state: "unknown",
      why: "hai số «trên» và «dưới» không cho biết kết quả ở phía nào",
    });
  },
);

test("a division by zero is unknown with its reason, never infinite", () => {
  expect(compute("tam / khong")).toEqual({ state: "unknown", why: "mẫu số bằng 0" });
  expect(compute("tam / (hai - hai)")).toEqual({ state: "unknown", why: "mẫu số bằng 0" });
});

test("an unknown number makes the whole unknown and hands its reason on", () => {
  expect(compute("tam + chua-ro / hai")).toEqual({ state: "unknown", why: "báo cáo không nêu" });
});

test.each([
  [known(5), known(4), "above"],
  [known(4), known(5), "below"],
  [known(5), known(5), "same"],
  [known(0.1 + 0.2), known(0.3), "same"],
  [known(5, "at-least"), known(4), "above"],
  [known(5, "at-least"), known(6), "unsure"],
  [known(5, "at-least"), known(5), "unsure"],
  [known(4), known(5, "at-least"), "below"],
  [known(6), known(5, "at-most"), "above"],
  [known(5, "at-least"), known(4, "at-least"), "unsure"],
  [known(50, "about"), known(5), "unsure"],
] as const)("%j is, of %j, surely %s", (left, right, order) => {
  expect(compareMeasures(left, right)).toBe(order);
});
