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
      const mark = document.createElement("strong");
      const holds = !isPast(row.dataset) && !isAhead(row.dataset);
      mark.className = holds ? "state closed" : "state";
      mark.textContent = holds ? now : isPast(row.dataset) ? past : ahead;
      const [condition] = row.cells;
      (condition?.querySelector("p") ?? condition)?.append(" ", mark);
    }
  }
}

/** Shows what holds on the reader's day, such as a fee of these months, and a review that is overdue. */
export function showWhatHolds(parts: Iterable<HTMLElement>): void {
  for (const part of parts) part.hidden = isPast(part.dataset) || isAhead(part.dataset);
}
