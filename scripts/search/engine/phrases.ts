import { agreement } from "./terms.ts";
import { tokenise } from "./tokens.ts";

/** A phrase of a table found among words. */
export type Found = { row: number; at: number; length: number };

/** The least agreement at which a word counts as the word of a table. */
const AGREES = 0.7;

/**
 * Finds the phrases of a table, the longest at each place; a word belongs to one phrase only.
 * Words typed without marks agree with words that have them.
 */
export function phraseTable(
  rows: readonly (readonly string[])[],
): (words: readonly Word[]) => Found[] {
  const byFirst = new Map<string, { row: number; phrase: Word[] }[]>();
  rows.forEach((phrases, row) => {
    for (const text of phrases) {
      const phrase = tokenise(text);
      const first = phrase[0]?.bare;
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { row, phrase }]);
    }
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return (words) => {
    const found: Found[] = [];
    for (let at = 0; at < words.length; ) {
      const fitting = (byFirst.get(words[at]?.bare ?? "") ?? []).filter(({ phrase }) =>
        standsAt(phrase, words, at),
      );
      const longest = fitting[0]?.phrase.length ?? 0;
      for (const { row, phrase } of fitting) {
        if (phrase.length === longest) found.push({ row, at, length: longest });
      }
      at += Math.max(1, longest);
    }
    return found;
  };
}

/** A word as it is compared. */
export type Word = { readonly key: string; readonly bare: string };

function standsAt(phrase: readonly Word[], words: readonly Word[], at: number): boolean {
  return phrase.every(({ key, bare }, offset) => {
    const word = words[at + offset];
    return word !== undefined && word.bare === bare && agreement(word.key, key) >= AGREES;
  });
}
