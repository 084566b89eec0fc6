import type { Comparison, Expression, Formula } from "./expression.ts";

/** The unit of a plain number and of a quotient of like units; a percentage is one inside a formula. */
export const NO_UNIT = "";
export const PERCENT = "%";
/** The unit of a difference between two percentages. */
export const POINTS = "điểm phần trăm";
/** The unit of a place in an order. */
export const RANK = "hạng";

/** Thrown when a formula adds, subtracts or combines units that do not go together. */
export class UnitError extends Error {}

/** True for a unit whose figures are a hundred times the ratio that formulas compute with. */
export function isPercentage(unit: string): boolean {
  return unit === PERCENT || unit === POINTS;
}

/**
 * The unit of a formula's result: only like units are added or subtracted, like over like has none,
 * unlike over unlike is «a/b». Throws `UnitError` with a Vietnamese message.
 */
export function unitOf(formula: Formula, unitOfIndicator: (id: string) => string): string {
  if (formula.kind === "comparison") return comparisonUnit(formula, unitOfIndicator(formula.id));
  return expressionUnit(formula, (id) => {
    const unit = unitOfIndicator(id);
    return isPercentage(unit) ? NO_UNIT : unit;
  });
}

/** True when a formula that gives `computed` may be declared in `declared`. */
export function isUnitOf(formula: Formula, computed: string, declared: string): boolean {
  if (computed === declared) return true;
  if (computed !== NO_UNIT) return false;
  const isDifference = formula.kind === "operation" && formula.operator === "-";
  return declared === PERCENT || declared === "lần" || (declared === POINTS && isDifference);
}

function comparisonUnit({ name }: Comparison, unit: string): string {
  if (name === "rank") return RANK;
  if (name === "change") return unit === PERCENT ? POINTS : unit;
  const isAmount = !isPercentage(unit) && unit !== RANK && unit !== "lần" && !unit.includes("/");
  if (isAmount) return NO_UNIT;
  throw new UnitError(`share(…) chỉ tính trên số cộng được, không trên «${unit}».`);
}

function expressionUnit(expression: Expression, unitOfIndicator: (id: string) => string): string {
  if (expression.kind === "number") return NO_UNIT;
  if (expression.kind === "reference") return unitOfIndicator(expression.id);
  const left = expressionUnit(expression.left, unitOfIndicator);
  const right = expressionUnit(expression.right, unitOfIndicator);
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
