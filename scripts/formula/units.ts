import type { Expression } from "./expression.ts";

/** The unit of a plain number and of a quotient of like units. */
export const NO_UNIT = "";

/** Thrown when a formula adds, subtracts or combines units that do not go together. */
export class UnitError extends Error {}

/**
 * The unit of a formula's result: only like units are added or subtracted, like over like has none,
 * unlike over unlike is «a/b». Throws `UnitError` with a Vietnamese message.
 */
export function unitOf(expression: Expression, unitOfIndicator: (id: string) => string): string {
  if (expression.kind === "number") return NO_UNIT;
  if (expression.kind === "reference") return unitOfIndicator(expression.id);
  const left = unitOf(expression.left, unitOfIndicator);
  const right = unitOf(expression.right, unitOfIndicator);
  if (expression.operator === "+" || expression.operator === "-") {
    if (left === right) return left;
    const verb = expression.operator === "+" ? "cộng" : "trừ";
    throw new UnitError(`không ${verb} được «${left || "số"}» với «${right || "số"}».`);
  }
  if (expression.operator === "/") return quotientUnit(left, right);
  if (left !== NO_UNIT && right !== NO_UNIT) {
    throw new UnitError(`không nhân «${left}» với «${right}».`);
  }
  return left || right;
}

function quotientUnit(left: string, right: string): string {
  if (left === right) return NO_UNIT;
  return right === NO_UNIT ? left : `${left || "1"}/${right}`;
}
