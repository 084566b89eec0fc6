import { expect, test } from "vitest";
import {
  type Expression,
  isFormulaError,
  parseFormula,
  referencesIn,
} from "#scripts/formula/expression.ts";
import { parsed } from "./formula.ts";

/** A formula with every bracket written, to see how it was read. */
function bracketed(expression: Expression): string {
  if (expression.kind === "number") return String(expression.value);
  if (expression.kind === "reference") return expression.id;
  const { operator, left, right } = expression;
  return `(${bracketed(left)} ${operator} ${bracketed(right)})`;
}

test.each([
  ["a / b", "(a / b)"],
  ["a + b * c", "(a + (b * c))"],
  ["(a + b) * c", "((a + b) * c)"],
  ["a - b - c", "((a - b) - c)"],
  ["a / b / 2", "((a / b) / 2)"],
  ["hoa-giai-thanh / hoa-giai-tiep-nhan", "(hoa-giai-thanh / hoa-giai-tiep-nhan)"],
  ["a-b", "a-b"],
  ["a - b", "(a - b)"],
  ["a / 1.000", "(a / 1000)"],
])("«%s» is read as %s", (text, tree) => {
  expect(bracketed(parsed(text))).toBe(tree);
});

test.each([
  "a +",
  "(a",
  "a b",
  "",
  "a / 12.5",
  "a / 0.500",
  "a / 1e3",
  "- a",
  "a ** b",
  "a % b",
  "a ? b : c",
  "a.b",
  "a[0]",
  "f(a)",
  "[a, b]",
  "'a'",
  "true",
  "a = b",
  "a && b",
  "constructor()",
])("«%s» is not a formula", (text) => {
  expect(isFormulaError(parseFormula(text))).toBe(true);
});

test("a formula names each indicator once, in the order they stand", () => {
  expect(referencesIn(parsed("b / (a + b) * 2"))).toEqual(["b", "a"]);
});
