import type { ProcedureView } from "#scripts/derive/model.ts";
import { formatDate } from "#scripts/language/dates.ts";
import { type Html, html } from "../html.ts";
import type { Context } from "../page.ts";
import { factList } from "./links.ts";
import { ownFact } from "./own-fact.ts";
import { decisionWords } from "./procedure-facts.ts";
import { qrCode } from "./qr-code.ts";

/**
 * The page as a sheet for the notice board. On a screen it says how to print; on paper the code stands
 * at the top of the first sheet, and the official source here.
 */
export function noticeSheet({ url, record }: ProcedureView, context: Context): Html {
  const words = context.text.sheet;
  const address = context.absolute(url);
  return html`<p class="not-on-paper">${words.print}</p>
<div class="on-paper notice-sheet">${qrCode(address, words.code)}${factList([[words.source, record.source.url]])}</div>`;
}

/** What the first sheet says for itself: the decision, the date compared, the version, where to send feedback. */
export function sheetFacts(procedure: ProcedureView, context: Context): Html {
  const { text, model } = context;
  const words = text.procedure;
  const { compared } = procedure.record.source;
  const { address, phone, email } = model.site.office;
  return html`<div class="on-paper sheet">${factList([
    [words.decision, decisionWords(procedure, context)],
    [text.sheet.compared, compared ? formatDate(compared) : words.notCompared],
    [words.version, procedure.version],
    [
      text.sheet.feedback,
      html`${ownFact(address, text)} · ${ownFact(phone, text)} · ${ownFact(email, text)}`,
    ],
  ])}</div>`;
}
