import type { OwnFact } from "#scripts/schema/sample.ts";
import { type Html, html } from "../html.ts";
import type { Text } from "../text/vi.ts";

/** A fact only the agency knows; a placeholder says that it is one. */
export function ownFact(fact: OwnFact, text: Text, link?: (value: string) => string): Html {
  if (fact.isSample) {
    return html`<span class="sample">${fact.text} <small>(${text.site.sampleValue})</small></span>`;
  }
  return link ? html`<a href="${link(fact.text)}">${fact.text}</a>` : html`${fact.text}`;
}

export const telephone = (value: string) => `tel:${value.replace(/[^\d+]/g, "")}`;
export const mailTo = (value: string) => `mailto:${value}`;
