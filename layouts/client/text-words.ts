import { decodeKeys } from "#scripts/language/keystrokes.ts";
import { phraseTable } from "#scripts/search/engine/phrases.ts";
import type { Rules } from "#scripts/search/engine/record.ts";
import { tokenise } from "#scripts/search/engine/tokens.ts";

/** Below this a word is told around the question: "cho tôi hỏi", "ở đâu". */
const LIGHT = 0.3;

/** Finds the words of a question that a text must have: those that carry it, raw keystrokes read. */
export function openTextWords(rules: Rules): (query: string) => string[] {
  const find = phraseTable(rules.stop.map(({ words }) => words));
  return (query) => {
    const text = query.normalize("NFC");
    const words = tokenise(text);
    const isLight = words.map(() => false);
    for (const { row, at, length } of find(words)) {
      if ((rules.stop[row]?.weight ?? 1) < LIGHT) isLight.fill(true, at, at + length);
    }
    return words
      .filter((_, at) => !isLight[at])
      .map(({ start, end }) => text.slice(start, end))
      .map((word) => decodeKeys(word.toLowerCase()) ?? word);
  };
}
