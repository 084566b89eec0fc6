import { type Html, html, nothing } from "../html.ts";
import type { Context } from "../page.ts";
import { factList, inlineLinks } from "./links.ts";
import { mailTo, ownFact, telephone } from "./own-fact.ts";
import { prose } from "./prose.ts";
import { reviewFacts } from "./upkeep/next-review.ts";

/** How to reach an agency and what it belongs to. */
export function agencyFacts(slug: string, context: Context): Html {
  const { text, model } = context;
  const agency = model.agencies.find((view) => view.slug === slug);
  if (agency === undefined) return nothing;
  const { record, parent } = agency;
  return html`${record.description ? prose(record.description) : nothing}
${factList([
  [text.agencies.formerNames, record.formerNames?.join(", ")],
  [text.agencies.parent, parent && inlineLinks([parent], context)],
  [text.procedure.level, record.level?.name],
  [text.site.address, record.address && ownFact(record.address, text)],
  [text.site.phone, record.phone && ownFact(record.phone, text, telephone)],
  [text.site.email, record.email && ownFact(record.email, text, mailTo)],
  [text.site.hours, record.hours && ownFact(record.hours, text)],
  [text.agencies.web, record.url && html`<a href="${record.url}" rel="external">${record.url}</a>`],
  ...reviewFacts(record, context),
])}`;
}
