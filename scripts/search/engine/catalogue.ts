import { type Concept, findConcepts } from "./concepts.ts";
import { BITS, type Entry, IN } from "./entry.ts";
import type { SearchPack } from "./record.ts";
import { Terms } from "./terms.ts";
import { readFamilies, titleParts } from "./titles.ts";
import { tokenise } from "./tokens.ts";

/** The catalogue in memory: records, words, and which word stands where. */
export type Catalogue = {
  entries: Entry[];
  terms: Terms;
  /** Term → packed (entry × 32 + bits), ascending. */
  postings: number[][];
  /** Group → in how many records it stands. */
  spread: number[];
  /** Group → how telling it is. */
  worth: number[];
  concepts: Concept[];
  /** Pairs of neighbouring groups in titles. */
  titlePairs: Set<number>;
  /** Pairs of neighbouring groups in titles and names. */
  pairs: Set<number>;
};

/** One number for two neighbouring groups. */
export const pairOf = (one: number, other: number): number => one * 65536 + other;

/** Numbers the words of every record and notes where each stands. */
export function buildCatalogue(pack: SearchPack): Catalogue {
  const terms = new Terms();
  const postings: number[][] = [];
  const number = openNumbering(pack, terms, postings);
  const families = readFamilies(pack);
  const entries = pack.records.map((record, index): Entry => {
    const note = (ids: number[], bit: number): void => {
      for (const id of ids) post(postings[id] ?? [], index, bit);
    };
    const parts = titleParts(record.title).map(({ text, weight }) => ({
      ids: number(text),
      weight,
    }));
    const title = parts.flatMap(({ ids }) => ids);
    const names = record.names.map(number);
    note(title, IN.title);
    for (const name of names) note(name, IN.name);
    for (const result of record.results) note(number(result), IN.result);
    note(number(record.field ?? ""), IN.field);
    const kin = (families[index] ?? []).map(number);
    for (const name of kin) note(name, IN.kin);
    const titleWeights = parts.flatMap(({ ids, weight }) => ids.map(() => weight));
    return { record, title, titleWeights, names, kin };
  });
  const { spread, worth } = weigh(terms, postings, entries.length);
  const titlePairs = new Set<number>();
  const pairs = new Set<number>();
  for (const entry of entries) notePairs(entry, terms, titlePairs, pairs);
  const concepts = findConcepts(pack.lexicon, entries, terms, postings);
  return { entries, terms, postings, spread, worth, concepts, titlePairs, pairs };
}

type Numbering = (text: string) => number[];

function openNumbering({ rules }: SearchPack, terms: Terms, postings: number[][]): Numbering {
  const short = new Map(rules.short);
  return (text) => {
    const ids = tokenise(text).flatMap(({ key, bare, start, end }) => {
      const id = terms.add(key, bare);
      const long = expandable(text.slice(start, end)) ? short.get(key) : undefined;
      if (long === undefined) return [id];
      return tokenise(long).map((word) => terms.add(word.key, word.bare));
    });
    while (postings.length < terms.words.length) postings.push([]);
    return ids;
  };
}

/** Titles and names are read in full where they shorten in capitals: "công ty TNHH". */
const expandable = (word: string): boolean => /^\p{Lu}{3,}$/u.test(word);

function post(list: number[], index: number, bit: number): void {
  const last = list.at(-1);
  if (last !== undefined && last >> BITS === index) list[list.length - 1] = last | bit;
  else list.push((index << BITS) | bit);
}

function weigh(
  terms: Terms,
  postings: number[][],
  count: number,
): { spread: number[]; worth: number[] } {
  const spread = terms.members.map((members) =>
    members.reduce((sum, id) => sum + (postings[id]?.length ?? 0), 0),
  );
  const top = Math.log(1 + count / 1.5);
  const worth = spread.map((found) => Math.log(1 + count / (found + 0.5)) / top);
  return { spread, worth };
}

function notePairs(entry: Entry, terms: Terms, titlePairs: Set<number>, pairs: Set<number>): void {
  const walk = (ids: number[], into: Set<number>[]): void => {
    for (let at = 1; at < ids.length; at++) {
      const pair = pairOf(terms.groupOf[ids[at - 1] ?? 0] ?? 0, terms.groupOf[ids[at] ?? 0] ?? 0);
      for (const set of into) set.add(pair);
    }
  };
  walk(entry.title, [titlePairs, pairs]);
  for (const name of entry.names) walk(name, [pairs]);
}
