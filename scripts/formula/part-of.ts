import { type Expression, type Formula, referencesIn } from "./expression.ts";

/** What an indicator says of the counts that lie within one another. */
export interface Counted {
  /** Its formula, parsed; undefined for a count. */
  formula?: Formula | undefined;
  parts?: readonly string[] | undefined;
  within?: string | undefined;
}

/** The two sides of a formula that is a division; undefined for every other. */
export function sidesOf(
  formula: Formula,
): { numerator: Expression; denominator: Expression } | undefined {
  if (formula.kind !== "operation" || formula.operator !== "/") return undefined;
  return { numerator: formula.left, denominator: formula.right };
}

/**
 * True when everything the numerator counts is also counted by the denominator, as far as the
 * indicators say so: by `within`, by `parts`, or because the denominator is a sum that has it.
 */
export function isPartOf(
  numerator: Expression,
  denominator: Expression,
  counted: ReadonlyMap<string, Counted>,
): boolean {
  const whole = new Set(termsOf(denominator).flatMap((id) => allParts(id, counted)));
  const terms = termsOf(numerator);
  return terms.length > 0 && terms.every((id) => isInside(id, whole, counted));
}

/** What a sum adds up; what it takes away makes it no larger. */
function termsOf(expression: Expression): string[] {
  if (expression.kind !== "operation") return referencesIn(expression);
  const { operator, left, right } = expression;
  if (operator === "-") return termsOf(left);
  return operator === "+" ? [...termsOf(left), ...termsOf(right)] : [];
}

function allParts(
  id: string,
  counted: ReadonlyMap<string, Counted>,
  above: readonly string[] = [],
): string[] {
  if (above.includes(id)) return [];
  const { formula, parts = [] } = counted.get(id) ?? {};
  const sum = formula && formula.kind !== "comparison" && isSum(formula) ? termsOf(formula) : [];
  return [id, ...[...parts, ...sum].flatMap((part) => allParts(part, counted, [...above, id]))];
}

function isSum(expression: Expression): boolean {
  if (expression.kind === "reference") return true;
  if (expression.kind !== "operation" || expression.operator !== "+") return false;
  return isSum(expression.left) && isSum(expression.right);
}

function isInside(
  id: string,
  whole: ReadonlySet<string>,
  counted: ReadonlyMap<string, Counted>,
  above: readonly string[] = [],
): boolean {
  if (whole.has(id)) return true;
  if (above.includes(id)) return false;
  const { within, formula } = counted.get(id) ?? {};
  const chain = [...above, id];
  if (within !== undefined) return isInside(within, whole, counted, chain);
  // A sum or a difference of counts lies inside when all that it adds up does.
  if (formula === undefined || formula.kind === "comparison") return false;
  const terms = termsOf(formula);
  return terms.length > 0 && terms.every((term) => isInside(term, whole, counted, chain));
}
