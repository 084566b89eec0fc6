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

/** A peer with its known value. */
export interface Ranked {
  spot: Spot;
  measure: Known;
}

/** The peers that have a known value, best first; equals in the order of their slugs. */
export function rankedPeers(
  peers: readonly Spot[],
  measureAt: MeasureAt,
  direction: Direction,
): readonly Ranked[] {
  const sign = direction === "down" ? 1 : -1;
  return peers
    .flatMap((spot) => {
      const measure = measureAt(spot);
      return measure.state === "known" ? [{ spot, measure }] : [];
    })
    .toSorted((a, b) => sign * (a.measure.value - b.measure.value));
}

/** The place in an order of peers, equals sharing one; unknown where bounds leave it open. */
export function rankAt(
  place: string,
  own: Measure,
  order: readonly Ranked[],
  direction: Direction,
): Measure {
  if (own.state === "unknown") return own;
  if (order.every(({ spot }) => spot.place === place)) {
    return { state: "unknown", why: "chưa có địa phương nào khác có số liệu để xếp hạng" };
  }
  let rank = 1;
  for (const { spot, measure } of order) {
    if (spot.place === place) continue;
    const relation = compareMeasures(measure, own);
    if (relation === "unsure") {
      return { state: "unknown", why: "có số «trên», «dưới» hoặc «khoảng» nên chưa xếp được" };
    }
    if (relation === (direction === "down" ? "below" : "above")) rank += 1;
  }
  return { state: "known", value: rank, bound: "exact" };
}
