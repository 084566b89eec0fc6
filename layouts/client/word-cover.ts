import { fold, hasMarks } from "#scripts/language/fold.ts";

/** With one word or two all must stand there; of more, so many. */
const MOST = 2 / 3;

/** Which share of the words stands among those found; a word typed with marks is that word only. */
export function coverOf(words: readonly string[], found: readonly string[]): number {
  const bare = new Set(found.map(fold));
  const marked = new Set(found.map(spelling));
  const held = words.filter((word) =>
    hasMarks(word) ? marked.has(spelling(word)) : bare.has(fold(word)),
  );
  return words.length === 0 ? 0 : held.length / words.length;
}

/** Whether so many words are found that the place speaks of what was asked. */
export const coversMost = (words: readonly string[], cover: number): boolean =>
  words.length < 3 ? cover === 1 : cover >= MOST;

/** One spelling for both schools of placing the tone: the letters of "hòa" and "hoà" with their marks. */
const spelling = (word: string): string =>
  `${fold(word)} ${[...word.toLowerCase().normalize("NFD")].sort().join("")}`;
