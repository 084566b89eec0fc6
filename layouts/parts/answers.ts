import type { ProcedureView } from "#scripts/derive/model.ts";
import { formatNumber } from "#scripts/language/numbers.ts";
import { type Html, html } from "../html.ts";
import type { Context } from "../page.ts";
import type { Text } from "../text/vi.ts";
import { byMethodWords, feeWords, timeWords } from "./terms.ts";

/** The four answers, one line each, each a link to the part that explains it. */
export function answers(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const rows = [
    ["bring", words.bring, bringWords(procedure, context.text), "can-chuan-bi"],
    ["where", words.where, whereWords(procedure, context.text), "noi-nop"],
    ["time", words.time, timeAnswer(procedure, context.text), "thoi-han"],
    ["fee", words.fee, feeAnswer(procedure, context.text), "le-phi"],
  ] as const;
  return html`<dl class="answers" aria-label="${words.answers}">${rows.map(
    ([mark, name, answer, id]) =>
      html`<div><dt><a href="#${id}">${name}</a></dt><dd data-answer="${mark}">${answer}</dd></div>
`,
  )}</dl>`;
}

function bringWords(procedure: ProcedureView, text: Text): string {
  const words = text.procedure;
  const { papers, forms, show, cases } = procedure.answers.bring;
  if (papers + show === 0) return words.noPapers;
  const parts =
    papers === 0
      ? [words.onlyToShow(formatNumber(show))]
      : [
          words.papersToSubmit(formatNumber(papers)) +
            (forms > 0 ? ` (${words.ofThemForms(formatNumber(forms))})` : ""),
          ...(show > 0 ? [words.papersToShow(formatNumber(show))] : []),
        ];
  if (cases > 1) parts.push(words.dependsOnCase(formatNumber(cases)));
  return parts.join(", ");
}

function whereWords(procedure: ProcedureView, text: Text): string {
  const words = text.procedure;
  const { where, online } = procedure.answers;
  const places = where.map((place) => place.name).join(", ");
  const isOnline = online !== undefined || procedure.record.methods.online !== undefined;
  if (places === "")
    return procedure.record.receptionAddress ?? (isOnline ? words.onlyOnline : words.noWhere);
  return isOnline ? `${places}, ${words.orOnline}` : places;
}

function timeAnswer(procedure: ProcedureView, text: Text): string {
  const { time } = procedure.answers;
  if (time.length === 0) return text.procedure.noTime;
  return withExceptions(
    byMethodWords(time, (limit) => timeWords(limit, text), text),
    time,
    text,
  );
}

function feeAnswer(procedure: ProcedureView, text: Text): string {
  const { fee } = procedure.answers;
  if (fee.length === 0) return text.procedure.noFee;
  return withExceptions(
    byMethodWords(fee, (value) => feeWords(value, text), text),
    fee,
    text,
  );
}

function withExceptions(
  words: string,
  groups: readonly { hasExceptions: boolean }[],
  text: Text,
): string {
  const has = groups.some((group) => group.hasExceptions);
  return has ? `${words}; ${text.procedure.exceptions}` : words;
}
