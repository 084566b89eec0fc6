import type { MethodView, ProcedureView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context } from "../page.ts";
import { ownFact, telephone } from "./own-fact.ts";
import { prose } from "./prose.ts";
import { conditionWords, feeWords, timeWords } from "./terms.ts";

/** The ways to file, side by side: where, how long, how much; notes and exceptions below the table. */
export function methodsTable(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.methodColumn}"><table class="methods">
<thead><tr><th scope="col">${words.methodColumn}</th><th scope="col">${words.where}</th><th scope="col" id="thoi-han">${words.time}</th><th scope="col" id="le-phi">${words.fee}</th></tr></thead>
<tbody>${procedure.methods.map((method) => methodRow(method, context))}</tbody>
</table></div>
${exceptionsOf(procedure, context)}
${notesOf(procedure, context)}
${placesOf(procedure, context)}`;
}

function methodRow(method: MethodView, context: Context): Html {
  const { text } = context;
  const words = text.procedure;
  const { timeLimit, fee } = method.record;
  return html`<tr><th scope="row">${words.method[method.key]}</th><td>${whereOf(method, context)}</td><td>${timeLimit ? timeWords(timeLimit, text) : words.noTime}</td><td>${fee ? feeWords(fee, text) : words.noFee}</td></tr>
`;
}

function whereOf(method: MethodView, context: Context): Html {
  const words = context.text.procedure;
  const { where, record } = method;
  const level = record.onlineLevel
    ? html`<br><small>${words.onlineLevel[record.onlineLevel]}</small>`
    : nothing;
  const link = record.url
    ? html`<a href="${record.url}" rel="external">${hostOf(record.url)}</a>`
    : nothing;
  if (where === undefined) return html`${record.url ? link : "–"}${level}`;
  return html`<a href="${context.href(where.url)}">${where.name}</a>${record.url ? html`, ${link}` : nothing}${level}`;
}

const hostOf = (url: string) => url.replace(/^https?:\/\//, "").split("/")[0] ?? url;

/** One exceptional fee or time, with the methods that share it. */
interface ExceptionRow {
  key: string;
  condition: string;
  value: string;
  basis: string | undefined;
  methods: string[];
}

function exceptionsOf(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const times = collect(procedure, context, (method) =>
    Object.values(method.record.timeExceptions ?? {}).map((row) => ({
      row,
      value: timeWords(row.timeLimit, context.text),
    })),
  );
  const fees = collect(procedure, context, (method) =>
    Object.values(method.record.feeExceptions ?? {}).map((row) => ({
      row,
      value: feeWords(row.fee, context.text),
    })),
  );
  return html`${exceptionTable(words.timeExceptions, words.time, times, context)}${exceptionTable(words.feeExceptions, words.fee, fees, context)}`;
}

type Row = {
  when?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  basis?: string | undefined;
};

function collect(
  procedure: ProcedureView,
  context: Context,
  rowsOf: (method: MethodView) => { row: Row; value: string }[],
): ExceptionRow[] {
  const found = new Map<string, ExceptionRow>();
  for (const method of procedure.methods) {
    for (const { row, value } of rowsOf(method)) {
      const condition = conditionWords(row, context.text);
      const key = `${condition}\n${value}`;
      const known = found.get(key) ?? { key, condition, value, basis: row.basis, methods: [] };
      known.methods.push(context.text.procedure.method[method.key]);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

function exceptionTable(
  caption: string,
  column: string,
  rows: readonly ExceptionRow[],
  context: Context,
): Html {
  if (rows.length === 0) return nothing;
  const words = context.text.procedure;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="exceptions">
<caption>${caption}</caption>
<thead><tr><th scope="col">${words.exceptionWhen}</th><th scope="col">${column}</th><th scope="col">${words.methodColumn}</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><td>${prose(row.condition)}</td><td>${row.value}${basisOf(row.basis, context)}</td><td>${row.methods.join(", ")}</td></tr>
`,
  )}</tbody>
</table></div>`;
}

function basisOf(basis: string | undefined, context: Context): Html {
  const document = context.model.documents.find((view) => view.slug === basis);
  if (document === undefined) return nothing;
  return html` (${context.text.procedure.basis} <a href="${context.href(document.url)}">${document.name}</a>)`;
}

/** Notes of methods; what several methods share is said once. */
function notesOf(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const notes = new Map<string, string[]>();
  for (const { key, record } of procedure.methods) {
    for (const note of [record.timeNote, record.feeNote, record.description]) {
      if (note) notes.set(note, [...(notes.get(note) ?? []), words.method[key]]);
    }
  }
  if (notes.size === 0) return nothing;
  const isShared = (methods: readonly string[]) => methods.length === procedure.methods.length;
  return html`<h3>${words.note}</h3>
${[...notes].map(([note, methods]) =>
  isShared(methods) ? prose(note) : html`<p class="for">${methods.join(", ")}:</p>${prose(note)}`,
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
      : [html`<h3>${where.name}</h3><ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`];
  });
  return html`${places}`;
}
