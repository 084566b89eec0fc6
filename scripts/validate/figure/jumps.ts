import type { Known } from "#scripts/formula/evaluate.ts";
import { formatShortest } from "#scripts/language/numbers.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { problemIn } from "../record/problem-in.ts";
import { type Checking, type ResultPart, valuePath } from "./result-parts.ts";

/** How many times more or less than before looks like a slipped digit. */
const JUMP = 10;

/**
 * Warns of a count that is ten times more or less than in the newest like period before; a note on the
 * indicator in the file says that the editor knows why.
 */
export function checkJumps(part: ResultPart, { indicators, ledger }: Checking): Problem[] {
  const { notes = {} } = part.record.entry.value;
  return Object.keys(part.values).flatMap((id) => {
    const indicator = indicators.get(id);
    const now = ledger.measure(id, part.spot);
    if (indicator === undefined || notes[id] || now.state === "unknown") return [];
    const before = ledger
      .earlier(part.spot)
      .filter((spot) => indicator.acrossMergers || !ledger.isMergedBetween(spot, part.spot))
      .map((spot) => ({ period: spot.period, measure: ledger.measure(id, spot) }))
      .find(({ measure }) => measure.state === "known");
    if (before === undefined || before.measure.state === "unknown") return [];
    if (!isJump(before.measure, now)) return [];
    return [
      problemIn(part.record, valuePath(part, id), {
        severity: "warning",
        code: "jump",
        message: `«${indicator.name}» là ${formatShortest(now.value)}, kỳ ${before.period} là ${formatShortest(before.measure.value)}: chênh nhau ít nhất ${JUMP} lần.`,
        advice: `Kiểm tra dấu chấm, dấu phẩy; nếu đúng, ghi lý do: notes: { ${id}: … }`,
      }),
    ];
  });
}

function isJump(before: Known, now: Known): boolean {
  const larger = Math.max(before.value, now.value);
  const smaller = Math.min(before.value, now.value);
  // Between one and twelve there is no digit to slip, and nothing is ten times zero.
  return smaller > 0 && larger >= 2 * JUMP && larger / smaller >= JUMP;
}
