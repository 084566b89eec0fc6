import type { DisclosureView, ShowingView } from "#scripts/derive/people-work/disclosure-views.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { cell } from "../cell.ts";
import { periodName } from "../figure/period.ts";
import { link } from "../links.ts";
import { lawState } from "../procedure/law-state.ts";

/** Stands in a cell of which the data tell nothing. */
const NONE = "–";

/** What was made public, in the form the law asks for: content, form, place, time, source; numbered from `first`. */
export function disclosureTable(
  disclosures: readonly DisclosureView[],
  caption: string,
  first: number,
  context: Context,
): Html {
  const { columns } = context.text.disclosures;
  return html`<table class="reflow register disclosures">
<caption class="unseen">${caption}</caption>
<thead><tr>${Object.values(columns).map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
${disclosures.map((view, index) => group(view, first + index, context))}</table>`;
}

/** One content and all its showings: the content and its source stand beside the first of them. */
function group(view: DisclosureView, number: number, context: Context): Html {
  const [first, ...further] = view.showings;
  if (first === undefined) return nothing;
  return html`<tbody><tr>${content(view, number, context)}${showingCells(first, view, context)}${source(view, context)}</tr>
${further.map(
  (showing) => html`<tr>${showingCells(showing, view, context)}</tr>
`,
)}</tbody>
`;
}

function source({ document, showings }: DisclosureView, context: Context): Html {
  const { columns } = context.text.disclosures;
  return html`<td rowspan="${showings.length}"${document ? nothing : html` class="none"`}><span class="cell-name">${columns.source}</span><div>${document ? html`${link(document, context)}${lawState(document, context)}` : NONE}</div></td>`;
}

function content(view: DisclosureView, number: number, context: Context): Html {
  const words = context.text.disclosures;
  const { address, anchor, clause, showings } = view;
  const name = contentWords(view, context);
  const isHere = address?.startsWith("/");
  const named = address
    ? html`<a href="${isHere ? context.href(address) : address}"${isHere ? nothing : html` rel="external"`}>${name}</a>`
    : name;
  const updated = updatedWords(view, context);
  return html`<th scope="rowgroup" rowspan="${showings.length}"${anchor ? html` id="${anchor}"` : nothing}>${context.text.format.number(number)}. ${named}<p class="note">${words.clause(clause, words.clauses[clause])}</p>${updated ? html`<p class="note">${updated}</p>` : nothing}</th>`;
}

/** What was made public, in words. */
function contentWords({ content }: DisclosureView, { text }: Context): string {
  const words = text.disclosures;
  if (content.kind === "own") return content.what;
  if (content.kind === "reception") return content.name;
  if (content.kind === "results") return words.results(periodName(content.period, text));
  const { field, isCommune, count } = content;
  return words.procedures(field, isCommune, text.format.number(count));
}

function updatedWords({ content }: DisclosureView, { text }: Context): string | undefined {
  if (content.kind !== "procedures" || content.updated === undefined) return undefined;
  const { on, decision } = content.updated;
  return text.disclosures.updated(text.format.date(on), decision);
}

function showingCells(showing: ShowingView, view: DisclosureView, context: Context): Html {
  const { columns, forms } = context.text.disclosures;
  return html`${cell(columns.form, forms[showing.form])}${cell(columns.where, placeOf(showing, view, context))}${cell(columns.time, timeWords(showing, context))}`;
}

function placeOf(showing: ShowingView, { address }: DisclosureView, context: Context) {
  const { form, agency, where } = showing;
  const named = agency ? link(agency, context) : undefined;
  if (named && where) return html`${named}, ${where}`;
  if (named || where) return named ?? where ?? NONE;
  if (form !== "website" || address === undefined) return NONE;
  return address.startsWith("/") ? context.absolute(address) : address;
}

/** From when until when, as far as the data tell. */
function timeWords({ from, until }: ShowingView, { text }: Context): string {
  const words = text.disclosures;
  if (from === undefined) return words.always;
  if (until === undefined) return words.onDay(text.format.date(from));
  return until.kind === "always"
    ? words.fromAlways(text.format.date(from))
    : words.fromTo(text.format.date(from), text.format.date(until.date));
}
