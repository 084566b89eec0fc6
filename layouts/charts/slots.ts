import type { Figure } from "#scripts/derive/model.ts";

/** A place on the axis of time, with or without a figure. */
export interface Slot {
  /** `2016`, `2021–2025`. */
  label: string;
  figure: Figure | undefined;
}

/** Periods of one length, which alone may be compared: whole years, so many months, ranges of years. */
export interface SlotGroup {
  kind: { name: "year" } | { name: "months"; count: string } | { name: "years" };
  slots: Slot[];
}

/** The figures of one indicator and place in order of time, by length of period; a year without figure is a gap. */
export function slotsOf(figures: readonly Figure[]): SlotGroup[] {
  const groups = Map.groupBy(
    figures,
    ({ period }) => /-\d+t$/.exec(period)?.[0] ?? lengthOf(period),
  );
  return [...groups].map(([length, members]) => {
    if (length === "years") return { kind: { name: "years" }, slots: rangeSlots(members) };
    const months = /\d+/.exec(length)?.[0];
    const kind: SlotGroup["kind"] = months ? { name: "months", count: months } : { name: "year" };
    return { kind, slots: yearSlots(members) };
  });
}

const lengthOf = (period: string) => (period.includes("-") ? "years" : "year");

function rangeSlots(figures: readonly Figure[]): Slot[] {
  return figures
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .map((figure) => ({ label: figure.period.replace("-", "–"), figure }));
}

function yearSlots(figures: readonly Figure[]): Slot[] {
  const byYear = new Map(figures.map((figure) => [Number(figure.period.slice(0, 4)), figure]));
  const first = Math.min(...byYear.keys());
  const count = Math.max(...byYear.keys()) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = first + index;
    return { label: String(year), figure: byYear.get(year) };
  });
}
