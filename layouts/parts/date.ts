import { formatDate, type IsoDate } from "#scripts/language/dates.ts";
import { type Html, html } from "../html.ts";

/** A date as people write it and as machines read it. */
export function dateMark(date: IsoDate): Html {
  return html`<time datetime="${date}">${formatDate(date)}</time>`;
}

/** A deadline that still counts: a script marks it once the reader's own clock has passed it. */
export function deadlineMark(date: IsoDate): Html {
  return html`<time datetime="${date}" data-due>${formatDate(date)}</time>`;
}
