import { parsedFormula } from "#scripts/formula/calculator.ts";
import { type Formula, referencesIn } from "#scripts/formula/expression.ts";
import { type Counted, isPartOf, sidesOf } from "#scripts/formula/part-of.ts";
import { PERCENT } from "#scripts/formula/units.ts";
import type { Problem } from "#scripts/read/problem.ts";
import type { Path } from "#scripts/read/tree.ts";
import { problemIn } from "../record/problem-in.ts";
import type { CheckedRecord } from "../record/records.ts";
import type { Indicators } from "./formulas.ts";

/**
 * Checks what indicators say of one another: parts are counted like their total and in no circle, and
 * a percentage is of things that are part of its denominator, in the same period. The formulas must
 * have been checked.
 */
export function checkPartOf(indicators: Indicators): Problem[] {
  const counted = new Map(
    [...indicators].map(([id, { entry }]): [string, Counted] => {
      const { formula, parts, within } = entry.value;
      return [id, { formula: parsedFormula(formula), parts, within }];
    }),
  );
  return [...indicators.values()].flatMap((record) => [
    ...checkParts(record, indicators),
    ...checkRate(record, indicators, counted),
  ]);
}

function checkParts(record: CheckedRecord<"indicator">, indicators: Indicators): Problem[] {
  const { unit, parts = [], within } = record.entry.value;
  const mentions: [string, Path][] = parts.map((id, index) => [id, ["parts", index]]);
  if (within !== undefined) mentions.push([within, ["within"]]);
  return mentions.flatMap(([id, path]) => {
    const other = indicators.get(id)?.entry.value;
    if (other !== undefined && other.unit !== unit) {
      return [
        problemIn(record, path, {
          code: "part-unit",
          message: `«${id}» đếm bằng «${other.unit}», còn chỉ số này bằng «${unit}».`,
          advice: "Chỉ những số cùng đơn vị mới nằm trong nhau.",
        }),
      ];
    }
    if (path[0] !== "within" || !isWithinItself(record.id, indicators)) return [];
    return [
      problemIn(record, path, {
        code: "part-cycle",
        message: "chỉ số nằm trong chính nó qua các chỉ số khác.",
      }),
    ];
  });
}

function isWithinItself(start: string, indicators: Indicators): boolean {
  const seen = new Set<string>();
  let id = indicators.get(start)?.entry.value.within;
  while (id !== undefined && !seen.has(id)) {
    if (id === start) return true;
    seen.add(id);
    id = indicators.get(id)?.entry.value.within;
  }
  return false;
}

function checkRate(
  record: CheckedRecord<"indicator">,
  indicators: Indicators,
  counted: ReadonlyMap<string, Counted>,
): Problem[] {
  const formula = counted.get(record.id)?.formula;
  const sides = formula && sidesOf(formula);
  if (record.entry.value.unit !== PERCENT || !formula || !sides) return [];
  const change = referencesIn(formula).find((id) => restsOnChange(id, counted));
  if (change !== undefined) {
    return [
      problemIn(record, ["formula"], {
        severity: "warning",
        code: "rate-other-period",
        message: `«${change}» lấy số của kỳ trước, nên đây không phải phần trăm của mẫu số cùng kỳ.`,
        advice: "Dùng change(…) với đơn vị «điểm phần trăm», hoặc tính trên số cùng kỳ.",
      }),
    ];
  }
  if (isPartOf(sides.numerator, sides.denominator, counted)) return [];
  const names = (ids: string[]) =>
    ids.map((id) => `«${indicators.get(id)?.entry.value.name ?? id}»`).join(", ");
  return [
    problemIn(record, ["formula"], {
      severity: "warning",
      code: "rate-not-part",
      message: `chưa có chỗ nào nói ${names(referencesIn(sides.numerator))} nằm trong ${names(referencesIn(sides.denominator))}, nên không chắc đây là phần trăm.`,
      advice: `Nếu đúng, thêm vào chỉ số ở tử số: within: ${referencesIn(sides.denominator)[0] ?? "…"}`,
    }),
  ];
}

function restsOnChange(id: string, counted: ReadonlyMap<string, Counted>): boolean {
  const formula: Formula | undefined = counted.get(id)?.formula;
  if (formula === undefined) return false;
  if (formula.kind === "comparison" && formula.name === "change") return true;
  return referencesIn(formula).some((name) => restsOnChange(name, counted));
}
