import type { IsoDate } from "#scripts/language/dates.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { deadlineMark } from "../date.ts";
import { inlineLinks } from "../links.ts";

/** What tells who looks a record over, and when next. */
interface Reviewed {
  owner?: string | undefined;
  review?: IsoDate | undefined;
}

/** Rows of a list of facts: who looks the page over, and when next; the reader's own clock marks a day that has come. */
export function reviewFacts(
  { owner, review }: Reviewed,
  context: Context,
): [name: string, value: Html | undefined][] {
  const words = context.text.procedure;
  const agency = owner && context.model.agencies.find(({ slug }) => slug === owner);
  return [
    [words.owner, agency ? inlineLinks([agency], context) : undefined],
    [words.review, review === undefined ? undefined : deadlineMark(review, context.text)],
  ];
}

/** The same as a line of a row in a list; nothing where nobody is named and no day is set. */
export function reviewLine(record: Reviewed, context: Context): Html {
  const facts = reviewFacts(record, context).filter(([, value]) => value !== undefined);
  if (facts.length === 0) return nothing;
  return html`<span class="line">${facts.map(([name, value], index) => html`${index > 0 ? " · " : ""}${name}: ${value}`)}</span>`;
}
