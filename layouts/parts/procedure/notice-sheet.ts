import type { ProcedureView } from "#scripts/derive/model.ts";
import { type Html, html } from "../../html.ts";
import type { Context } from "../../page.ts";
import { factList } from "../links.ts";
import { ownFact } from "../own-fact.ts";
import { timeWords } from "../terms.ts";
import { decisionWords } from "./facts.ts";
import { receiverWords } from "./remedies.ts";

/**
 * The page as a sheet for the notice board. On a screen it says how to print; on paper it tells the
 * address of the official source. The code of the part that shares the page moves to the top there.
 */
export function noticeSheet({ record }: ProcedureView, context: Context): Html {
  const words = context.text.sheet;
  return html`<p class="not-on-paper">${words.print}</p>
<div class="on-paper">${factList([[words.source, record.source.url]])}</div>`;
}

/** What the first sheet says for itself: the decision, the date compared, the version, where to send feedback. */
export function sheetFacts(procedure: ProcedureView, context: Context): Html {
  const { text, model } = context;
  const words = text.procedure;
  const { compared } = procedure.record.source;
  const { address, phone, email } = model.site.office;
  const [trouble] = procedure.remedies;
  return html`<div class="on-paper sheet">${factList([
    [words.decision, decisionWords(procedure, context)],
    [text.sheet.compared, compared ? text.format.date(compared) : words.notCompared],
    [words.version, procedure.version],
    [
      text.remedies.title,
      trouble &&
        text.remedies.onSheet(
          receiverWords(trouble.to, context),
          timeWords(trouble.remedy.record.within, text),
        ),
    ],
    [
      text.sheet.feedback,
      html`${ownFact(address, text)} · ${ownFact(phone, text)} · ${ownFact(email, text)}`,
    ],
  ])}</div>`;
}
