import { compareMeasures, type Known, type Measure, operate } from "./evaluate.ts";
import type { Ledger, Spot } from "./ledger.ts";

/** Which way is better; ranks begin at the better end, without one at the highest. */
export type Direction = "up" | "down" | "none" | undefined;

/** One indicator's measures wherever they stand. */
export type MeasureAt = (spot: Spot) => Measure;

/** The difference to the like period right before, in the indicator's own unit. */
export function changeAt(
  spot: Spot,
  ledger: Ledger,
  measureAt: MeasureAt,
  acrossMergers: boolean,
): Measure {
  const before = ledger.before(spot, { acrossMergers });
  if ("why" in before) return { state: "unknown", why: before.why };
  const then = measureAt(before);
  if (then.state === "unknown") {
    return { state: "unknown", why: `kỳ liền trước (${before.period}): ${then.why}` };
  }
  return operate("-", measureAt(spot), then);
}

/** The part of the value of the place above; undefined above which there is none. */
export function shareAt(spot: Spot, ledger: Ledger, measureAt: MeasureAt): Measure {
  const above = ledger.above(spot);
  if (above === undefined) return { state: "unknown", why: "không thuộc địa phương nào" };
  const whole = measureAt(above);
  if (whole.state === "unknown") {
    return { state: "unknown", why: `địa phương cấp trên: ${whole.why}` };
  }
  return operate("/", measureAt(spot), whole);
}

/** The place in the order of its peers, equals sharing one; unknown where bounds leave it open. */
export function rankAt(
  spot: Spot,
  ledger: Ledger,
  measureAt: MeasureAt,
  direction: Direction,
): Measure {
  const own = measureAt(spot);
  if (own.state === "unknown") return own;
  const others = ledger
    .peers(spot)
    .filter(({ place }) => place !== spot.place)
    .map(measureAt)
    .filter((other) => other.state === "known");
  if (others.length === 0) {
    return { state: "unknown", why: "chưa có địa phương nào khác có số liệu để xếp hạng" };
  }
  let rank = 1;
  for (const other of others) {
    const order = compareMeasures(other, own);
    if (order === "unsure") {
      return { state: "unknown", why: "có số «trên», «dưới» hoặc «khoảng» nên chưa xếp được" };
    }
    if (order === (direction === "down" ? "below" : "above")) rank += 1;
  }
  return { state: "known", value: rank, bound: "exact" };
}

/** The peers that have a known value, best first, as a rank counts them; equals in the order of their slugs. */
export function ranked(
  spot: Spot,
  ledger: Ledger,
  measureAt: MeasureAt,
  direction: Direction,
): Spot[] {
  const sign = direction === "down" ? 1 : -1;
  return ledger
    .peers(spot)
    .flatMap((peer) => {
      const measure = measureAt(peer);
      return measure.state === "known" ? [{ peer, measure }] : [];
    })
    .toSorted((a, b) => sign * (sizeOf(a) - sizeOf(b)))
    .map(({ peer }) => peer);
}

const sizeOf = ({ measure }: { measure: Known }) => measure.value;
