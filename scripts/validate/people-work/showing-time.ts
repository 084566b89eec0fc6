import { addDays, dayNumber } from "#scripts/language/calendar.ts";
import { formatDate } from "#scripts/language/dates.ts";
import type { Problem } from "#scripts/read/problem.ts";
import type { DisclosureClause, Showing } from "#scripts/schema/disclosure.ts";
import { recordProblem } from "../record/record-problem.ts";
import type { CheckedRecord } from "../record/records.ts";

/** Days in a row that a paper stays on the notice board, the first and the last counted. */
const POSTED_DAYS = 30;
/** Days in a row that the loudspeakers of a commune repeat a notice. */
const BROADCAST_DAYS = 3;

/** Rules and duties of officials, and procedures, are posted for as long as they hold. */
const ALWAYS_POSTED: ReadonlySet<DisclosureClause> = new Set([4, 13]);
/** What concerns each household, and so is read out. */
const BROADCAST: ReadonlySet<DisclosureClause> = new Set([7, 8, 9, 10, 11, 12]);

/**
 * Compares how long something was shown with Điều 13 (khoản 2, 3) of Luật Thực hiện dân chủ ở cơ sở,
 * and where that is silent with Điều 21 of Luật Tiếp cận thông tin. Warnings: other laws may say else.
 */
export function checkShowingTime(
  record: CheckedRecord<"disclosure">,
  id: string,
  { form, from, until }: Showing,
): Problem[] {
  const { clause } = record.entry.value;
  if (until?.kind !== "day" || until.date < from) return [];
  const warn = (code: string, message: string, advice: string) => [
    recordProblem(record, ["shown", id, "until"], { severity: "warning", code, message, advice }),
  ];
  if (form === "posting" && ALWAYS_POSTED.has(clause)) {
    return warn(
      "posted-for-a-time",
      `niêm yết tới ngày ${formatDate(until.date)}, nhưng nội dung này phải niêm yết thường xuyên.`,
      "Điều 13 khoản 2 Luật Thực hiện dân chủ ở cơ sở: viết until: thường xuyên, trừ khi nội dung đã hết hiệu lực.",
    );
  }
  const days = dayNumber(until.date) - dayNumber(from) + 1;
  const earliest = (least: number) => formatDate(addDays(from, least - 1));
  if (form === "posting" && days < POSTED_DAYS) {
    const law =
      clause === 14
        ? "Điều 21 khoản 2 Luật Tiếp cận thông tin"
        : "Điều 13 khoản 2 Luật Thực hiện dân chủ ở cơ sở";
    return warn(
      "posted-too-short",
      `niêm yết ${days} ngày, ít hơn ${POSTED_DAYS} ngày liên tục.`,
      `${law}: ít nhất tới ngày ${earliest(POSTED_DAYS)}, trừ khi luật khác định hạn riêng.`,
    );
  }
  if (form === "broadcast" && BROADCAST.has(clause) && days < BROADCAST_DAYS) {
    return warn(
      "broadcast-too-short",
      `phát trên truyền thanh ${days} ngày, ít hơn ${BROADCAST_DAYS} ngày liên tục.`,
      `Điều 13 khoản 3 Luật Thực hiện dân chủ ở cơ sở: ít nhất tới ngày ${earliest(BROADCAST_DAYS)}.`,
    );
  }
  return [];
}
