import { statedDifference } from "#scripts/formula/stated.ts";
import { PERCENT, POINTS } from "#scripts/formula/units.ts";
import { formatShortest } from "#scripts/language/numbers.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { problemIn } from "../record/problem-in.ts";
import type { Checking, ResultPart } from "./result-parts.ts";

/** Compares every rate that a source printed with the one computed from its counts. */
export function checkStatedRates(part: ResultPart, checking: Checking): Problem[] {
  return Object.entries(part.stated).flatMap(([id, printed]) => {
    const indicator = checking.indicators.get(id);
    const computed = checking.calculator.measure(id, part.spot);
    const difference = statedDifference(printed, computed);
    if (indicator?.formula === undefined || difference === undefined) return [];
    if (computed.state === "unknown") return [];
    const unit = indicator.unit === PERCENT ? POINTS : indicator.unit;
    return [
      problemIn(part.record, [...part.path, "stated", id], {
        severity: "warning",
        code: "stated-differs",
        message: `nguồn in ${formatShortest(printed.value, 2)}, tính lại ra ${formatShortest(computed.value, 2)}, lệch ${formatShortest(difference, 2)} ${unit}.`,
        advice: "Trang sẽ hiện cả hai số; nếu chép nhầm thì sửa ở đây.",
      }),
    ];
  });
}
