import { computeByHand } from "./arithmetic.ts";
import {
  type Cell,
  cellAbove,
  cellBefore,
  cellsBeside,
  cellsEarlier,
  haveSameDays,
  isNewBetween,
} from "./neighbours.ts";
import { asMap, type RawData, readRawData } from "./raw-data.ts";
import { about, atLeast, atMost, exactly, placeInOrder, type Rough, step } from "./rough.ts";

/** What a figure is by the second route: a number, or nothing where it is not known. */
export type Opinion = number | undefined;

/**
 * Every figure of a data folder, computed once more by a separate, naive route: the raw YAML, a
 * plain loader, school arithmetic. It shares no code with the build's own reading and deriving, so
 * that a mistake there cannot hide here.
 */
export function secondOpinion(dataDir: string): Map<string, Opinion> {
  const data = readRawData(dataDir);
  const opinions = new Map<string, Opinion>();
  for (const [period, { values }] of Object.entries(data.periods)) {
    for (const place of Object.keys(values)) {
      for (const id of Object.keys(data.indicators)) {
        const cell = { period, place };
        if (!isThere(id, cell, data)) continue;
        const { unit } = asMap(data.indicators[id]);
        const times = unit === "%" || unit === "điểm phần trăm" ? 100 : 1;
        const ratio = roughOf(id, cell, data)?.value;
        opinions.set(`${id}/${period}/${place}`, ratio === undefined ? undefined : ratio * times);
      }
    }
  }
  return opinions;
}

/** `change(…)`, `share(…)` or `rank(…)` with the name inside. */
function comparisonOf(id: string, data: RawData) {
  const [, kind, of = ""] =
    /^\s*(change|share|rank)\s*\(\s*([a-z0-9-]+)\s*\)\s*$/.exec(formulaOf(id, data) ?? "") ?? [];
  return kind === undefined ? undefined : { kind, of };
}

function formulaOf(id: string, data: RawData): string | undefined {
  const { formula } = asMap(data.indicators[id]);
  return formula === undefined ? undefined : String(formula);
}

/** True when the indicator is stored here, or computed from at least one that is, or compared with another. */
function isThere(id: string, cell: Cell, data: RawData): boolean {
  const formula = formulaOf(id, data);
  if (formula === undefined) return writtenAt(id, cell, data) !== undefined;
  const comparison = comparisonOf(id, data);
  if (comparison === undefined) {
    const names = formula.match(/[a-z][a-z0-9-]*/g) ?? [];
    return names.some((name) => isThere(name, cell, data));
  }
  const { kind, of } = comparison;
  if (!isThere(of, cell, data)) return false;
  if (kind === "share") return cellAbove(cell, data) !== undefined;
  const others = kind === "change" ? cellsEarlier(cell, data) : cellsBeside(cell, data);
  return others.some((other) => isThere(of, other, data));
}

function roughOf(id: string, cell: Cell, data: RawData): Rough | undefined {
  const formula = formulaOf(id, data);
  if (formula === undefined) return numberIn(writtenAt(id, cell, data));
  const comparison = comparisonOf(id, data);
  if (comparison === undefined) {
    return computeByHand(formula, (name) => roughOf(name, cell, data));
  }
  const { kind, of } = comparison;
  const own = roughOf(of, cell, data);
  if (own === undefined) return undefined;
  if (kind === "rank") return rank(own, of, cell, data);
  const other = kind === "share" ? cellAbove(cell, data) : comparableBefore(of, cell, data);
  const base = other && roughOf(of, other, data);
  return base && step(kind === "share" ? "/" : "-", own, base);
}

function rank(own: Rough, of: string, cell: Cell, data: RawData): Rough | undefined {
  const isLeastFirst = asMap(data.indicators[of]).direction === "ít hơn là tốt";
  const others = cellsBeside(cell, data).flatMap((other) => roughOf(of, other, data) ?? []);
  const place = others.length > 0 ? placeInOrder(own, others, isLeastFirst) : undefined;
  return place === undefined ? undefined : exactly(place);
}

function comparableBefore(of: string, cell: Cell, data: RawData): Cell | undefined {
  const before = cellBefore(cell);
  if (data.periods[before.period]?.values[cell.place] === undefined) return undefined;
  if (!haveSameDays(before, cell, data)) return undefined;
  const isAcross = ["có", "true"].includes(String(asMap(data.indicators[of]).acrossMergers));
  return !isAcross && isNewBetween(before, cell, data) ? undefined : before;
}

const writtenAt = (id: string, { period, place }: Cell, data: RawData) =>
  data.periods[period]?.values[place]?.[id];

/** The number of «trên 2.560 người», of «không có», of `{ value: 12 lớp, was: … }`. */
function numberIn(written: unknown): Rough | undefined {
  if (typeof written === "object" && written !== null) return numberIn(asMap(written).value);
  const text = String(written ?? "")
    .trim()
    .toLowerCase();
  if (text === "không có") return exactly(0);
  const digits = /-?\d[\d.]*(?:,\d+)?/.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const value = Number(digits.replaceAll(".", "").replace(",", "."));
  if (/^(trên|hơn|ít nhất) /.test(text)) return atLeast(value);
  if (/^(dưới|gần|nhiều nhất) /.test(text)) return atMost(value);
  return text.startsWith("khoảng ") ? about(value) : exactly(value);
}
