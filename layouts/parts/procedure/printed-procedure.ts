import type { PaperView, ProcedureView } from "#scripts/derive/model.ts";
import { byNumber } from "#scripts/language/order.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { factList } from "../links.ts";
import { prose } from "../prose.ts";
import { feeWords, timeWords } from "../terms.ts";
import { exceptionsOf } from "./exceptions.ts";
import { decisionWords } from "./facts.ts";

/** Where a procedure stands in a document of many. */
export const printedId = ({ code }: ProcedureView) => `tt-${code.replaceAll(".", "-")}`;

/** The compulsory parts of a procedure (Nghị định 63/2010, Điều 8) in few lines, for a document of many. */
export function printedProcedure(procedure: ProcedureView, context: Context): Html {
  const { text, absolute } = context;
  const words = text.procedure;
  const { record, audience, agency, legalBasis } = procedure;
  const { compared } = record.source;
  return html`<article class="printed" id="${printedId(procedure)}"><h2>${procedure.name}</h2>
${factList([
  [words.code, `${procedure.code} · ${words.version}: ${procedure.version}`],
  [words.decision, decisionWords(procedure, context)],
  [words.audience, audience.map(({ name }) => name).join(", ")],
  [words.agency, agency?.name ?? record.agencyNote],
  [words.bring, papersOf(procedure, context)],
  ...methodRows(procedure, context),
  [words.steps, stepsOf(procedure)],
  [words.requirements, record.requirements && prose(record.requirements)],
  [
    words.result,
    Object.values(record.results ?? {})
      .map(({ name }) => name)
      .join("; "),
  ],
  [words.legalBasis, legalBasis.map(({ name }) => name).join("; ")],
  [text.sheet.compared, compared ? text.format.date(compared) : words.notCompared],
  [text.pageAddress, absolute(procedure.url)],
])}
${exceptionsOf(procedure, context)}</article>
`;
}

function methodRows(procedure: ProcedureView, { text }: Context): [string, Html][] {
  const words = text.procedure;
  return procedure.methods.map(({ key, where, record }) => {
    const { timeLimit, fee } = record;
    const parts = [
      where?.name ?? record.url,
      `${words.time}: ${timeLimit ? timeWords(timeLimit, text) : words.noTime}`,
      `${words.fee}: ${fee ? feeWords(fee, text) : words.noFee}`,
    ];
    return [words.method[key], html`${parts.filter(Boolean).join(" · ")}`];
  });
}

function papersOf(procedure: ProcedureView, context: Context): Html {
  const { papers, cases } = procedure;
  if (papers.length === 0) return html`${context.text.procedure.noPapers}`;
  if (cases.length === 0) return paperList(papers, context);
  return html`${cases.map((given) => html`<p>${given.when}:</p>${paperList(given.papers, context)}`)}`;
}

function paperList(papers: readonly PaperView[], { text }: Context): Html {
  const words = text.procedure;
  const rows = papers.map(({ record, form }) => {
    const notes = [
      record.give === "show" ? words.showOnly : "",
      record.originals ? words.originals(text.format.number(record.originals)) : "",
      record.copies ? words.copies(text.format.number(record.copies)) : "",
      form ? `${words.form} ${form.name}` : "",
      record.when ? `${words.whenNeeded}: ${record.when}` : "",
    ].filter(Boolean);
    return html`<li>${record.name}${notes.length > 0 ? html` (${notes.join("; ")})` : nothing}</li>`;
  });
  return html`<ul>${rows}</ul>`;
}

function stepsOf({ record }: ProcedureView): Html {
  return html`<ol>${byNumber(record.steps).map((step) => html`<li>${prose(step)}</li>`)}</ol>`;
}
