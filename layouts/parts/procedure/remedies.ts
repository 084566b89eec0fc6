import type { ProcedureView } from "#scripts/derive/model.ts";
import type {
  OfficeView,
  ReceiverView,
  RemedyView,
} from "#scripts/derive/procedure/remedy-views.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { factList, link } from "../links.ts";
import { telephone } from "../own-fact.ts";
import { prose } from "../prose.ts";
import { byMethodWords, shortTimeWords, timeWords } from "../terms.ts";
import { lawName, lawState } from "./law-state.ts";

/** What to do when something goes wrong with this procedure; nothing where no remedy holds. */
export function procedureRemedies(procedure: ProcedureView, context: Context): Html | undefined {
  if (procedure.remedies.length === 0) return undefined;
  const told = new Set<string>();
  return html`${procedure.remedies.map(({ remedy, to }) => {
    const limit = remedy.record.situation === "late" ? ownLimit(procedure, context) : undefined;
    return html`<details class="trouble" id="${remedy.anchor}"><summary><h3>${remedy.name}</h3></summary>
${remedyBody(remedy, to, { context, told, limit, steps: () => stepsHere(remedy, context) })}</details>
`;
  })}`;
}

/** Steps that are the same for all procedures are told once, where the link leads; its own are told here. */
function stepsHere({ slug, url, steps }: RemedyView, context: Context): Html {
  const common = context.model.remedies.find((remedy) => remedy.slug === slug);
  if (steps.length === 0) return nothing;
  if (common?.steps.join("\n") !== steps.join("\n")) return stepList(steps, context);
  return html`<p>${link({ name: context.text.remedies.stepByStep, url }, context)}</p>`;
}

/** What to do first, second, third. */
export function stepList(steps: readonly string[], { terms }: Context): Html {
  return html`<ol>${steps.map((step) => html`<li>${terms ? terms(step) : step}</li>`)}</ol>`;
}

/** How long this procedure may take; where that is not clear, the date on the receipt counts. */
function ownLimit({ answers }: ProcedureView, { text }: Context): string {
  const { time } = answers;
  const words = text.remedies;
  if (time.length === 0 || time.some(({ value }) => value.kind === "unclear"))
    return words.byReceipt;
  return byMethodWords(time, (value) => shortTimeWords(value, text), text);
}

interface Around {
  context: Context;
  /** Offices whose telephone and address the page has told. */
  told: Set<string>;
  /** How long the procedure itself may take, where that matters. */
  limit?: string | undefined;
  /** Asked for after the right, since terms are linked where they first stand. */
  steps: () => Html;
}

/** The right, the steps, and in a table of facts to whom, by when, and under which law. */
export function remedyBody(
  { record, basis }: RemedyView,
  to: ReceiverView,
  { context, told, limit, steps }: Around,
): Html {
  const words = context.text.remedies;
  const { within, withinNote, answer, answerNote } = record;
  return html`${prose(record.right, context.terms)}
${steps()}
${factList([
  [words.limit, limit],
  [words.to, html`${receiverLink(to, context)}${contact(to, context, told)}`],
  [words.within, noted(timeWords(within, context.text), withinNote)],
  [words.answer, answer && noted(timeWords(answer, context.text), answerNote)],
  [
    words.basis,
    html`${basis.map(
      ({ document, part }, index) =>
        html`${index > 0 ? "; " : ""}${link({ name: lawName(document, context.text), url: document.url }, context)}${part ? `, ${part}` : ""}${lawState(document, context)}`,
    )}`,
  ],
])}`;
}

/** To whom one turns, in words alone. */
export function receiverWords(to: ReceiverView, { text }: Pick<Context, "text">): string {
  if (to.kind === "name") return to.name;
  if (to.kind === "agency") return to.agency.name;
  const words = text.remedies.roles[to.role];
  return to.of ? `${words.of} ${to.of.name}` : words.alone;
}

function receiverLink(to: ReceiverView, context: Context): Html {
  if (to.kind === "agency") return link(to.agency, context);
  if (to.kind === "name" || to.of === undefined) return html`${receiverWords(to, context)}`;
  return html`${context.text.remedies.roles[to.role].of} ${link(to.of, context)}`;
}

/** Telephone and address of the office, told once on a page; a post is reached at its body. */
function contact(to: ReceiverView, { model }: Context, told: Set<string>): Html {
  const agency = to.kind === "agency" ? to.agency : to.kind === "role" ? to.of : undefined;
  if (agency === undefined || told.has(agency.slug)) return nothing;
  told.add(agency.slug);
  const parent = model.agencies.find(({ slug }) => slug === agency.parent?.slug);
  const places = [agency, ...(parent ? [parent] : [])];
  const phone = known(places, "phone");
  const address = known(places, "address");
  return html`${phone ? html` · <a href="${telephone(phone)}">${phone}</a>` : nothing}${address ? ` · ${address}` : nothing}`;
}

/** The first that is filled in: a placeholder helps nobody who stands before a closed door. */
function known(agencies: readonly OfficeView[], fact: "phone" | "address"): string | undefined {
  return agencies.map(({ record }) => record[fact]).find((value) => value && !value.isSample)?.text;
}

/** «90 ngày kể từ …»; a note that is a sentence of its own stays one. */
function noted(words: string, note: string | undefined): string {
  if (note === undefined) return words;
  return /^\p{Lu}/u.test(note) ? `${words}. ${note}` : `${words}, ${note}`;
}
