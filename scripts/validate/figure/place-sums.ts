import { compareMeasures } from "#scripts/formula/evaluate.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { problemIn } from "../record/problem-in.ts";
import { type Checking, type ResultPart, valuePath } from "./result-parts.ts";
import { gap, shown, sumOf } from "./sums.ts";

/**
 * Warns where the places below one have more of a count than it has itself, or not as much though all of
 * them reported; a note on the indicator in the file says that the editor knows why.
 */
export function checkPlaceSums(part: ResultPart, checking: Checking): Problem[] {
  const { indicators, calculator, ledger } = checking;
  const { notes = {} } = part.record.entry.value;
  return ledger.below(part.spot).flatMap((places) =>
    Object.keys(part.values).flatMap((id) => {
      const indicator = indicators.get(id);
      const total = calculator.measure(id, part.spot);
      const known = places
        .map((spot) => calculator.measure(id, spot))
        .filter((measure) => measure.state === "known");
      const sum = sumOf(known);
      if (!indicator || notes[id] || total.state === "unknown" || sum.state === "unknown")
        return [];
      const order = compareMeasures(sum, total);
      const isWrong = order === "above" || (order === "below" && known.length === places.length);
      if (known.length === 0 || !isWrong) return [];
      return [
        problemIn(part.record, valuePath(part, id), {
          severity: "warning",
          code: "places-sum",
          message: `«${indicator.name}» của ${known.length} địa phương cộng lại được ${shown(sum)}, khác số chung ${shown(total)} (lệch ${gap(sum, total)}).`,
          advice: `Nếu đúng như vậy, ghi lý do: notes: { ${id}: … }`,
        }),
      ];
    }),
  );
}
