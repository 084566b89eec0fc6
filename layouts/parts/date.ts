import type { IsoDate } from "#scripts/language/dates.ts";
import { type Html, html } from "../html.ts";
import type { Text } from "../text/vi.ts";

/** A date as people write it and as machines read it. */
export function dateMark(date: IsoDate, text: Text): Html {
  return html`<time datetime="${date}">${text.format.date(date)}</time>`;
}

/** A deadline that still counts: a script shows its mark, `word`, once the reader's own clock has passed it. */
export function deadlineMark(date: IsoDate, text: Text, word = text.upkeep.dueWord): Html {
  return html`<time datetime="${date}" data-due>${text.format.date(date)}</time> <strong class="state closed due-mark" hidden>${word}</strong>`;
}

/** A line of words in which each of some dates is a date for machines too, wherever it stands. */
export function markDates(
  line: string,
  dates: readonly (IsoDate | undefined)[],
  text: Text,
): Html | string {
  let marked: (Html | string)[] = [line];
  for (const date of dates) {
    if (date === undefined) continue;
    const written = text.format.date(date);
    marked = marked.flatMap((part) =>
      typeof part === "string"
        ? part
            .split(written)
            .flatMap((rest, index) => (index === 0 ? [rest] : [dateMark(date, text), rest]))
        : [part],
    );
  }
  return marked.length === 1 ? line : html`${marked}`;
}
