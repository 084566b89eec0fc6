import type { MethodView, ProcedureView } from "#scripts/derive/model.ts";
import type { MethodKey } from "#scripts/schema/vocabulary.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { cell } from "../cell.ts";
import { markDates } from "../date.ts";
import { prose } from "../prose.ts";
import { briefFeeWords, conditionWords, feeWords, timeWords } from "../terms.ts";
import { lawState } from "./law-state.ts";

/** One exceptional fee or time, with the methods that share it. */
export interface ExceptionRow {
  key: string;
  condition: string;
  value: string;
  /** The value without what it is counted by. */
  brief: string;
  methods: MethodKey[];
  row: Row;
}

type ExceptionKind = "time" | "fee";

/** Fees and times that hold in some cases or between some dates; what methods share stands once. */
export function exceptionsOf(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const times = exceptionRows(procedure, "time", context);
  const fees = exceptionRows(procedure, "fee", context);
  return html`${exceptionTable(words.timeExceptions, words.time, times, context)}${exceptionTable(words.feeExceptions, words.fee, fees, context)}`;
}

/** The exceptional times or fees of a procedure in words; what methods share stands once. */
export function exceptionRows(
  procedure: ProcedureView,
  kind: ExceptionKind,
  context: Pick<Context, "text">,
): ExceptionRow[] {
  const { text } = context;
  return collect(procedure, context, ({ record }) =>
    kind === "time"
      ? Object.values(record.timeExceptions ?? {}).map((row) => {
          const value = timeWords(row.timeLimit, text);
          return { row, value, brief: value };
        })
      : Object.values(record.feeExceptions ?? {}).map((row) => ({
          row,
          value: feeWords(row.fee, text),
          brief: briefFeeWords(row.fee, text),
        })),
  );
}

/** The days on which a row holds, for the script that knows the reader's day. */
export function datesOf({ from, until }: Row): Html {
  return html`${from ? html` data-from="${from}"` : nothing}${until ? html` data-until="${until}"` : nothing}`;
}

type Row = {
  when?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  basis?: string | undefined;
};

function collect(
  procedure: ProcedureView,
  context: Pick<Context, "text">,
  rowsOf: (method: MethodView) => Pick<ExceptionRow, "row" | "value" | "brief">[],
): ExceptionRow[] {
  const found = new Map<string, ExceptionRow>();
  for (const method of procedure.methods) {
    for (const { row, value, brief } of rowsOf(method)) {
      const condition = conditionWords(row, context.text);
      const key = `${condition}\n${value}`;
      const known = found.get(key) ?? { key, condition, value, brief, row, methods: [] };
      known.methods.push(method.key);
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
  return html`<table class="reflow exceptions" data-now="${words.holdsNow}" data-past="${words.heldBefore}" data-ahead="${words.holdsLater}">
<caption>${caption}</caption>
<thead><tr><th scope="col">${words.exceptionWhen}</th><th scope="col">${column}</th><th scope="col">${words.methodColumn}</th></tr></thead>
<tbody>${rows.map(
    ({ row, condition, value, methods }) =>
      html`<tr${datesOf(row)}>${cell(words.exceptionWhen, html`${prose(condition, (line) => markDates(line, [row.from, row.until], context.text))}${row.from || row.until ? dayMark : nothing}`)}${cell(column, html`<strong>${value}</strong>${basisOf(row.basis, context)}`)}${cell(words.methodColumn, methods.map((key) => words.method[key]).join(", "))}</tr>
`,
  )}</tbody>
</table>`;
}

/** Filled by the script that knows the reader's day. */
const dayMark = html`<strong class="state day-mark"></strong>`;

function basisOf(basis: string | undefined, context: Context): Html {
  const document = context.model.documents.find((view) => view.slug === basis);
  if (document === undefined) return nothing;
  return html` (${context.text.procedure.basis} <a href="${context.href(document.url)}">${document.name}</a>)${lawState(document, context)}`;
}
