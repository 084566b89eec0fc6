import type { Measure } from "./evaluate.ts";
import { daysOf, hasSameCalendar, isLikePeriod, type Period, periodBefore } from "./periods.ts";
import { type Stored, storedMeasure } from "./stored.ts";

/** Where a figure stands. */
export interface Spot {
  period: string;
  place: string;
}

/** The recorded results of one period; a place's values stand in `places`, those of `about` on top. */
export interface LedgerPeriod extends Period {
  about: string;
  values?: Values | undefined;
  places?: { [place: string]: { values: Values } } | undefined;
}

interface Values {
  [indicator: string]: { value: Stored };
}

/** What comparing needs to know of a place; dates are ISO. */
export interface LedgerPlace {
  parent?: string | undefined;
  level?: { slug: string } | undefined;
  from?: string | undefined;
  until?: string | undefined;
  mergedInto?: string | undefined;
}

/** Every stored value by period and place, and which of them may be set side by side. */
export class Ledger {
  readonly #periods: ReadonlyMap<string, LedgerPeriod>;
  readonly #places: ReadonlyMap<string, LedgerPlace>;
  readonly #peers = new Map<string, readonly Spot[]>();

  constructor(
    periods: ReadonlyMap<string, LedgerPeriod>,
    places: ReadonlyMap<string, LedgerPlace>,
  ) {
    this.#periods = periods;
    this.#places = places;
  }

  /** The values of one place in one period; undefined where nobody reported any. */
  valuesAt({ period, place }: Spot): Values | undefined {
    const found = this.#periods.get(period);
    if (found === undefined) return undefined;
    return found.about === place ? (found.values ?? {}) : found.places?.[place]?.values;
  }

  /** A count as it was recorded; unknown with its reason where nobody recorded one. */
  measure(id: string, spot: Spot): Measure {
    return storedMeasure(this.valuesAt(spot)?.[id]?.value);
  }

  /** The same place in earlier periods of the same form, newest first. */
  earlier({ period, place }: Spot): Spot[] {
    return [...this.#periods.keys()]
      .filter((other) => other < period && isLikePeriod(other, period))
      .toSorted((a, b) => (a < b ? 1 : -1))
      .map((other) => ({ period: other, place }))
      .filter((spot) => this.valuesAt(spot) !== undefined);
  }

  /** The same place one like period before, or why the two may not be compared. */
  before(spot: Spot, { acrossMergers }: { acrossMergers: boolean }): Spot | { why: string } {
    const name = periodBefore(spot.period);
    const now = this.#periods.get(spot.period);
    const then = this.#periods.get(name);
    const before = { period: name, place: spot.place };
    if (now === undefined || then === undefined || this.valuesAt(before) === undefined) {
      return { why: `kỳ liền trước (${name}) chưa có số liệu` };
    }
    if (!hasSameCalendar(now, then)) {
      return { why: `kỳ ${name} tính theo những ngày khác, không so được với kỳ ${spot.period}` };
    }
    if (!acrossMergers && this.isMergedBetween(before, spot)) {
      return { why: `địa giới thay đổi giữa kỳ ${name} và kỳ ${spot.period}` };
    }
    return before;
  }

  /** The place above in the same period, whether it has values or not; undefined at the top. */
  above({ period, place }: Spot): Spot | undefined {
    const parent = this.#places.get(place)?.parent;
    return parent === undefined ? undefined : { period, place: parent };
  }

  /** All places with values in the period that have the same place above and the same level, itself too. */
  peers({ period, place }: Spot): readonly Spot[] {
    const own = this.#places.get(place);
    if (own?.parent === undefined) return [];
    const key = `${period}/${own.parent}/${own.level?.slug ?? ""}`;
    const peers = this.#peers.get(key) ?? this.#findPeers(period, own);
    this.#peers.set(key, peers);
    return peers;
  }

  #findPeers(period: string, own: LedgerPlace): Spot[] {
    return [...this.#places]
      .filter(([, { parent, level }]) => parent === own.parent && level?.slug === own.level?.slug)
      .map(([peer]) => ({ period, place: peer }))
      .filter((spot) => this.valuesAt(spot) !== undefined)
      .toSorted((a, b) => (a.place < b.place ? -1 : 1));
  }

  /** The places right below one that existed at some time of the period, by their level. */
  below({ period, place }: Spot): Spot[][] {
    const days = daysOf(this.#periods.get(period) ?? { period });
    const levels = new Map<string, Spot[]>();
    for (const [slug, record] of this.#places) {
      const isThere = (record.from ?? "") <= days.to && (record.until ?? "9999") >= days.from;
      if (record.parent !== place || !isThere) continue;
      const level = record.level?.slug ?? "";
      levels.set(level, [...(levels.get(level) ?? []), { period, place: slug }]);
    }
    return [...levels.values()];
  }

  /** True when a place began, or took another one in, between the beginning of one period and the end of a later one. */
  isMergedBetween(then: Spot, now: Spot): boolean {
    const { place } = now;
    const { from } = daysOf(this.#periods.get(then.period) ?? { period: then.period });
    const { to } = daysOf(this.#periods.get(now.period) ?? { period: now.period });
    const isWithin = (date: string | undefined) => date !== undefined && date > from && date <= to;
    if (isWithin(this.#places.get(place)?.from)) return true;
    return [...this.#places.values()].some(
      ({ mergedInto, until }) => mergedInto === place && isWithin(until),
    );
  }
}
