import type { Link } from "#scripts/derive/model.ts";
import type { ChangeView } from "#scripts/derive/upkeep-views.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context } from "../page.ts";
import { dateMark } from "./date.ts";
import { link } from "./links.ts";

/** Changes, one a row: when, of which procedure, what; the field too, where the page is not about one. */
export function changeRows(changes: readonly ChangeView[], context: Context, of?: Link): Html {
  return html`<ul class="rows">${changes.map(({ on, what, decision, procedure, field }) => {
    const target = { name: procedure.name, url: `${procedure.url}#thay-doi` };
    return html`<li>${dateMark(on)} · ${link(target, context)}<span class="line">${what}${decision ? ` (${decision})` : ""}</span>${of ? nothing : html`<span class="line">${link(field, context)}</span>`}</li>
`;
  })}</ul>`;
}
