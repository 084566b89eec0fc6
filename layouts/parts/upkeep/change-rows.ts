import type { Link } from "#scripts/derive/model.ts";
import type { ChangeView } from "#scripts/derive/upkeep/upkeep-views.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { dateMark } from "../date.ts";
import { link } from "../links.ts";
import { listedChange } from "./listed-change.ts";

/** Changes, one a row: when, of what, what changed; the field too, where the page is not about one. */
export function changeRows(changes: readonly ChangeView[], context: Context, of?: Link): Html {
  return html`<ul class="rows">${changes.map((change) => {
    const { name, url, what } = listedChange(change, context);
    const field =
      change.kind === "procedure" && !of
        ? html`<span class="line">${link(change.field, context)}</span>`
        : nothing;
    return html`<li>${dateMark(change.on, context.text)} · ${link({ name, url }, context)}<span class="line">${what}</span>${field}</li>
`;
  })}</ul>`;
}
