import { type Html, html } from "../html.ts";

/** A cell that also carries the name of its column, which a phone shows in place of the heads. */
export function cell(name: string, value: Html | string): Html {
  return html`<td><span class="cell-name">${name}</span><div>${value}</div></td>`;
}
