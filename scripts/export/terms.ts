import { formatDuration } from "#scripts/language/durations.ts";
import { formatMoney } from "#scripts/language/money.ts";
import type { Fee } from "#scripts/schema/fee.ts";
import type { TimeLimit } from "#scripts/schema/time.ts";

/** A time limit in the words that editors write: «5 ngày làm việc». */
export function timeText(limit: TimeLimit): string {
  if (limit.kind === "limit") return formatDuration(limit);
  if (limit.kind === "sameDay") return "trong ngày";
  if (limit.kind === "noLimit") return "không quy định";
  return unclearText(limit);
}

/** A fee in the words that editors write: «miễn phí», «2.000 đồng/trang». */
export function feeText(fee: Fee): string {
  if (fee.kind === "free") return "miễn phí";
  if (fee.kind === "sum") return formatMoney(fee) + (fee.per ? `/${fee.per}` : "");
  if (fee.kind === "byRule") return fee.rule;
  return unclearText(fee);
}

function unclearText({ stated, why }: { stated: string; why: string }): string {
  return `chưa rõ: nguồn ghi «${stated}» (${why})`;
}
