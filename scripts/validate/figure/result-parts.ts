import type { Calculator } from "#scripts/formula/calculator.ts";
import type { Ledger, Spot } from "#scripts/formula/ledger.ts";
import type { Path } from "#scripts/read/tree.ts";
import type { Indicator } from "#scripts/schema/indicator.ts";
import type { Results, ResultValue } from "#scripts/schema/results.ts";
import type { CheckedRecord } from "../record/records.ts";

/** The values of one place in one results file, with where they stand in it. */
export interface ResultPart {
  record: CheckedRecord<"results">;
  /** Path of the part inside the file: empty for the place the file is about. */
  path: Path;
  spot: Spot;
  /** Slug of the document the values were read from. */
  source: string;
  values: { [id: string]: ResultValue };
  stated: NonNullable<Results["stated"]>;
}

/** What every check of values needs. */
export interface Checking {
  indicators: ReadonlyMap<string, Indicator>;
  calculator: Calculator;
  ledger: Ledger;
}

/** All parts of a results file, the place it is about first. */
export function resultParts(record: CheckedRecord<"results">): ResultPart[] {
  const { period, about, source, values, stated, places } = record.entry.value;
  const part = (path: Path, place: string, own: Partial<ResultPart>): ResultPart => ({
    ...{ record, path, spot: { period, place }, source: source.document, values: {}, stated: {} },
    ...own,
  });
  return [
    part([], about, { values: values ?? {}, stated: stated ?? {} }),
    ...Object.entries(places ?? {}).map(([place, own]) =>
      part(["places", place], place, {
        source: own.source?.document ?? source.document,
        values: own.values,
        stated: own.stated ?? {},
      }),
    ),
  ];
}

/** Where an indicator's value stands, or the values as a whole when it is computed. */
export function valuePath(part: ResultPart, id: string): Path {
  const values = [...part.path, "values"];
  return part.values[id] === undefined ? values : [...values, id];
}
