import { type Catalogue, pairOf } from "./catalogue.ts";

/** A word that may have been meant, and how near it is to what was typed, 0 to 1. */
export type Guess = { group: number; nearness: number };

/** Letters confused by ear or dialect; they count as less than a slip. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ["ch", "tr"],
  ["s", "x"],
  ["gi", "d"],
  ["r", "d"],
  ["r", "gi"],
  ["l", "n"],
  ["k", "c"],
  ["ng", "n"],
  ["c", "t"],
  ["v", "d"],
  ["q", "k"],
  ["i", "y"],
  ["ngh", "ng"],
  ["gh", "g"],
  ["ph", "f"],
  ["f", "ph"],
  ["j", "gi"],
  ["z", "d"],
  ["w", "qu"],
];

/** The words of the catalogue one slip away from letters that are no word of it. */
export function guessWord(
  bare: string,
  before: number,
  after: number,
  catalogue: Catalogue,
): Guess[] {
  const { terms, pairs, worth } = catalogue;
  if (bare.length < 2 || /\d/.test(bare)) return [];
  const guesses: (Guess & { rank: number })[] = [];
  terms.bare.forEach((word, group) => {
    const nearness = near(bare, word);
    if (nearness === 0) return;
    const fits = Number(pairs.has(pairOf(before, group))) + Number(pairs.has(pairOf(group, after)));
    // Among words as near, one that goes with its neighbours, then the commoner one.
    guesses.push({ group, nearness, rank: nearness + fits * 0.5 - (worth[group] ?? 1) * 0.3 });
  });
  guesses.sort((a, b) => b.rank - a.rank || a.group - b.group);
  const best = guesses[0]?.rank ?? 0;
  return guesses
    .filter(({ rank }) => rank > best - 0.35)
    .slice(0, 3)
    .map(({ group, nearness }) => ({ group, nearness }));
}

/** Words one slip away that go with a neighbour, for a word that goes with none of its own. */
export function guessByNeighbours(
  bare: string,
  before: number,
  after: number,
  catalogue: Catalogue,
): Guess[] {
  const { terms, pairs } = catalogue;
  const guesses: Guess[] = [];
  terms.bare.forEach((word, group) => {
    if (Math.abs(word.length - bare.length) > 1) return;
    if (!pairs.has(pairOf(before, group)) && !pairs.has(pairOf(group, after))) return;
    const nearness = near(bare, word);
    if (nearness > 0) guesses.push({ group, nearness: nearness * 0.8 });
  });
  return guesses.sort((a, b) => b.nearness - a.nearness || a.group - b.group).slice(0, 2);
}

function near(typed: string, word: string): number {
  if (Math.abs(typed.length - word.length) > 2 || word.length < 2 || typed === word) return 0;
  for (const [one, other] of CONFUSED) {
    if (swapsTo(typed, one, other, word) || swapsTo(typed, other, one, word)) return 0.85;
  }
  if (Math.abs(typed.length - word.length) > 1) return 0;
  return oneSlip(typed, word) ? 0.75 : 0;
}

function swapsTo(typed: string, one: string, other: string, word: string): boolean {
  if (typed.startsWith(one) && other + typed.slice(one.length) === word) return true;
  return typed.endsWith(one) && typed.slice(0, typed.length - one.length) + other === word;
}

/** One letter more, fewer or other, or two neighbours swapped. */
function oneSlip(typed: string, word: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start++;
  let end = 0;
  const room = Math.min(typed.length, word.length) - start;
  while (end < room && typed[typed.length - 1 - end] === word[word.length - 1 - end]) end++;
  const left = typed.slice(start, typed.length - end);
  const right = word.slice(start, word.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
