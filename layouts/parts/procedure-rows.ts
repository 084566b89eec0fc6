import type { ProcedureView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context } from "../page.ts";
import { byMethodWords, feeWords, timeWords } from "./terms.ts";

/** The line that answers: time, fee and where, as far as they are known. */
export function answerLine(procedure: ProcedureView, context: Context): string {
  const { text } = context;
  const { time, fee, where, online } = procedure.answers;
  const parts = [
    time.length > 0 ? byMethodWords(time, (limit) => timeWords(limit, text), text) : "",
    fee.length > 0 ? byMethodWords(fee, (value) => feeWords(value, text), text) : "",
    where[0]?.name ?? (online ? text.procedure.onlyOnline : ""),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** A list of procedures, one line of answers each. */
export function procedureRows(procedures: readonly ProcedureView[], context: Context): Html {
  return html`<ul class="rows">${procedures.map((procedure) => {
    const line = answerLine(procedure, context);
    const { state } = procedure.record;
    const notice =
      state.kind === "open"
        ? nothing
        : html` <span class="state">${context.text.procedure.state[state.kind]}</span>`;
    return html`<li><a href="${context.href(procedure.url)}">${procedure.name}</a>${notice} <span class="code">${procedure.code}</span>${line ? html`<span class="line">${line}</span>` : nothing}</li>
`;
  })}</ul>`;
}
