import type { SearchRecord } from "./record.ts";

/** Where a word stands, as bits; the worth of each is in weights.ts. */
export const IN = { title: 1, name: 2, result: 4, field: 8, kin: 16 } as const;
/** Postings are packed: entry × 32 + bits. */
export const BITS = 5;
export const MASK = 31;

/** A record taken apart into numbered words. */
export type Entry = {
  record: SearchRecord;
  title: number[];
  /** How much each word of the title counts: what stands in brackets or in a condition less. */
  titleWeights: number[];
  names: number[][];
  /** The names of records that do something else with the same thing. */
  kin: number[][];
};
