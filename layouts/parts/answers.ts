import type { ByMethod, ProcedureView } from "#scripts/derive/model.ts";
import { formatDate } from "#scripts/language/dates.ts";
import { formatNumber } from "#scripts/language/numbers.ts";
import type { Fee } from "#scripts/schema/fee.ts";
import type { TimeLimit } from "#scripts/schema/time.ts";
import type { MethodKey } from "#scripts/schema/vocabulary.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context } from "../page.ts";
import type { Text } from "../text/vi.ts";
import { datesOf, exceptionRows } from "./exceptions.ts";
import { feeWords, isLong, isLongRule, methodNames, timeWords } from "./terms.ts";

/** The four answers, one line each, each a link to the part that explains it. */
export function answers(procedure: ProcedureView, context: Context): Html {
  const { text } = context;
  const words = text.procedure;
  const { time, fee, quickest, cheapest } = procedure.answers;
  const rows = [
    ["bring", words.bring, bringAnswer(procedure, text), "can-chuan-bi"],
    ["where", words.where, whereAnswer(procedure, text), "noi-nop"],
    [
      "time",
      words.time,
      html`${byMethod(time, words.noTime, (value) => timeWords(value, text), text)}${best(quickest, words.quickest, text)}${nowHolds(procedure, "time", text)}`,
      "thoi-han",
    ],
    [
      "fee",
      words.fee,
      html`${byMethod(fee, words.noFee, (value) => (isLongRule(value) ? words.ruleBelow : feeWords(value, text)), text)}${best(cheapest, words.cheapest, text)}${nowHolds(procedure, "fee", text)}`,
      "le-phi",
    ],
  ] as const;
  return html`<dl class="answers">${rows.map(
    ([mark, name, answer, id]) =>
      html`<div><dt><a href="#${id}">${name}</a></dt><dd data-answer="${mark}">${answer}</dd></div>
`,
  )}</dl>`;
}

/** What to bring, in a line: «Nộp 2 giấy tờ (điền 1 mẫu), xuất trình 1; có 5 trường hợp». */
export function bringAnswer(procedure: ProcedureView, text: Text): Html {
  const words = text.procedure;
  const { papers, forms, show, cases } = procedure.answers.bring;
  if (papers + show === 0) return html`${words.noPapers}`;
  const first =
    papers === 0
      ? words.onlyToShow(formatNumber(show))
      : words.papersToSubmit(formatNumber(papers));
  const rest = [
    forms > 0 && ` (${words.ofThemForms(formatNumber(forms))})`,
    papers > 0 && show > 0 && `, ${words.papersToShow(formatNumber(show))}`,
    cases > 1 && `; ${words.dependsOnCase(formatNumber(cases))}`,
  ];
  return html`<strong>${first}</strong>${rest}`;
}

function whereAnswer(procedure: ProcedureView, text: Text): Html {
  const words = text.procedure;
  const { where, online } = procedure.answers;
  const { methods, receptionAddress } = procedure.record;
  const isOnline = online !== undefined || methods.online !== undefined;
  const isOnlyOnline = isOnline && !methods.inPerson && !methods.post;
  const place = where.map(({ name }) => name).join(", ") || receptionAddress;
  if (place && isLong(place) && where.length === 0)
    return html`${words.placeBelow}${isOnline ? `, ${words.orOnline}` : ""}`;
  if (place) return html`<strong>${place}</strong>${isOnline ? `, ${words.orOnline}` : ""}`;
  if (!isOnline) return html`${words.noWhere}`;
  return html`<strong>${words.onlyOnline}</strong>${isOnlyOnline ? "" : `; ${words.noCounter}`}`;
}

/** Values that may differ by method: «Miễn phí (trực tuyến) · 8.000 đồng (trực tiếp, bưu chính)». */
function byMethod<T extends TimeLimit | Fee>(
  groups: readonly ByMethod<T>[],
  none: string,
  wordsOf: (value: T) => string,
  text: Text,
): Html {
  if (groups.length === 0) return html`${none}`;
  const isOne = groups.length === 1;
  const values = groups.map(({ value, methods }, index) => {
    const hint = hintOf(value.kind, text);
    // Beside other values a rule or a doubt is only named; the part below tells it whole.
    const words = isOne || hint === undefined ? wordsOf(value) : hint;
    const names = isOne ? "" : ` (${methodNames(methods, text)})`;
    return html`${index > 0 ? " · " : ""}${hint === undefined ? html`<strong>${words}</strong>` : words}${names}`;
  });
  const has = groups.some((group) => group.hasExceptions);
  return html`${values}${has ? `; ${text.procedure.exceptions}` : ""}`;
}

/** The best way to file, said plainly where methods differ. */
function best(methods: readonly MethodKey[], words: (names: string) => string, text: Text): Html {
  return methods.length === 0 ? nothing : html`; ${words(methodNames(methods, text))}`;
}

/** What holds between two dates for everybody, shown on the reader's days between them; the table below tells all. */
function nowHolds(procedure: ProcedureView, kind: "time" | "fee", text: Text): Html {
  const words = text.procedure;
  const rows = exceptionRows(procedure, kind, { text }).filter(({ row }) => row.when === undefined);
  return html`${rows.map(({ row, value, methods }) => {
    const isForAll = methods.length === procedure.methods.length;
    return html`<span class="now" data-holds${datesOf(row)} hidden>; ${words.now}: <strong>${value}</strong>${isForAll ? "" : ` (${methodNames(methods, text)})`}${row.until ? `, ${words.until(formatDate(row.until))}` : ""}</span>`;
  })}`;
}

/** How a value without a number or a plain word is named; nothing for the others. */
function hintOf(kind: (TimeLimit | Fee)["kind"], text: Text): string | undefined {
  if (kind === "unclear") return text.procedure.unclear;
  return kind === "byRule" ? text.procedure.someRule : undefined;
}
