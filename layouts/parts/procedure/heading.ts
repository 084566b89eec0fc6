import type { ProcedureView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { pageTitle } from "../page/title.ts";
import { prose } from "../prose.ts";

/** The longest name that leaves room for the four answers on the first screen of a phone. */
const LONGEST_HEADING = 150;
/** A longer name begins with about this much of it; the whole name follows the answers. */
const BEGINNING = 120;

/** Name, state, code, and what a reader must know first when the procedure is not open. */
export function procedureHeading(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const { state } = procedure.record;
  const dates = [
    state.from && words.stateFrom(context.text.format.date(state.from)),
    state.until && words.stateUntil(context.text.format.date(state.until)),
  ].filter(Boolean);
  const isOpen = state.kind === "open";
  const isCut = procedure.name.length > LONGEST_HEADING;
  return html`${pageTitle(isCut ? `${beginningOf(procedure.name)} …` : procedure.name)}
<p class="identity"><span class="state${isOpen ? "" : " closed"}">${words.state[state.kind]}${dates.length > 0 ? ` ${dates.join(" ")}` : ""}</span> <span class="code">${words.code} ${procedure.code}</span>${isCut ? html` <a class="not-on-paper" href="#ten-day-du">${words.fullName}</a>` : nothing}</p>
${notice(procedure, context)}
`;
}

/** Why the procedure is not open and what took its place. */
function notice(procedure: ProcedureView, context: Context): Html {
  const { replacedBy, record } = procedure;
  const { reason } = record.state;
  if (!reason && !replacedBy) return nothing;
  const instead = replacedBy
    ? html` ${context.text.procedure.replacedBy}: <a href="${context.href(replacedBy.url)}">${replacedBy.name}</a>.`
    : nothing;
  const state = procedure.isWithdrawn ? html` ${context.text.upkeep.onlyToLookUp}` : nothing;
  return html`<p class="notice">${reason}${instead}${state}</p>`;
}

/** What stands between the answers and the parts: the whole name where it was cut, what it is, what people call it. */
export function procedureIntroduction(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const { everydayNames, summary } = procedure.record;
  const isCut = procedure.name.length > LONGEST_HEADING;
  return html`${officialName(procedure, context)}${isCut ? html`<p id="ten-day-du"><strong>${words.fullName}:</strong> ${procedure.name}</p>` : nothing}
${summary ? prose(summary, context.terms) : nothing}
${everydayNames ? html`<p class="also">${words.also}: ${everydayNames.join(", ")}</p>` : nothing}
${endedBasis(procedure, context)}
${reviewPast(procedure, context)}`;
}

/** Papers, counters and the portal know the procedure by this name. */
function officialName({ officialName: name }: ProcedureView, { text }: Context): Html {
  if (name === undefined) return nothing;
  return html`<p class="official-name">${text.languages.officialName}: <span lang="vi">${name}</span></p>
`;
}

/** When the page was and will be compared; from the review date on it says that nobody did, though not rebuilt. */
function reviewPast({ record }: ProcedureView, { text }: Context): Html {
  const words = text.procedure;
  const { review, source } = record;
  if (review === undefined) return nothing;
  const compared = source.compared
    ? words.comparedOn(text.format.date(source.compared))
    : words.notCompared;
  return html`<div class="by-day"><p>${compared}; ${words.reviewDue(text.format.date(review))}.</p><p class="notice" data-holds data-from="${review}" hidden>${words.reviewPast(text.format.date(review))} <a href="${source.url}" rel="external">${words.source.toLowerCase()}</a>.</p></div>`;
}

/** Told at the top, since the legal basis stands where few people read. */
function endedBasis({ legalBasis }: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const ended = legalBasis.filter(({ record, replacedBy }) => record.until ?? replacedBy);
  if (ended.length === 0) return nothing;
  return html`<p class="law-watch">${words.endedBasisIn} ${words.endedBasis(context.text.format.number(ended.length))}: <a href="#can-cu">${words.endedBasisSee}</a>.</p>`;
}

/** The beginning of a long name, cut behind a word, best where its parts meet. */
export function beginningOf(name: string): string {
  const text = name.slice(0, BEGINNING);
  const seam = Math.max(...[", ", "; ", ": ", " ("].map((mark) => text.lastIndexOf(mark)));
  const end = seam > BEGINNING / 2 ? seam : text.lastIndexOf(" ");
  return text.slice(0, end > 0 ? end : BEGINNING);
}
