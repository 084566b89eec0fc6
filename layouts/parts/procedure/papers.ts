import type { CaseView, FormView, PaperView, ProcedureView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { prose } from "../prose.ts";
import { feeWords, timeWords } from "../terms.ts";
import { unseen } from "../unseen.ts";
import { formCopy } from "./form-copy.ts";
import { lawState } from "./law-state.ts";

/** What to bring: one list, or one list a case behind its own heading that opens without script. */
export function papersSection(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const { papers, cases } = procedure;
  const notes = Object.values(procedure.record.paperNotes ?? {});
  const body =
    cases.length > 0
      ? html`<h3>${words.cases}</h3>
${cases.length > 1 ? html`<p class="not-on-paper">${words.chooseCase}</p>` : nothing}
${cases.map((given, index) => caseDetails(given, cases.length === 1 || index === 0, context))}`
      : paperLists(papers, context);
  return html`${papers.length === 0 ? html`<p>${words.noPapers}</p>` : html`${checklistBar(context)}${body}`}
${notes.length > 0 ? html`<h3>${words.paperNotes}</h3>${notes.map((note) => html`<div class="note">${prose(note, context.terms)}</div>`)}` : nothing}`;
}

/** Shown by the script that can remember: without it there is nothing to tick. */
function checklistBar({ text }: Context): Html {
  const words = text.procedure;
  return html`<div class="checklist not-on-paper" data-checklist data-have="${words.have}" hidden><p>${words.checklist}</p><button type="button">${words.clearChecklist}</button></div>
`;
}

function caseDetails(given: CaseView, isOpen: boolean, context: Context): Html {
  const { text } = context;
  const words = text.procedure;
  const differing = [
    given.timeLimit && `${words.time}: ${timeWords(given.timeLimit, text)}`,
    given.fee && `${words.fee}: ${feeWords(given.fee, text)}`,
    given.where && `${words.where}: ${given.where.name}`,
  ].filter(Boolean);
  return html`<details class="case" id="truong-hop-${given.id}"${isOpen ? html` open` : nothing}><summary>${given.when}</summary>
${differing.length > 0 ? html`<p class="case-differs">${differing.join(" · ")}</p>` : nothing}
${paperLists(given.papers, context)}
</details>
`;
}

function paperLists(papers: readonly PaperView[], context: Context): Html {
  const words = context.text.procedure;
  const submit = papers.filter((paper) => paper.record.give === "submit");
  const show = papers.filter((paper) => paper.record.give === "show");
  const list = (name: string, items: readonly PaperView[]) =>
    items.length === 0
      ? nothing
      : html`<p class="give">${name}</p><ul class="papers">${items.map((paper) => paperItem(paper, context))}</ul>`;
  return html`${list(words.toSubmit, submit)}${list(words.toShow, show)}`;
}

function paperItem({ id, record, form }: PaperView, context: Context): Html {
  const words = context.text.procedure;
  const counts = [
    record.originals ? words.originals(context.text.format.number(record.originals)) : "",
    record.copies ? words.copies(context.text.format.number(record.copies)) : "",
  ].filter(Boolean);
  const { terms } = context;
  return html`<li data-paper="${id}">${prose(record.name, terms && ((line) => terms(line, true)))}${counts.length > 0 || form ? html`<p class="meta">${counts.join(", ")}${form ? formOf(form, counts.length > 0, context) : nothing}</p>` : nothing}${record.when ? html`<p class="when">${words.whenNeeded}: ${record.when}</p>` : nothing}${record.note ? html`<div class="note">${prose(record.note, terms)}</div>` : nothing}</li>
`;
}

function formOf(form: FormView, isAfterCounts: boolean, context: Context): Html {
  const words = context.text.procedure;
  const { name, url } = form.record;
  const copy = formCopy(form, context);
  return html`${isAfterCounts ? " · " : ""}${words.form} <a href="${context.href(form.url)}">${name}</a>${copy ? html`, ${copy}` : nothing}${url && !copy ? html` (<a href="${url}" rel="external">${words.formAtSource}${unseen(name)}</a>)` : nothing}${form.document ? lawState(form.document, context) : nothing}`;
}
