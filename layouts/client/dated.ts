import { today } from "./today.ts";

const isPast = ({ until = "" }: DOMStringMap) => until !== "" && until < today;
const isAhead = ({ from = "" }: DOMStringMap) => from > today;

/** Marks the rows that hold on the reader's day, those that have ended and those still to come. */
export function markRows(tables: Iterable<HTMLElement>): void {
  for (const table of tables) {
    const { now = "", past = "", ahead = "" } = table.dataset;
    for (const row of table.querySelectorAll<HTMLTableRowElement>(
      "tr[data-from], tr[data-until]",
    )) {
      const mark = row.querySelector<HTMLElement>(".day-mark");
      if (mark === null) continue;
      const holds = !isPast(row.dataset) && !isAhead(row.dataset);
      mark.classList.toggle("closed", holds);
      mark.textContent = holds ? now : isPast(row.dataset) ? past : ahead;
    }
  }
}

/**
 * Shows what holds on the reader's day, such as a fee of these months, in the place of the words that
 * stand first in a part for any day. The same fee of two rows is told once.
 */
export function showWhatHolds(parts: Iterable<HTMLElement>): void {
  for (const part of parts) {
    const told = new Set<string>();
    for (const each of part.querySelectorAll<HTMLElement>("[data-holds]")) {
      const value = each.querySelector("strong")?.textContent ?? "";
      each.hidden = isPast(each.dataset) || isAhead(each.dataset) || told.has(value);
      if (!each.hidden) told.add(value);
    }
    part.firstElementChild?.toggleAttribute("hidden", told.size > 0);
    part.classList.toggle("several", told.size > 1);
  }
}
