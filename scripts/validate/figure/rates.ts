import { parsedFormula } from "#scripts/formula/calculator.ts";
import { compareMeasures } from "#scripts/formula/evaluate.ts";
import { referencesIn } from "#scripts/formula/expression.ts";
import { PERCENT } from "#scripts/formula/units.ts";
import { formatNumber } from "#scripts/language/numbers.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { problemIn } from "../record/problem-in.ts";
import { type Checking, type ResultPart, valuePath } from "./result-parts.ts";
import { isAboveBase } from "./sums.ts";

const HUNDRED = { state: "known", value: 100, bound: "exact" } as const;
const ZERO = { ...HUNDRED, value: 0 } as const;

/** Checks that no percentage of a place is below 0 or above 100, and that a share has one source. */
export function checkRates(
  part: ResultPart,
  checking: Checking,
  sources: ReadonlyMap<string, string>,
): Problem[] {
  return [...checking.indicators].flatMap(([id, { name, unit, formula }]) => {
    const parsed = parsedFormula(formula);
    if (unit !== PERCENT || parsed === undefined) return [];
    const measure = checking.calculator.measure(id, part.spot);
    if (measure.state === "unknown") return [];
    const isAbove = compareMeasures(measure, HUNDRED) === "above";
    const isBelow = compareMeasures(measure, ZERO) === "below";
    // A count above its base is told of at the count itself.
    const isTold = referencesIn(parsed).some((name) => isAboveBase(name, part.spot, checking));
    if ((isAbove || isBelow) && !isTold) {
      return [
        problemIn(part.record, valuePath(part, id), {
          code: "rate-above-base",
          message: `«${name}» tính ra ${formatNumber(measure.value, 1)}%: ${isAbove ? "tử số lớn hơn mẫu số" : "tử số nhỏ hơn 0"}.`,
          advice: "Kiểm tra lại hai số dùng để tính.",
        }),
      ];
    }
    const above = parsed.kind === "comparison" && checking.ledger.above(part.spot);
    const whole = above ? sources.get(`${above.period}/${above.place}`) : undefined;
    if (whole === undefined || whole === part.source) return [];
    return [
      problemIn(part.record, [...part.path, "source"], {
        severity: "warning",
        code: "rate-other-source",
        message: `«${name}» chia số của nguồn «${part.source}» cho số của nguồn «${whole}».`,
        advice: "Phần trăm nên lấy cả hai số từ một nguồn: dùng nguồn chung, hoặc bỏ số này.",
      }),
    ];
  });
}
