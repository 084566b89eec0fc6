import { type Expression, isFormulaError, parseFormula } from "#scripts/formula/expression.ts";

/** The expression of a formula that must be right. */
export function parsed(text: string): Expression {
  const result = parseFormula(text);
  if (isFormulaError(result)) throw new Error(`${text}: ${result.message}`);
  return result;
}
