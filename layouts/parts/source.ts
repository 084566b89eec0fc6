import type { SourceView } from "#scripts/derive/people-work/people-work-views.ts";
import { type Html, html } from "../html.ts";
import type { Context } from "../page.ts";
import { link } from "./links.ts";

/** A link to the document a fact was read from, with its page. */
export function sourceOf({ document, page }: SourceView, context: Context): Html {
  const place = page ? `, ${context.text.figures.page(page)}` : "";
  return html`${link(document, context)}${place}`;
}
