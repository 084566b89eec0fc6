import { addDays, workingDaysBefore } from "#scripts/language/calendar.ts";
import { formatDate } from "#scripts/language/dates.ts";
import { firstOccurrence, formatRecurrence, occursOn } from "#scripts/language/recurrence.ts";
import type { Problem } from "#scripts/read/problem.ts";
import type { Reception } from "#scripts/schema/reception.ts";
import { recordProblem } from "../record/record-problem.ts";
import type { CheckedRecord } from "../record/records.ts";

type Timetable = CheckedRecord<"reception">;

/** A timetable is published so many working days before the first reception (Luật Tiếp công dân 2013). */
const NOTICE = 5;

/** Checks that a timetable has days, that its exceptions are days of it, and that it was published in time. */
export function checkReception(record: Timetable): Problem[] {
  return [...checkDays(record), ...checkExceptions(record), ...checkNotice(record)];
}

function checkDays(record: Timetable): Problem[] {
  const { every, from, until } = record.entry.value;
  if (every === undefined || from === undefined || until === undefined) return [];
  const first = firstOccurrence(every, from);
  if (first !== undefined && first <= until) return [];
  return [
    recordProblem(record, ["until"], {
      code: "no-reception-day",
      message: `từ ${formatDate(from)} đến ${formatDate(until)} không có ${formatRecurrence(every)} nào.`,
      advice: "Kiểm tra lại from và until.",
    }),
  ];
}

function checkExceptions(record: Timetable): Problem[] {
  const { every, from = "", until = "9999", except = [] } = record.entry.value;
  return except.flatMap((date, index) => {
    if (every && occursOn(every, date) && date >= from && date <= until) return [];
    return [
      recordProblem(record, ["except", index], {
        severity: "warning",
        code: "except-not-a-day",
        message: `ngày ${formatDate(date)} vốn không phải là ngày tiếp theo lịch này.`,
        advice: "Kiểm tra lại ngày nghỉ, hoặc bỏ nó.",
      }),
    ];
  });
}

function checkNotice(record: Timetable): Problem[] {
  const { publishedOn } = record.entry.value;
  const first = firstDay(record.entry.value);
  if (first === undefined) return [];
  const latest = workingDaysBefore(first, NOTICE);
  if (publishedOn <= latest) return [];
  return [
    recordProblem(record, ["publishedOn"], {
      severity: "warning",
      code: "published-late",
      message: `lịch công bố ngày ${formatDate(publishedOn)}, muộn hơn ${NOTICE} ngày làm việc trước ngày tiếp đầu tiên (${formatDate(first)}).`,
      advice: `Luật Tiếp công dân: chậm nhất ngày ${formatDate(latest)} (chưa trừ ngày lễ).`,
    }),
  ];
}

/** The first day somebody is received; undefined where every day of the rule is an exception. */
function firstDay({ every, from, until, except = [], dates = [] }: Reception): string | undefined {
  let ruled = every && from ? firstOccurrence(every, from) : undefined;
  while (every && ruled && except.includes(ruled)) {
    ruled = firstOccurrence(every, addDays(ruled, 1));
  }
  const isWithin = ruled !== undefined && (until === undefined || ruled <= until);
  return [...dates, ...(isWithin && ruled ? [ruled] : [])].sort()[0];
}
