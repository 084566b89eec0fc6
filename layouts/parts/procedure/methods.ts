import type { MethodView, ProcedureView } from "#scripts/derive/model.ts";
import type { Fee } from "#scripts/schema/fee.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import type { Text } from "../../text/vi.ts";
import { cell } from "../cell.ts";
import { ownFact, telephone } from "../own-fact.ts";
import { prose } from "../prose.ts";
import { feeWords, isLongRule, timeWords } from "../terms.ts";
import { exceptionsOf } from "./exceptions.ts";

/** The ways to file, side by side; on a phone each is a block. Notes and exceptions stand below. */
export function methodsTable(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  return html`<table class="reflow methods">
<caption class="unseen">${words.methods}</caption>
<thead><tr><th scope="col">${words.methodColumn}</th><th scope="col">${words.where}</th><th scope="col" id="thoi-han">${words.time}</th><th scope="col" id="le-phi">${words.fee}</th></tr></thead>
<tbody>${procedure.methods.map((method) => methodRow(method, procedure, context))}</tbody>
</table>
${exceptionsOf(procedure, context)}
${placesOf(procedure, context)}
${receptionOf(procedure, context)}
${notesOf(procedure, context)}`;
}

function methodRow(method: MethodView, procedure: ProcedureView, context: Context): Html {
  const { text } = context;
  const words = text.procedure;
  const { timeLimit, fee } = method.record;
  return html`<tr><th scope="row">${words.method[method.key]}</th>${cell(words.where, whereOf(method, procedure, context))}${cell(words.time, timeLimit ? timeWords(timeLimit, text) : words.noTime)}${cell(words.fee, fee ? feeCell(fee, text) : words.noFee)}</tr>
`;
}

const feeCell = (fee: Fee, text: Text) =>
  isLongRule(fee) ? text.procedure.ruleBelow : feeWords(fee, text);

function whereOf(method: MethodView, procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const { where, record } = method;
  const level = record.onlineLevel
    ? html`<br><small>${words.onlineLevel[record.onlineLevel]}</small>`
    : nothing;
  const link = record.url
    ? html`<a href="${record.url}" rel="external">${hostOf(record.url)}</a>`
    : nothing;
  if (where === undefined)
    return html`${record.url ? link : placeless(method, procedure, words)}${level}`;
  return html`<a href="${context.href(where.url)}">${where.name}</a>${record.url ? html`, ${link}` : nothing}${level}`;
}

function placeless(
  { key }: MethodView,
  { record }: ProcedureView,
  words: Text["procedure"],
): string {
  if (key === "online") return words.onlyOnline;
  return record.receptionAddress ? words.placeBelow : words.noWhere;
}

/** Where the source says that dossiers are received, in its own words. */
function receptionOf({ record }: ProcedureView, context: Context): Html {
  if (record.receptionAddress === undefined) return nothing;
  return html`<div class="place"><h3>${context.text.procedure.reception}</h3>${prose(record.receptionAddress, context.terms)}</div>`;
}

const hostOf = (url: string) => url.replace(/^https?:\/\//, "").split("/")[0] ?? url;

/** Notes of methods; what several methods share is said once. */
function notesOf(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const notes = new Map<string, string[]>();
  for (const { key, record } of procedure.methods) {
    const rule = record.fee && isLongRule(record.fee) ? feeWords(record.fee, context.text) : "";
    for (const note of [record.timeNote, rule, record.feeNote, record.description]) {
      if (note) notes.set(note, [...(notes.get(note) ?? []), words.method[key]]);
    }
  }
  if (notes.size === 0) return nothing;
  const isShared = (methods: readonly string[]) => methods.length === procedure.methods.length;
  return html`<h3>${words.methodNotes}</h3>
${[...notes].map(([note, methods]) =>
  isShared(methods)
    ? prose(note, context.terms)
    : html`<p class="for">${methods.join(", ")}:</p>${prose(note, context.terms)}`,
)}`;
}

function placesOf(procedure: ProcedureView, context: Context): Html {
  const { text } = context;
  const seen = new Set<string>();
  const places = procedure.methods.flatMap(({ where }) => {
    if (where === undefined || seen.has(where.slug)) return [];
    seen.add(where.slug);
    const { address, phone, hours } = where.record;
    const facts = [
      address && html`${text.site.address}: ${ownFact(address, text)}`,
      phone && html`${text.site.phone}: ${ownFact(phone, text, telephone)}`,
      hours && html`${text.site.hours}: ${ownFact(hours, text)}`,
    ].filter((fact) => fact !== undefined);
    return facts.length === 0
      ? []
      : [
          html`<div class="place"><h3>${where.name}</h3><ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul></div>
`,
        ];
  });
  return html`${places}`;
}
