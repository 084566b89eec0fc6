import type { ProcedureView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { factList, inlineLinks } from "../links.ts";
import { prose } from "../prose.ts";

/** Where the page's facts come from: source, decision, comparison, owner, review, layers. */
export function procedureFacts(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const { record, agency, owner, origin } = procedure;
  const isLayered = origin.layers.length > 1;
  return html`${compared(procedure, context)}
${factList([
  [words.source, html`<a href="${record.source.url}" rel="external">${words.sourceLink}</a>`],
  [words.decision, decisionWords(procedure, context)],
  [words.field, inlineLinks([procedure.field], context)],
  [words.level, inlineLinks(procedure.levels, context)],
  [
    words.audience,
    procedure.audience.length > 0 ? inlineLinks(procedure.audience, context) : undefined,
  ],
  [words.agency, agency ? inlineLinks([agency], context) : record.agencyNote],
  [words.agencyNote, agency && record.agencyNote ? prose(record.agencyNote) : undefined],
  [words.competent, record.competentAgency],
  [words.authorised, record.authorisedAgency],
  [words.coordinating, record.coordinatingAgency],
  [words.kind, record.kind],
  [words.owner, owner && inlineLinks([owner], context)],
  [
    words.review,
    record.review &&
      html`<time datetime="${record.review}" data-review>${context.text.format.date(record.review)}</time>`,
  ],
  [words.keywords, record.keywords?.join(", ")],
  [words.description, record.description && prose(record.description, context.terms)],
  [words.layers, isLayered ? origin.layers.join(", ") : undefined],
  [
    words.ownChanges,
    isLayered && origin.ownChanges.length > 0 ? origin.ownChanges.join(", ") : undefined,
  ],
  [words.version, procedure.version],
])}`;
}

function compared(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const { compared: on } = procedure.record.source;
  if (on === undefined) return html`<p class="compared">${words.notCompared}.</p>`;
  const by = procedure.comparedBy;
  return html`<p class="compared">${words.comparedOn(context.text.format.date(on))}${by ? html` (<a href="${context.href(by.url)}">${by.name}</a>)` : nothing}.</p>`;
}

/** The announcing decision in words: «163/QĐ-BTP ngày 05/02/2026». */
export function decisionWords(procedure: ProcedureView, context: Context): string | undefined {
  const given = procedure.record.decision;
  if (given === undefined) return undefined;
  return given.date
    ? context.text.procedure.decisionOf(given.number, context.text.format.date(given.date))
    : given.number;
}
