import { type Html, html } from "../../html.ts";
import type { Context } from "../../page.ts";

/** On paper only: where and when the sheet is posted, and who made and who signs it, to fill in by hand. */
export function signatures({ text }: Context): Html {
  const words = text.disclosures;
  return html`<div class="on-paper signatures"><p>${words.posted}</p>
<div><p><strong>${words.maker}</strong><br>${words.makerSigns}</p><p><strong>${words.head}</strong><br>${words.headSigns}</p></div></div>`;
}
