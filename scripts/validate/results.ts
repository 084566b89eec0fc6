import {
  type Expression,
  isFormulaError,
  parseFormula,
  referencesIn,
} from "#scripts/formula/expression.ts";
import { NO_UNIT, UnitError, unitOf } from "#scripts/formula/units.ts";
import { nearestName } from "#scripts/language/nearest.ts";
import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { nodeAt, type Path } from "#scripts/read/tree.ts";
import type { ResultValue } from "#scripts/schema/results.ts";
import type { CheckedRecord } from "./records.ts";

type Indicators = ReadonlyMap<string, CheckedRecord<"indicator">>;

function problem(
  record: CheckedRecord,
  path: Path,
  code: string,
  message: string,
  advice = "",
): Problem {
  const node = nodeAt(record.tree, path);
  return problemAt(node.source, node.offset, { code, path: path.join("."), message, advice });
}

/**
 * Checks the formulas of all indicators: they parse, name existing indicators, end, and fit in units.
 * `ids` also has those whose own record is wrong, which is no fault of a formula that names them.
 */
export function checkIndicators(indicators: Indicators, ids: ReadonlySet<string>): Problem[] {
  const formulas = new Map<string, Expression>();
  const problems: Problem[] = [];
  for (const [id, record] of indicators) {
    const written = record.entry.value.formula;
    if (written === undefined) continue;
    const parsed = parseFormula(written);
    if (isFormulaError(parsed)) {
      problems.push(
        problem(
          record,
          ["formula"],
          "formula-syntax",
          parsed.message,
          "Ví dụ: formula: hoa-giai-thanh / hoa-giai-tiep-nhan",
        ),
      );
      continue;
    }
    formulas.set(id, parsed);
    for (const name of referencesIn(parsed)) {
      if (ids.has(name)) continue;
      const near = nearestName(name, ids);
      problems.push(
        problem(
          record,
          ["formula"],
          "unknown-indicator",
          `công thức của «${id}» dùng chỉ số «${name}», nhưng không có chỉ số nào tên như vậy.`,
          near ? `Có phải là «${near}»?` : "",
        ),
      );
    }
  }
  for (const [id, expression] of formulas) {
    const record = indicators.get(id);
    if (record === undefined || referencesIn(expression).some((name) => !indicators.has(name)))
      continue;
    if (isCyclic(id, formulas)) {
      problems.push(
        problem(
          record,
          ["formula"],
          "formula-cycle",
          "công thức dùng tới chính nó qua các chỉ số khác.",
        ),
      );
      continue;
    }
    problems.push(...checkUnit(record, expression, indicators));
  }
  return problems;
}

function isCyclic(start: string, formulas: ReadonlyMap<string, Expression>): boolean {
  const seen = new Set<string>();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const expression = formulas.get(id);
    for (const next of expression ? referencesIn(expression) : []) {
      if (next === start) return true;
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  return false;
}

function checkUnit(
  record: CheckedRecord<"indicator">,
  expression: Expression,
  indicators: Indicators,
): Problem[] {
  const declared = record.entry.value.unit;
  try {
    const unit = unitOf(expression, (id) => {
      const used = indicators.get(id)?.entry.value.unit ?? NO_UNIT;
      return used === "%" ? NO_UNIT : used;
    });
    const expected = declared === "%" || declared === "lần" ? NO_UNIT : declared;
    if (unit === expected) return [];
    const said = unit === NO_UNIT ? "một tỷ số (không có đơn vị)" : `«${unit}»`;
    return [
      problem(
        record,
        ["unit"],
        "formula-unit",
        `công thức cho ra ${said}, không phải «${declared}».`,
        "Sửa công thức hoặc đơn vị của chỉ số.",
      ),
    ];
  } catch (error) {
    if (!(error instanceof UnitError)) throw error;
    return [
      problem(
        record,
        ["formula"],
        "formula-units",
        error.message,
        "Chỉ cộng trừ những số cùng đơn vị.",
      ),
    ];
  }
}

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
        problem(
          record,
          here,
          "derived-value",
          `«${indicator.name}» được tính từ chỉ số khác, không nhập tay.`,
          "Nếu nguồn có in con số này, chuyển nó xuống phần stated.",
        ),
      ];
    }
    if (value.state !== "known" || value.unit === indicator.unit) return [];
    return [
      problem(
        record,
        here,
        "unit-mismatch",
        `đơn vị «${value.unit}» khác với đơn vị của chỉ số là «${indicator.unit}».`,
        `Kiểm tra lại số này có đúng là «${indicator.name}» không.`,
      ),
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
        problem(
          record,
          here,
          "stated-count",
          `«${indicator.name}» là số đếm: ghi ở values, không ở stated.`,
        ),
      ];
    }
    if (quantity.unit === indicator.unit) return [];
    return [
      problem(
        record,
        here,
        "unit-mismatch",
        `đơn vị «${quantity.unit}» khác với đơn vị của chỉ số là «${indicator.unit}».`,
      ),
    ];
  });
}
