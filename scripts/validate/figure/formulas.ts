import {
  type Formula,
  isFormulaError,
  parseFormula,
  referencesIn,
} from "#scripts/formula/expression.ts";
import { isUnitOf, NO_UNIT, UnitError, unitOf } from "#scripts/formula/units.ts";
import { nearestName } from "#scripts/language/nearest.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { problemIn } from "../record/problem-in.ts";
import type { CheckedRecord } from "../record/records.ts";

export type Indicators = ReadonlyMap<string, CheckedRecord<"indicator">>;

/**
 * Checks the formulas of all indicators: they parse, name existing indicators, end, and fit in units.
 * `ids` also has those whose own record is wrong, which is no fault of a formula that names them.
 */
export function checkFormulas(indicators: Indicators, ids: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const formulas = readFormulas(indicators, "formula", ids, problems);
  const identities = readFormulas(indicators, "equals", ids, problems);
  for (const [id, { record, formula }] of formulas) {
    if (!referencesIn(formula).every((name) => indicators.has(name))) continue;
    if (isCyclic(id, formulas)) {
      problems.push(
        problemIn(record, ["formula"], {
          code: "formula-cycle",
          message: "công thức dùng tới chính nó qua các chỉ số khác.",
        }),
      );
      continue;
    }
    problems.push(...checkUnit(record, "formula", formula, indicators));
  }
  for (const { record, formula } of identities.values()) {
    if (!referencesIn(formula).every((name) => indicators.has(name))) continue;
    problems.push(...checkUnit(record, "equals", formula, indicators));
  }
  return problems;
}

/** Fields of an indicator that hold a formula. */
type Field = "formula" | "equals";

interface Read {
  record: CheckedRecord<"indicator">;
  formula: Formula;
}

function readFormulas(
  indicators: Indicators,
  field: Field,
  ids: ReadonlySet<string>,
  problems: Problem[],
): Map<string, Read> {
  const found = new Map<string, Read>();
  for (const [id, record] of indicators) {
    const written = record.entry.value[field];
    if (written === undefined) continue;
    const formula = parseFormula(written);
    if (isFormulaError(formula) || (field === "equals" && formula.kind === "comparison")) {
      problems.push(
        problemIn(record, [field], {
          code: "formula-syntax",
          message: isFormulaError(formula) ? formula.message : "ở đây chỉ viết phép tính.",
          advice:
            field === "formula"
              ? "Ví dụ: formula: hoa-giai-thanh / hoa-giai-tiep-nhan, hoặc formula: change(hoa-giai-thanh)"
              : "Ví dụ: equals: don-da-giai-quyet + don-con-lai",
        }),
      );
      continue;
    }
    found.set(id, { record, formula });
    problems.push(...unknownNames(record, field, formula, ids));
  }
  return found;
}

function unknownNames(
  record: CheckedRecord<"indicator">,
  field: Field,
  formula: Formula,
  ids: ReadonlySet<string>,
): Problem[] {
  return referencesIn(formula)
    .filter((name) => !ids.has(name))
    .map((name) => {
      const near = nearestName(name, ids);
      return problemIn(record, [field], {
        code: "unknown-indicator",
        message: `công thức của «${record.id}» dùng chỉ số «${name}», nhưng không có chỉ số nào tên như vậy.`,
        advice: near ? `Có phải là «${near}»?` : "",
      });
    });
}

function isCyclic(start: string, formulas: ReadonlyMap<string, Read>): boolean {
  const seen = new Set<string>();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const read = formulas.get(id);
    for (const next of read ? referencesIn(read.formula) : []) {
      if (next === start) return true;
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  return false;
}

function checkUnit(
  record: CheckedRecord<"indicator">,
  field: Field,
  formula: Formula,
  indicators: Indicators,
): Problem[] {
  const declared = record.entry.value.unit;
  try {
    const unit = unitOf(formula, (id) => indicators.get(id)?.entry.value.unit ?? NO_UNIT);
    if (isUnitOf(formula, unit, declared)) return [];
    const said = unit === NO_UNIT ? "một tỷ số (không có đơn vị)" : `«${unit}»`;
    return [
      problemIn(record, [field === "formula" ? "unit" : field], {
        code: "formula-unit",
        message: `công thức cho ra ${said}, không phải «${declared}».`,
        advice: "Sửa công thức hoặc đơn vị của chỉ số.",
      }),
    ];
  } catch (error) {
    if (!(error instanceof UnitError)) throw error;
    return [
      problemIn(record, [field], {
        code: "formula-units",
        message: error.message,
        advice:
          formula.kind === "comparison"
            ? "Tính tỷ trọng của số đếm hoặc số tiền mà tỷ lệ này dùng."
            : "Chỉ cộng trừ những số cùng đơn vị.",
      }),
    ];
  }
}
