import { dayNumber, workingDaysBefore } from "#scripts/language/calendar.ts";
import { formatDate } from "#scripts/language/dates.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { type Disclosure, lastingForms, type Showing } from "#scripts/schema/disclosure.ts";
import { recordProblem } from "../record/record-problem.ts";
import type { CheckedRecord } from "../record/records.ts";
import { checkShowingTime } from "./showing-time.ts";

type Checked = CheckedRecord<"disclosure">;

/** What is decided is made public within so many working days (Luật Thực hiện dân chủ ở cơ sở, Đ12.3). */
const NOTICE = 5;
/** A longer time than this is a slip of the pen in the year. */
const MOST_YEARS = 20;

/** Checks that what an office says of a disclosure holds together, and with what the law asks of it. */
export function checkDisclosure(record: Checked): Problem[] {
  const { value } = record.entry;
  return [
    ...Object.entries(value.shown).flatMap(([id, showing]) => [
      ...checkEnd(record, id, showing),
      ...checkPlace(record, id, showing),
      ...checkShowingTime(record, id, showing),
    ]),
    ...checkDecision(record, value),
    ...checkCorrections(record, value),
  ];
}

function checkEnd(record: Checked, id: string, { form, from, until }: Showing): Problem[] {
  if (until === undefined) {
    if (!lastingForms.has(form)) return [];
    return [
      recordProblem(record, ["shown", id], {
        code: "no-end",
        message: `lần công khai «${id}» chưa nói đến ngày nào.`,
        advice: "Thêm until: 05/08/2026, hoặc until: thường xuyên",
      }),
    ];
  }
  if (until.kind === "always") return [];
  const said = `công khai từ ${formatDate(from)} đến ${formatDate(until.date)}`;
  if (until.date < from) {
    return [
      recordProblem(record, ["shown", id, "until"], {
        code: "end-before-start",
        message: `${said}: ngày kết thúc sớm hơn ngày bắt đầu.`,
        advice: "Kiểm tra lại ngày, tháng, năm.",
      }),
    ];
  }
  if (Number(until.date.slice(0, 4)) - Number(from.slice(0, 4)) <= MOST_YEARS) return [];
  return [
    recordProblem(record, ["shown", id, "until"], {
      code: "end-too-far",
      message: `${said}: dài hơn ${MOST_YEARS} năm.`,
      advice: "Kiểm tra lại năm; nếu không có ngày kết thúc thì viết until: thường xuyên",
    }),
  ];
}

function checkPlace(record: Checked, id: string, { form, agency, where }: Showing): Problem[] {
  if (form !== "posting" || agency !== undefined || where !== undefined) return [];
  return [
    recordProblem(record, ["shown", id], {
      severity: "warning",
      code: "no-posting-place",
      message: `lần niêm yết «${id}» chưa nói niêm yết ở đâu.`,
      advice: "Thêm where: Trụ sở Ủy ban nhân dân và nhà văn hóa các thôn",
    }),
  ];
}

function checkDecision(record: Checked, { decided, shown }: Disclosure): Problem[] {
  const first = firstDay(shown);
  if (decided === undefined || first === undefined) return [];
  const said = `có quyết định, văn bản ngày ${formatDate(decided)}, công khai lần đầu ngày ${formatDate(first)}`;
  if (first < decided) {
    return [
      recordProblem(record, ["decided"], {
        code: "shown-before-decision",
        message: `${said}: công khai trước khi có quyết định.`,
        advice: "Kiểm tra lại ngày, tháng, năm.",
      }),
    ];
  }
  // Counted back from the day of showing: a decision of a weekend gets the whole week behind it.
  if (workingDaysBefore(first, NOTICE) <= decided) return [];
  return [
    recordProblem(record, ["decided"], {
      severity: "warning",
      code: "shown-late",
      message: `${said}: muộn hơn ${NOTICE} ngày làm việc (${dayNumber(first) - dayNumber(decided)} ngày, chưa trừ ngày lễ).`,
      advice: "Điều 12 khoản 3 Luật Thực hiện dân chủ ở cơ sở, trừ khi luật khác định hạn riêng.",
    }),
  ];
}

function checkCorrections(record: Checked, { corrections = [], shown }: Disclosure): Problem[] {
  const first = firstDay(shown);
  return corrections.flatMap(({ on }, index) => {
    if (first === undefined || on >= first) return [];
    return [
      recordProblem(record, ["corrections", index, "on"], {
        code: "correction-before-showing",
        message: `công khai lại ngày ${formatDate(on)}, sớm hơn ngày công khai lần đầu ${formatDate(first)}.`,
        advice: "Kiểm tra lại ngày, tháng, năm.",
      }),
    ];
  });
}

function firstDay(shown: Disclosure["shown"]): string | undefined {
  return Object.values(shown)
    .map(({ from }) => from)
    .toSorted()[0];
}
