import type { JourneyStep, ProcedureView, TogetherView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { factList, inlineLinks, link } from "../links.ts";
import { answers } from "../procedure/answers.ts";
import { lawName, lawState } from "../procedure/law-state.ts";
import { withdrawnLine } from "../procedure/rows.ts";
import { prose } from "../prose.ts";
import { timeWords } from "../terms.ts";

/** One step: when it is needed, what comes first, by when, and its procedures, each with its four answers. */
export function journeyStep(
  step: JourneyStep,
  together: readonly TogetherView[],
  context: Context,
): Html {
  const words = context.text.journey;
  const { record, after, procedures } = step;
  const joined = together.filter(({ steps }) => steps.includes(step));
  return html`${factList([
    [words.when, record.when],
    [words.after, after.length > 0 ? inlineLinks(after, context) : undefined],
    [words.within, timeOf(step, context)],
    [words.where, record.where],
    [words.togetherHere, joined.length > 0 ? inlineLinks(joined, context) : undefined],
  ])}${record.note ? prose(record.note, context.terms) : nothing}
${procedures.map((procedure) => procedureAnswers(procedure, context))}`;
}

function timeOf({ record, basis }: JourneyStep, context: Context): Html | undefined {
  if (record.within === undefined) return undefined;
  const note = record.withinNote ? ` ${record.withinNote}` : "";
  return html`<strong>${timeWords(record.within, context.text)}</strong>${note}, ${context.text.journey.basis} ${basisLinks(basis, context)}`;
}

/** Documents with what in them is meant: «khoản 1 Điều 15 Luật Hộ tịch». */
export function basisLinks(basis: JourneyStep["basis"], context: Context): Html {
  return html`${basis.map(
    ({ document, part }, index) =>
      html`${index > 0 ? "; " : ""}${part} ${link({ name: lawName(document, context.text), url: document.url }, context)}${lawState(document, context)}`,
  )}`;
}

/** A procedure by its name, with the four answers, each leading to its part on the procedure's page. */
export function procedureAnswers(procedure: ProcedureView, context: Context): Html {
  const { name, code, url, isWithdrawn, record } = procedure;
  const { state } = record;
  const notice =
    state.kind === "open" || isWithdrawn
      ? nothing
      : html` <span class="state closed">${context.text.procedure.state[state.kind]}</span>`;
  return html`<div class="journey-procedure"><p><a href="${context.href(url)}">${name}</a>${notice} <span class="code">${code}</span></p>
${isWithdrawn ? html`<p>${withdrawnLine(procedure, context.text)}</p>` : answers(procedure, context, context.href(url))}</div>
`;
}
