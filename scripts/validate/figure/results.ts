import type { Problem } from "#scripts/read/problem.ts";
import type { Path } from "#scripts/read/tree.ts";
import type { ResultValue } from "#scripts/schema/results.ts";
import { problemIn } from "../record/problem-in.ts";
import type { CheckedRecord } from "../record/records.ts";
import type { Indicators } from "./formulas.ts";

/** Checks one period's values against the indicators they belong to. */
export function checkResults(record: CheckedRecord<"results">, indicators: Indicators): Problem[] {
  const { values, stated, places = {} } = record.entry.value;
  return [
    ...checkValues(record, values, ["values"], indicators),
    ...checkStated(record, stated, ["stated"], indicators),
    ...Object.entries(places).flatMap(([place, part]) => [
      ...checkValues(record, part.values, ["places", place, "values"], indicators),
      ...checkStated(record, part.stated, ["places", place, "stated"], indicators),
    ]),
  ];
}

function checkValues(
  record: CheckedRecord<"results">,
  values: { [id: string]: ResultValue } | undefined,
  path: Path,
  indicators: Indicators,
): Problem[] {
  return Object.entries(values ?? {}).flatMap(([id, { value }]) => {
    const indicator = indicators.get(id)?.entry.value;
    if (indicator === undefined) return [];
    const here = [...path, id];
    if (indicator.formula !== undefined) {
      return [
        problemIn(record, here, {
          code: "derived-value",
          message: `«${indicator.name}» được tính từ chỉ số khác, không nhập tay.`,
          advice: "Nếu nguồn có in con số này, chuyển nó xuống phần stated.",
        }),
      ];
    }
    if (value.state !== "known" || value.unit === indicator.unit) return [];
    return [
      problemIn(record, here, {
        code: "unit-mismatch",
        message: `đơn vị «${value.unit}» khác với đơn vị của chỉ số là «${indicator.unit}».`,
        advice: `Kiểm tra lại số này có đúng là «${indicator.name}» không.`,
      }),
    ];
  });
}

function checkStated(
  record: CheckedRecord<"results">,
  stated: { [id: string]: { unit: string } } | undefined,
  path: Path,
  indicators: Indicators,
): Problem[] {
  return Object.entries(stated ?? {}).flatMap(([id, quantity]) => {
    const indicator = indicators.get(id)?.entry.value;
    if (indicator === undefined) return [];
    const here = [...path, id];
    if (indicator.formula === undefined) {
      return [
        problemIn(record, here, {
          code: "stated-count",
          message: `«${indicator.name}» là số đếm: ghi ở values, không ở stated.`,
        }),
      ];
    }
    if (quantity.unit === indicator.unit) return [];
    return [
      problemIn(record, here, {
        code: "unit-mismatch",
        message: `đơn vị «${quantity.unit}» khác với đơn vị của chỉ số là «${indicator.unit}».`,
      }),
    ];
  });
}
