import { hasMarks, normalise } from "#scripts/language/fold.ts";
import { decodeKeys } from "#scripts/language/keystrokes.ts";
import { isSyllable } from "#scripts/language/syllable.ts";
import { type Catalogue, pairOf } from "./catalogue.ts";
import { mendSlips } from "./mend.ts";
import type { Reading } from "./reading.ts";
import { agreement } from "./terms.ts";
import { compareAs } from "./tokens.ts";

/** At most so many words of a question are read; the longest real ones have about 150. */
const MOST_WORDS = 160;

/** What is known of words besides the catalogue's own. */
export type Known = {
  short: ReadonlyMap<string, string>;
  /** Words that people use around what they ask, without marks: none of them is a slip. */
  around: ReadonlySet<string>;
};

/** Reads a question word by word: keystrokes, joined words, short forms, slips. */
export function readWords(question: string, catalogue: Catalogue, known: Known): Reading[] {
  const { short, around } = known;
  const readings: Reading[] = [];
  let clause = 0;
  const text = normalise(question);
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+|[.,;:?!\n]/gu)) {
    if (readings.length >= MOST_WORDS) break;
    if (/[.,;:?!\n]/.test(match[0])) clause++;
    else for (const word of wordsOf(match[0], catalogue, short)) readings.push({ ...word, clause });
  }
  if (isMarked(readings)) trustBare(readings, catalogue);
  mendSlips(readings, catalogue, around);
  return readings;
}

/** Above this share of words with marks, a question is typed with marks throughout. */
const MARKED = 0.55;
const BARE_IN_MARKED = 0.5;

function isMarked(readings: readonly Reading[]): boolean {
  return readings.filter(({ key }) => hasMarks(key)).length > readings.length * MARKED;
}

/** In a question typed with marks a word without any is meant so, where there is such a word. */
function trustBare(readings: Reading[], { terms }: Catalogue): void {
  for (const reading of readings) {
    const own = terms.idOf(reading.key);
    if (own === undefined || hasMarks(reading.key)) continue;
    reading.bareMeant = true;
    reading.terms = reading.terms.map(({ id, quality }) => ({
      id,
      quality: id === own ? quality : Math.min(quality, BARE_IN_MARKED),
    }));
  }
}

type Bare = Omit<Reading, "clause">;

function wordsOf(said: string, catalogue: Catalogue, short: ReadonlyMap<string, string>): Bare[] {
  const lower = said.toLowerCase();
  const long = short.get(lower) ?? acronym(lower, catalogue);
  if (long !== undefined) {
    const spread = long.split(" ").map((word) => toReading(word, said, catalogue));
    return [{ ...toReading(lower, said, catalogue), aside: true }, ...spread];
  }
  const one = toReading(lower, said, catalogue);
  if (one.terms.length > 0) return [one];
  const decoded = decodeKeys(lower) ?? lower.replace(/^dd(?=[aăâeêioôơuưy])/, "đ");
  if (decoded !== lower) return [toReading(decoded, said, catalogue)];
  const halves = splitJoined(lower, catalogue);
  return halves ? halves.map((half) => toReading(half, said, catalogue)) : [one];
}

function toReading(word: string, said: string, { terms }: Catalogue): Bare {
  const { key, bare } = compareAs(word);
  const group = terms.groupOfBare(bare);
  const members = group === undefined ? [] : (terms.members[group] ?? []);
  const found = members.map((id) => ({ id, quality: agreement(key, terms.words[id] ?? "") }));
  return { said, key, bare, terms: found };
}

/** "khaisinh" → "khai sinh", where both halves stand side by side somewhere. */
function splitJoined(word: string, { terms, pairs }: Catalogue): [string, string] | null {
  if (word.length < 5 || isSyllable(word)) return null;
  for (let at = 2; at <= word.length - 2; at++) {
    const halves: [string, string] = [word.slice(0, at), word.slice(at)];
    const [one, other] = halves.map((half) => terms.groupOfBare(compareAs(half).bare));
    if (one !== undefined && other !== undefined && pairs.has(pairOf(one, other))) return halves;
  }
  return null;
}

/** Words of a title whose initials are the letters typed: NOXH → nhà ở xã hội. */
function acronym(letters: string, { entries, terms }: Catalogue): string | undefined {
  if (!/^\p{L}{3,7}$/u.test(letters)) return undefined;
  const { key, bare } = compareAs(letters);
  if (terms.groupOfBare(bare) !== undefined || isSyllable(key) || decodeKeys(letters))
    return undefined;
  const initials = bare;
  for (const { title } of entries) {
    for (let at = 0; at + initials.length <= title.length; at++) {
      let same = 0;
      while (
        same < initials.length &&
        terms.bare[terms.groupOf[title[at + same] ?? 0] ?? 0]?.[0] === initials[same]
      )
        same++;
      if (same === initials.length) {
        return title
          .slice(at, at + same)
          .map((id) => terms.words[id])
          .join(" ");
      }
    }
  }
  return undefined;
}
