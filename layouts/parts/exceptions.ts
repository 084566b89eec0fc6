import type { MethodView, ProcedureView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context } from "../page.ts";
import { cell } from "./cell.ts";
import { lawState } from "./law-state.ts";
import { prose } from "./prose.ts";
import { conditionWords, feeWords, timeWords } from "./terms.ts";

/** One exceptional fee or time, with the methods that share it. */
interface ExceptionRow {
  key: string;
  condition: string;
  value: string;
  basis: string | undefined;
  methods: string[];
}

/** Fees and times that hold in some cases or between some dates; what methods share stands once. */
export function exceptionsOf(procedure: ProcedureView, context: Context): Html {
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
  return html`<table class="reflow exceptions">
<caption>${caption}</caption>
<thead><tr><th scope="col">${words.exceptionWhen}</th><th scope="col">${column}</th><th scope="col">${words.methodColumn}</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${cell(words.exceptionWhen, prose(row.condition))}${cell(column, html`<strong>${row.value}</strong>${basisOf(row.basis, context)}`)}${cell(words.methodColumn, row.methods.join(", "))}</tr>
`,
  )}</tbody>
</table>`;
}

function basisOf(basis: string | undefined, context: Context): Html {
  const document = context.model.documents.find((view) => view.slug === basis);
  if (document === undefined) return nothing;
  return html` (${context.text.procedure.basis} <a href="${context.href(document.url)}">${document.name}</a>)${lawState(document, context)}`;
}
