import type { ByMethod, ProcedureView } from "#scripts/derive/model.ts";
import type { Fee } from "#scripts/schema/fee.ts";
import type { TimeLimit } from "#scripts/schema/time.ts";
import type { MethodKey } from "#scripts/schema/vocabulary.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import type { Text } from "../../text/vi.ts";
import { markDates } from "../date.ts";
import { feeWords, isLong, isLongRule, methodNames, timeWords } from "../terms.ts";
import { datesOf, exceptionRows } from "./exceptions.ts";

/**
 * The four answers, one line each, each a link to the part that explains it; `page` is the address of the
 * procedure where they stand on another page.
 */
export function answers(procedure: ProcedureView, context: Context, page = ""): Html {
  const { text } = context;
  const words = text.procedure;
  const { time, fee, quickest, cheapest } = procedure.answers;
  const rows = [
    ["bring", words.bring, bringAnswer(procedure, text), "can-chuan-bi"],
    ["where", words.where, whereAnswer(procedure, text), "noi-nop"],
    [
      "time",
      words.time,
      html`${byMethod(time, words.noTime, (value) => timeWords(value, text), text)}${best(quickest, words.quickest, text)}${otherCases(procedure, "time", text)}`,
      "thoi-han",
    ],
    [
      "fee",
      words.fee,
      html`${byMethod(fee, words.noFee, (value) => (isLongRule(value) ? words.ruleBelow : feeWords(value, text)), text)}${best(cheapest, words.cheapest, text)}${otherCases(procedure, "fee", text)}`,
      "le-phi",
    ],
  ] as const;
  return html`<dl class="answers">${rows.map(
    ([mark, name, answer, id]) =>
      html`<div><dt><a href="${page}#${id}">${name}</a></dt><dd data-answer="${mark}">${answer}</dd></div>
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
      ? words.onlyToShow(text.format.number(show))
      : words.papersToSubmit(text.format.number(papers));
  const rest = [
    forms > 0 && ` (${words.ofThemForms(text.format.number(forms))})`,
    papers > 0 && show > 0 && `, ${words.papersToShow(text.format.number(show))}`,
    cases > 1 && `; ${words.dependsOnCase(text.format.number(cases))}`,
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
  const told = new Map<string, { isHint: boolean; methods: MethodKey[] }>();
  for (const { value, methods } of groups) {
    const hint = hintOf(value.kind, text);
    // Beside other values a rule or a doubt is only named, once; the part below tells it whole.
    const words = groups.length === 1 || hint === undefined ? wordsOf(value) : hint;
    const known = told.get(words)?.methods ?? [];
    told.set(words, { isHint: hint !== undefined, methods: [...known, ...methods] });
  }
  return html`${[...told].map(([words, { isHint, methods }], index) => {
    const names = told.size === 1 ? "" : ` (${methodNames(methods, text)})`;
    return html`${index > 0 ? " · " : ""}${isHint ? words : html`<strong>${words}</strong>`}${names}`;
  })}`;
}

/** The best way to file, said plainly where methods differ. */
function best(methods: readonly MethodKey[], words: (names: string) => string, text: Text): Html {
  return methods.length === 0 ? nothing : html`; ${words(methodNames(methods, text))}`;
}

/**
 * That there are other times or fees. In the place of it stands, on the reader's days between them, what
 * holds between two dates for everybody; the table below tells all.
 */
function otherCases(procedure: ProcedureView, kind: "time" | "fee", text: Text): Html {
  const words = text.procedure;
  if (!procedure.answers[kind].some(({ hasExceptions }) => hasExceptions)) return nothing;
  const rows = exceptionRows(procedure, kind, { text }).filter(({ row }) => row.when === undefined);
  if (rows.length === 0) return html`; ${words.exceptions}`;
  // Where methods share the one value that is told in full, what replaces it need not name them again.
  const told = procedure.answers[kind].filter(
    ({ value }) => hintOf(value.kind, text) === undefined,
  );
  const priced = told.length === 1 ? (told[0]?.methods ?? []) : [];
  return html` <span class="by-day"><span>${words.exceptions}</span>${rows.map(
    ({ row, brief, methods }) => {
      const isForAll = methods.length === procedure.methods.length || isSame(methods, priced);
      return html`<span data-holds${datesOf(row)} hidden>${words.now} <strong>${brief}</strong>${isForAll ? "" : ` (${methodNames(methods, text)})`}${row.until ? html`, ${markDates(words.until(text.format.date(row.until)), [row.until], text)}` : ""}</span>`;
    },
  )}</span>`;
}

const isSame = (methods: readonly MethodKey[], others: readonly MethodKey[]) =>
  methods.length === others.length && methods.every((method) => others.includes(method));

/** How a value without a number or a plain word is named; nothing for the others. */
function hintOf(kind: (TimeLimit | Fee)["kind"], text: Text): string | undefined {
  if (kind === "unclear") return text.procedure.unclear;
  return kind === "byRule" ? text.procedure.someRule : undefined;
}
