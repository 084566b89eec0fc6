import type { ProcedureView } from "#scripts/derive/model.ts";
import type { Fee } from "#scripts/schema/fee.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { byMethodWords, shortFeeWords, shortTimeWords } from "../terms.ts";

/** The line that answers: time, fee and where, as far as they are known. */
export function answerLine(procedure: ProcedureView, { text }: Pick<Context, "text">): string {
  const { time, fee, where, online } = procedure.answers;
  // Beside a sum a rule is only named.
  const feeIn = (isOneOfSome: boolean) => (value: Fee) =>
    isOneOfSome && value.kind === "byRule" ? text.procedure.someRule : shortFeeWords(value, text);
  const parts = [
    time.length > 0 ? byMethodWords(time, (limit) => shortTimeWords(limit, text), text) : "",
    fee.length > 0 ? byMethodWords(fee, feeIn(fee.length > 1), text) : "",
    where[0]?.name ?? (online ? text.procedure.onlyOnline : ""),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** What stands in the place of answers where nobody can file any more: the state, and what took its place. */
export function withdrawnLine(procedure: ProcedureView, text: Context["text"]): string {
  const words = text.procedure;
  const { replacedBy, record } = procedure;
  const state = words.state[record.state.kind];
  return replacedBy ? `${state} · ${words.replacedBy}: ${replacedBy.name}` : state;
}

/** A list of procedures, one line of answers each; `before` may put more in front of the line. */
export function procedureRows(
  procedures: readonly ProcedureView[],
  context: Context,
  before: (procedure: ProcedureView) => Html = () => nothing,
): Html {
  return html`<ul class="rows procedures">${procedures.map((procedure) => {
    const { state } = procedure.record;
    const line = procedure.isWithdrawn
      ? withdrawnLine(procedure, context.text)
      : answerLine(procedure, context);
    const notice =
      state.kind === "open" || procedure.isWithdrawn
        ? nothing
        : html` <span class="state closed">${context.text.procedure.state[state.kind]}</span>`;
    return html`<li><span><a href="${context.href(procedure.url)}">${procedure.name}</a>${notice} <span class="code">${procedure.code}</span></span>${line ? html`<span class="line">${procedure.isWithdrawn ? nothing : before(procedure)}${line}</span>` : nothing}</li>
`;
  })}</ul>`;
}
