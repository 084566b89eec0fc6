import { expect, test } from "vitest";
import {
  type Formula,
  isFormulaError,
  parseFormula,
  referencesIn,
} from "#scripts/formula/expression.ts";
import { parsed } from "./formula.ts";

/** A formula with every bracket written, to see how it was read. */
function bracketed(expression: Formula): string {
  if (expression.kind === "number") return String(expression.value);
  if (expression.kind === "reference") return expression.id;
  if (expression.kind === "comparison") return `${expression.name} of ${expression.id}`;
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
  ["change(a)", "change of a"],
  ["share(hoa-giai-thanh)", "share of hoa-giai-thanh"],
  ["rank( a )", "rank of a"],
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
  "change(a) + b",
  "1 - share(a)",
  "change(a + b)",
  "change(rank(a))",
  "change(a, b)",
  "change()",
  "change(2)",
  "(change)(a) / 2",
])("«%s» is not a formula", (text) => {
  expect(isFormulaError(parseFormula(text))).toBe(true);
});

test("a formula names each indicator once, in the order they stand", () => {
  expect(referencesIn(parsed("b / (a + b) * 2"))).toEqual(["b", "a"]);
});

test("a comparison names the one indicator that it compares", () => {
  expect(referencesIn(parsed("change(hoa-giai-thanh)"))).toEqual(["hoa-giai-thanh"]);
});
