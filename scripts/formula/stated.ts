import type { Bound } from "#scripts/language/quantities.ts";
import { compareMeasures, type Measure } from "./evaluate.ts";

/** How far a printed number may be from the computed one, in the indicator's unit (points for a rate). */
const TOLERANCE = 0.05;
/** What binary fractions may add to a difference that is exactly the tolerance. */
const HAIR = 1e-9;

/**
 * How far a printed number is from the computed one, when that is more than rounding; undefined when
 * the two agree, or when their bounds («trên 70%») leave room for both.
 */
export function statedDifference(
  printed: { value: number; bound: Bound },
  computed: Measure,
): number | undefined {
  if (computed.state === "unknown") return undefined;
  const difference = Math.abs(printed.value - computed.value);
  if (difference <= TOLERANCE + HAIR) return undefined;
  const isLoose = printed.bound !== "exact" || computed.bound !== "exact";
  if (isLoose && compareMeasures({ state: "known", ...printed }, computed) === "unsure") {
    return undefined;
  }
  return difference;
}
