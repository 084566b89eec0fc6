import { Calculator } from "#scripts/formula/calculator.ts";
import { Ledger } from "#scripts/formula/ledger.ts";
import type { Problem } from "#scripts/read/problem.ts";
import type { Kind } from "#scripts/schema/kinds.ts";
import type { CheckedRecord } from "../record/records.ts";
import type { Indicators } from "./formulas.ts";
import { checkJumps } from "./jumps.ts";
import { checkPlaceSums } from "./place-sums.ts";
import { checkRates } from "./rates.ts";
import { type Checking, resultParts } from "./result-parts.ts";
import { checkStatedRates } from "./stated.ts";
import { checkSums } from "./sums.ts";

/** Checks the figures of all periods and places together; formulas must have been checked. */
export function checkFigures(
  results: readonly CheckedRecord<"results">[],
  indicators: Indicators,
  places: ReadonlyMap<string, CheckedRecord<"place">>,
): Problem[] {
  const ledger = new Ledger(valuesOf(results), valuesOf(places.values()));
  const records = valuesOf(indicators.values());
  const checking: Checking = {
    indicators: records,
    ledger,
    calculator: new Calculator(records, ledger),
  };
  const parts = results.flatMap(resultParts);
  const sources = new Map(
    parts.map(({ spot, source }) => [`${spot.period}/${spot.place}`, source] as const),
  );
  return parts.flatMap((part) => [
    ...checkSums(part, checking),
    ...checkPlaceSums(part, checking),
    ...checkJumps(part, checking),
    ...checkRates(part, checking, sources),
    ...checkStatedRates(part, checking),
  ]);
}

function valuesOf<K extends Kind>(records: Iterable<CheckedRecord<K>>) {
  return new Map([...records].map((record) => [record.id, record.entry.value] as const));
}
