import { BITS, type Entry, IN } from "./entry.ts";
import type { LexiconEntry } from "./record.ts";
import { phraseIds, type Terms } from "./terms.ts";

/** An official phrase, and the records whose titles hold it. */
export type Concept = { official: string; words: number[]; entries: number[] };

/** The official phrases of the lexicon with the records whose titles hold them. */
export function findConcepts(
  lexicon: readonly LexiconEntry[],
  entries: Entry[],
  terms: Terms,
  postings: number[][],
): Concept[] {
  return lexicon.map(([official]) => {
    const words = phraseIds(terms, official) ?? [];
    return { official, words, entries: words.length ? entriesWith(words, entries, postings) : [] };
  });
}

/** The records whose titles hold the words as they stand, one behind the other. */
export function entriesWith(words: number[], entries: Entry[], postings: number[][]): number[] {
  const rarest = words.reduce((best, id) =>
    (postings[id]?.length ?? 0) < (postings[best]?.length ?? 0) ? id : best,
  );
  return (postings[rarest] ?? [])
    .filter((packed) => packed & IN.title)
    .map((packed) => packed >> BITS)
    .filter((index) => indexOfPhrase(entries[index]?.title ?? [], words) >= 0);
}

/** Where a phrase begins among words, or −1. */
export function indexOfPhrase(
  words: readonly number[],
  phrase: readonly number[],
  from = 0,
): number {
  for (let at = from; at + phrase.length <= words.length; at++) {
    let same = 0;
    while (same < phrase.length && words[at + same] === phrase[same]) same++;
    if (same === phrase.length) return at;
  }
  return -1;
}
