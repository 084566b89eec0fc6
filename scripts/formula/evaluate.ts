import type { Bound } from "#scripts/language/quantities.ts";
import type { Expression, Operator } from "./expression.ts";

/** A number with how it is to be taken. */
export interface Known {
  state: "known";
  value: number;
  bound: Bound;
}

/** A number with how it is to be taken, or why there is none. */
export type Measure = Known | { state: "unknown"; why: string };

/**
 * Computes a formula from the measures of its indicators. A bound carries through (a sum with
 * «trên 2.560» is itself «trên», a quotient by it «dưới»); an unknown input or a division by
 * zero makes the result unknown with its reason, never 0 or NaN.
 */
export function evaluate(expression: Expression, measureOf: (id: string) => Measure): Measure {
  if (expression.kind === "number") {
    return { state: "known", value: expression.value, bound: "exact" };
  }
  if (expression.kind === "reference") return measureOf(expression.id);
  const left = evaluate(expression.left, measureOf);
  const right = evaluate(expression.right, measureOf);
  return operate(expression.operator, left, right);
}

/** Joins two measures by one operator, by the rules of `evaluate`. */
export function operate(operator: Operator, left: Measure, right: Measure): Measure {
  if (left.state === "unknown") return left;
  if (right.state === "unknown") return right;
  if (operator === "/" && right.value === 0) return { state: "unknown", why: "mẫu số bằng 0" };
  const bound = combine(operator, left, right);
  if (bound === undefined) {
    return { state: "unknown", why: "hai số «trên» và «dưới» không cho biết kết quả ở phía nào" };
  }
  return { state: "known", value: calculate(operator, left.value, right.value), bound };
}

/**
 * How two known measures stand to each other, as far as their bounds let one say: «trên 5» is above 4,
 * but may be above or below 6.
 */
export function compareMeasures(left: Known, right: Known): "above" | "below" | "same" | "unsure" {
  const isExact = left.bound === "exact" && right.bound === "exact";
  const isEqual = Math.abs(left.value - right.value) <= HAIR * Math.abs(right.value);
  if (isEqual) return isExact ? "same" : "unsure";
  if (left.value > right.value && isFloor(left) && isCeiling(right)) return "above";
  if (left.value < right.value && isCeiling(left) && isFloor(right)) return "below";
  return "unsure";
}

/** What binary fractions may add to a sum of decimals. */
const HAIR = 1e-9;
const isFloor = ({ bound }: Known) => bound === "exact" || bound === "at-least";
const isCeiling = ({ bound }: Known) => bound === "exact" || bound === "at-most";

function calculate(operator: Operator, left: number, right: number): number {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  return operator === "*" ? left * right : left / right;
}

/** The bound that both sides leave to the result; undefined where they pull it to different sides. */
function combine(operator: Operator, left: Known, right: Known): Bound | undefined {
  const isProduct = operator === "*" || operator === "/";
  if (isProduct && left.value === 0 && left.bound === "exact") return "exact";
  const fromLeft = isProduct && right.value < 0 ? TURNED[left.bound] : left.bound;
  // What grows makes a difference smaller, and a quotient nearer to zero.
  const isTurned =
    operator === "-" ||
    (operator === "*" && left.value < 0) ||
    (operator === "/" && left.value >= 0);
  const fromRight = isTurned ? TURNED[right.bound] : right.bound;
  if (fromLeft === "exact") return fromRight;
  if (fromRight === "exact" || fromRight === fromLeft) return fromLeft;
  if (fromLeft === "about" || fromRight === "about") return "about";
  return undefined;
}

const TURNED: { readonly [bound in Bound]: Bound } = {
  exact: "exact",
  "at-least": "at-most",
  "at-most": "at-least",
  about: "about",
};
