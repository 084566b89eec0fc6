import type { DocumentView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import type { Text } from "../../text/vi.ts";
import { dateMark } from "../date.ts";
import { link } from "../links.ts";

/**
 * What a reader must know beside the name of a document that ends or was replaced: from when, and by
 * what. It is true whether that day has come or not. Begins with a space; nothing for other documents.
 */
export function lawState(
  { record, replacedBy }: Pick<DocumentView, "record" | "replacedBy">,
  context: Pick<Context, "text" | "href">,
): Html {
  const words = context.text.documents;
  const { until } = record;
  if (until === undefined && replacedBy === undefined) return nothing;
  const end =
    until === undefined ? nothing : html`${words.endsOn} ${dateMark(until, context.text)}`;
  const seam = until === undefined || replacedBy === undefined ? "" : ", ";
  const instead =
    replacedBy === undefined ? nothing : html`${words.insteadOfIt} ${link(replacedBy, context)}`;
  return html` <small class="law-state">${words.thisDocument} ${end}${seam}${instead}.</small>`;
}

/** People know a law by its name, a decree by its number. */
export function lawName({ record }: Pick<DocumentView, "record">, { terms }: Text): string {
  const { type, number, title } = record;
  if (type === "Luật" || number === undefined) return title;
  return `${terms?.documentTypes[type] ?? type} ${number}`;
}
