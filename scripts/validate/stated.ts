import { Calculator, type Computable } from "#scripts/formula/calculator.ts";
import { storedMeasure } from "#scripts/formula/stored.ts";
import { formatNumber } from "#scripts/language/numbers.ts";
import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { nodeAt, type Path } from "#scripts/read/tree.ts";
import type { ResultValue } from "#scripts/schema/results.ts";
import type { CheckedRecord } from "./records.ts";

/** How far a printed rate may be from the computed one before it is a finding, in points. */
const TOLERANCE = 0.05;

/** Computes every rate of a period and compares it with what its source printed. */
export function checkComputed(
  record: CheckedRecord<"results">,
  indicators: ReadonlyMap<string, CheckedRecord<"indicator">>,
): Problem[] {
  const computable = new Map([...indicators].map(([id, found]) => [id, found.entry.value]));
  const { values, stated, places = {} } = record.entry.value;
  return [
    ...checkPart(record, [], values ?? {}, stated ?? {}, computable),
    ...Object.entries(places).flatMap(([place, part]) =>
      checkPart(record, ["places", place], part.values, part.stated ?? {}, computable),
    ),
  ];
}

function checkPart(
  record: CheckedRecord<"results">,
  path: Path,
  values: { [id: string]: ResultValue },
  stated: { [id: string]: { value: number } },
  indicators: ReadonlyMap<string, Computable & { name: string; decimals?: number | undefined }>,
): Problem[] {
  const calculator = new Calculator(indicators, (id) => storedMeasure(values[id]?.value));
  const at = (here: Path) => nodeAt(record.tree, here);
  const problems: Problem[] = [];
  for (const [id, indicator] of indicators) {
    if (indicator.formula === undefined) continue;
    const measure = calculator.measure(id);
    if (measure.state === "unknown") continue;
    if (indicator.unit === "%" && (measure.value > 100 || measure.value < 0)) {
      const node = at([...path, "values"]);
      problems.push(
        problemAt(node.source, node.offset, {
          code: "rate-above-base",
          path: [...path, "values"].join("."),
          message: `«${indicator.name}» tính ra ${formatNumber(measure.value, 1)}%: tử số lớn hơn mẫu số.`,
          advice: "Kiểm tra lại hai số dùng để tính.",
        }),
      );
    }
    const printed = stated[id];
    if (printed === undefined || Math.abs(printed.value - measure.value) <= TOLERANCE) continue;
    const node = at([...path, "stated", id]);
    problems.push(
      problemAt(node.source, node.offset, {
        severity: "warning",
        code: "stated-differs",
        path: [...path, "stated", id].join("."),
        message: `nguồn in ${formatNumber(printed.value, 2)}, tính lại ra ${formatNumber(measure.value, 2)}.`,
        advice: "Trang sẽ hiện cả hai số; nếu chép nhầm thì sửa ở đây.",
      }),
    );
  }
  return problems;
}
