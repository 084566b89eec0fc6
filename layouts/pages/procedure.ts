import type { ProcedureView } from "#scripts/derive/model.ts";
import { byNumber } from "#scripts/language/order.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { termsOfPage } from "../parts/glossary.ts";
import { journeyPlaces } from "../parts/journey/places.ts";
import { link, linkList } from "../parts/links.ts";
import { contentsOf } from "../parts/page/contents.ts";
import { answers } from "../parts/procedure/answers.ts";
import { procedureChanges } from "../parts/procedure/changes.ts";
import { procedureFacts } from "../parts/procedure/facts.ts";
import { governmentService } from "../parts/procedure/government-service.ts";
import { procedureHeading, procedureIntroduction } from "../parts/procedure/heading.ts";
import { lawState } from "../parts/procedure/law-state.ts";
import { methodsTable } from "../parts/procedure/methods.ts";
import { noticeSheet, sheetFacts } from "../parts/procedure/notice-sheet.ts";
import { papersSection } from "../parts/procedure/papers.ts";
import { procedureRemedies } from "../parts/procedure/remedies.ts";
import { answerLine, withdrawnLine } from "../parts/procedure/rows.ts";
import { prose } from "../parts/prose.ts";

/** The page of one procedure: answers first, explanations after. */
export const procedurePage: PageKind<ProcedureView> = {
  name: "procedure",
  items: (model) => model.procedures,
  url: (procedure) => procedure.url,
  view: (procedure, context) => {
    // Terms are linked where they first stand, so the texts are made in the order of the page.
    const reading = { ...context, terms: termsOfPage(context) };
    const introduction = procedureIntroduction(procedure, reading);
    const parts = sections(procedure, reading);
    return {
      title: `${procedure.name} (${procedure.code})`,
      description: descriptionOf(procedure, context).slice(0, 300),
      kind: "procedure",
      code: procedure.code,
      version: procedure.version,
      hasChecklist: true,
      field: procedure.field.slug,
      crumbs: [{ name: context.text.lists.proceduresShort, url: "/thu-tuc/" }, procedure.field],
      main: html`${procedureHeading(procedure, context)}
${answers(procedure, context)}
${sheetFacts(procedure, context)}
${introduction}
${contentsOf(parts, context)}
${parts.map(
  ({ id, name, body }) => html`<section id="${id}"><h2>${name}</h2>
${body}
</section>
`,
)}${governmentService(procedure, context)}`,
    };
  },
};

/** As many letters as three screens of a phone hold. */
const LONGEST_UNFOLDED = 3000;

function descriptionOf(procedure: ProcedureView, context: Context): string {
  const { name, isWithdrawn } = procedure;
  return isWithdrawn
    ? `${withdrawnLine(procedure, context.text)}. ${name}`
    : `${name}. ${answerLine(procedure, context)}`;
}

interface Section {
  id: string;
  name: string;
  body: Html;
}

function sections(procedure: ProcedureView, context: Context): Section[] {
  const words = context.text.procedure;
  const { record } = procedure;
  const optional = (id: string, name: string, body: Html | undefined): Section[] =>
    body === undefined ? [] : [{ id, name, body }];
  return [
    { id: "can-chuan-bi", name: words.bring, body: papersSection(procedure, context) },
    {
      id: "noi-nop",
      name: `${words.where}, ${words.time.toLowerCase()}, ${words.fee.toLowerCase()}`,
      body: methodsTable(procedure, context),
    },
    { id: "trinh-tu", name: words.steps, body: steps(procedure, context) },
    ...optional(
      "dieu-kien",
      words.requirements,
      record.requirements ? requirements(record.requirements, context) : undefined,
    ),
    {
      ...{ id: "ket-qua", name: record.next ? words.resultAndNext : words.result },
      body: results(procedure, context),
    },
    ...optional("truc-trac", context.text.remedies.title, remedies(procedure, context)),
    ...optional("can-cu", words.legalBasis, legalBasis(procedure, context)),
    ...optional("lien-quan", words.related, related(procedure, context)),
    { id: "thay-doi", name: words.changes, body: procedureChanges(procedure, context) },
    { id: "ve-thong-tin", name: words.about, body: procedureFacts(procedure, context) },
    { id: "niem-yet", name: context.text.sheet.title, body: noticeSheet(procedure, context) },
  ];
}

/** Conditions longer than some screens of a phone are folded, so that what follows is within reach. */
function requirements(given: string, { text, terms }: Context): Html {
  const all = prose(given, terms);
  if (given.length <= LONGEST_UNFOLDED) return all;
  const words = text.format.number(given.split(/\s+/).length);
  return html`<details class="folded"><summary>${text.procedure.allRequirements(words)}</summary>
${all}</details>`;
}

function steps(procedure: ProcedureView, { terms }: Context): Html {
  const ordered = byNumber(procedure.record.steps);
  const [only] = ordered;
  if (only && ordered.length === 1) return prose(only, terms);
  return html`<ol class="steps">${ordered.map(
    (step) => html`<li>${prose(step, terms)}</li>
`,
  )}</ol>`;
}

function results(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const { results: given = {}, next, expected } = procedure.record;
  const items = Object.values(given).map(
    (result) =>
      html`<li>${prose(result.name)}${result.code ? html` <span class="code">${result.code}</span>` : nothing}</li>`,
  );
  return html`${items.length > 0 ? html`<ul>${items}</ul>` : nothing}
${expected ? html`<p>${words.expected}: ${expected}</p>` : nothing}
${next ? html`<h3 id="tiep-theo">${words.next}</h3>${prose(next, context.terms)}` : nothing}
${items.length === 0 && !next ? html`<p>${words.noResult}</p>` : nothing}`;
}

function remedies(procedure: ProcedureView, context: Context): Html | undefined {
  const blocks = procedureRemedies(procedure, context);
  if (blocks === undefined) return undefined;
  const { page } = context.text.remedies;
  return html`${blocks}<p class="way">${link({ name: page, url: "/truc-trac/" }, context)}</p>`;
}

function legalBasis(procedure: ProcedureView, context: Context): Html | undefined {
  if (procedure.legalBasis.length === 0) return undefined;
  return html`<ul>${procedure.legalBasis.map((document) => {
    const { number, title } = document.record;
    return html`<li><a href="${context.href(document.url)}">${number ?? title}</a>${number ? html` ${title}` : nothing}${lawState(document, context)}</li>`;
  })}</ul>`;
}

function related(procedure: ProcedureView, context: Context): Html | undefined {
  const { related: links, journeys } = procedure;
  if (links.length === 0 && journeys.length === 0) return undefined;
  return html`${links.length > 0 ? linkList(links, context) : nothing}
${journeyPlaces(journeys, context)}`;
}
