import {
  type Expression,
  type Formula,
  isFormulaError,
  parseFormula,
} from "#scripts/formula/expression.ts";

/** A formula that must be right. */
export function parsed(text: string): Formula {
  const result = parseFormula(text);
  if (isFormulaError(result)) throw new Error(`${text}: ${result.message}`);
  return result;
}

/** The arithmetic of a formula that must be right and no comparison. */
export function arithmetic(text: string): Expression {
  const formula = parsed(text);
  if (formula.kind === "comparison") throw new Error(`${text} is a comparison`);
  return formula;
}
