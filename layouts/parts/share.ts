import type { ProcedureView } from "#scripts/derive/model.ts";
import { type Html, html } from "../html.ts";
import type { Context } from "../page.ts";
import { factList } from "./links.ts";
import { ownFact } from "./own-fact.ts";
import { qrCode } from "./qr-code.ts";

/**
 * Ways to hand the page on: its address, a code to scan, a sheet for the notice board. On paper the
 * code stands at the top of the first sheet, and where to send feedback stands here.
 */
export function shareSection({ url, record }: ProcedureView, context: Context): Html {
  const { text, model } = context;
  const words = text.share;
  const address = context.absolute(url);
  const { office } = model.site;
  return html`<div class="share">${qrCode(address, words.code)}
<div class="not-on-paper"><p>${words.scan} <span class="address">${address}</span></p><p>${words.print}</p></div></div>
<div class="on-paper">${factList([
    [words.feedback, html`${ownFact(office.address, text)} · ${ownFact(office.phone, text)} · ${ownFact(office.email, text)} · ${model.site.portal}`],
    [words.source, record.source.url],
  ])}</div>`;
}
