/**
 * A number as far as its source knows it: «trên 5» may be anything from 5 up, «dưới 5» anything from 0
 * to 5, «khoảng 5» is taken as 5 but says nothing of its ends.
 */
export interface Rough {
  value: number;
  low: number;
  high: number;
  isAbout: boolean;
}

/** A number that is just itself. */
export function exactly(value: number): Rough {
  return { value, low: value, high: value, isAbout: false };
}

/** «trên 5»; `high` is left open. */
export function atLeast(value: number): Rough {
  return { value, low: value, high: Number.POSITIVE_INFINITY, isAbout: false };
}

/** «dưới 5» of something that is counted. */
export function atMost(value: number): Rough {
  return { value, low: Math.min(0, value), high: value, isAbout: false };
}

/** «khoảng 5». */
export function about(value: number): Rough {
  const { NEGATIVE_INFINITY: low, POSITIVE_INFINITY: high } = Number;
  return { value, low, high, isAbout: true };
}

/**
 * One step of school arithmetic, tried at all ends of both numbers. Nothing comes out of a division by
 * zero, nor when the result might lie on either side of what the printed numbers give.
 */
export function step(sign: string, left: Rough, right: Rough): Rough | undefined {
  const value = calculate(sign, left.value, right.value);
  if (!Number.isFinite(value)) return undefined;
  const isNothing = left.low === 0 && left.high === 0 && (sign === "*" || sign === "/");
  if (isNothing) return exactly(0);
  if (left.isAbout || right.isAbout) return about(value);
  const ends = [left.low, left.high]
    .flatMap((one) => [right.low, right.high].map((other) => calculate(sign, one, other)))
    .filter((end) => !Number.isNaN(end));
  const low = Math.min(value, ...ends);
  const high = Math.max(value, ...ends);
  return low < value && value < high ? undefined : { value, low, high, isAbout: false };
}

/** How often each of the others is surely before, or nothing where that cannot be said. */
export function placeInOrder(own: Rough, others: readonly Rough[], isLeastFirst: boolean) {
  let place = 1;
  for (const other of others) {
    const isSame = isNear(other.low, own.high) && isNear(other.high, own.low);
    const isLarger = !isSame && other.low > own.high;
    const isSmaller = !isSame && other.high < own.low;
    if (!isLarger && !isSmaller && !isSame) return undefined;
    if (isLeastFirst ? isSmaller : isLarger) place += 1;
  }
  return place;
}

/** Equal but for what binary fractions add. */
const isNear = (one: number, other: number) =>
  Number.isFinite(other - one) && Math.abs(one - other) <= 1e-9 * Math.abs(other);

function calculate(sign: string, left: number, right: number): number {
  if (sign === "+") return left + right;
  if (sign === "-") return left - right;
  return sign === "*" ? left * right : left / right;
}
