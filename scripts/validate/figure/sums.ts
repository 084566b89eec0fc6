import { parsedFormula } from "#scripts/formula/calculator.ts";
import { compareMeasures, type Measure, operate } from "#scripts/formula/evaluate.ts";
import type { Spot } from "#scripts/formula/ledger.ts";
import { formatShortest } from "#scripts/language/numbers.ts";
import type { Problem } from "#scripts/read/problem.ts";
import type { Indicator } from "#scripts/schema/indicator.ts";
import { problemIn } from "../record/problem-in.ts";
import { type Checking, type ResultPart, valuePath } from "./result-parts.ts";

/** Checks what must hold between the counts of one place: parts and total, identities, successes and cases. */
export function checkSums(part: ResultPart, checking: Checking): Problem[] {
  return [...checking.indicators].flatMap(([id, indicator]) => {
    if (!checking.calculator.exists(id, part.spot)) return [];
    return [
      ...checkTotal(id, indicator, part, checking),
      ...checkIdentity(id, indicator, part, checking),
      ...checkBase(id, indicator, part, checking),
    ];
  });
}

/** True when a count is surely larger than the one it lies within. */
export function isAboveBase(id: string, spot: Spot, { indicators, calculator }: Checking): boolean {
  const base = indicators.get(id)?.within;
  if (base === undefined) return false;
  return isSurely("above", calculator.measure(id, spot), calculator.measure(base, spot));
}

function isSurely(order: "above" | "below", left: Measure, right: Measure): boolean {
  if (left.state === "unknown" || right.state === "unknown") return false;
  return compareMeasures(left, right) === order;
}

function checkTotal(
  id: string,
  { name, parts = [] }: Indicator,
  part: ResultPart,
  { calculator }: Checking,
): Problem[] {
  const total = calculator.measure(id, part.spot);
  const measures = parts.map((one) => calculator.measure(one, part.spot));
  const known = measures.filter((measure) => measure.state === "known");
  if (known.length === 0 || total.state === "unknown") return [];
  const sum = sumOf(known);
  const isWhole = known.length === measures.length;
  if (!isSurely("above", sum, total) && !(isWhole && isSurely("below", sum, total))) return [];
  return [
    problemIn(part.record, valuePath(part, id), {
      code: "parts-sum",
      message: `các phần của «${name}» cộng lại được ${shown(sum)}, khác tổng ${shown(total)} (lệch ${gap(sum, total)}).`,
      advice: `Kiểm tra lại: ${parts.join(" + ")} = ${id}`,
    }),
  ];
}

function checkIdentity(
  id: string,
  { name, equals }: Indicator,
  part: ResultPart,
  { calculator }: Checking,
): Problem[] {
  const formula = parsedFormula(equals);
  if (formula === undefined) return [];
  const own = calculator.evaluate({ kind: "reference", id }, part.spot);
  const other = calculator.evaluate(formula, part.spot);
  if (!isSurely("above", own, other) && !isSurely("below", own, other)) return [];
  return [
    problemIn(part.record, valuePath(part, id), {
      code: "identity-broken",
      message: `«${name}» là ${shown(own)}, nhưng «${equals}» cho ra ${shown(other)} (lệch ${gap(own, other)}).`,
      advice: "Hai vế phải bằng nhau: kiểm tra lại các số này.",
    }),
  ];
}

function checkBase(
  id: string,
  { name, within = "" }: Indicator,
  part: ResultPart,
  checking: Checking,
): Problem[] {
  if (!isAboveBase(id, part.spot, checking)) return [];
  const { calculator, indicators } = checking;
  const own = shown(calculator.measure(id, part.spot));
  const base = shown(calculator.measure(within, part.spot));
  return [
    problemIn(part.record, valuePath(part, id), {
      code: "above-base",
      message: `«${name}» là ${own}, nhiều hơn «${indicators.get(within)?.name ?? within}» là ${base}.`,
      advice: "Một phần không thể lớn hơn cái chứa nó: kiểm tra lại hai số.",
    }),
  ];
}

/** Adds measures up by the rules of bounds. */
export function sumOf(measures: readonly Measure[]): Measure {
  const zero: Measure = { state: "known", value: 0, bound: "exact" };
  return measures.reduce((sum, measure) => operate("+", sum, measure), zero);
}

/** A measure as messages write it. */
export const shown = (measure: Measure) =>
  measure.state === "known" ? formatShortest(measure.value) : "chưa rõ";

/** The distance of two measures as messages write it. */
export const gap = (left: Measure, right: Measure) =>
  left.state === "known" && right.state === "known"
    ? formatShortest(Math.abs(left.value - right.value))
    : "";
