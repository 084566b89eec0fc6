import { fold, hasMarks } from "#scripts/language/fold.ts";
import { isSyllable } from "#scripts/language/syllable.ts";
import { canonical } from "#scripts/language/tone.ts";

/** One word of a text: how it is compared, and where it stands. */
export type Token = {
  /** With marks, one spelling for all schools: "kí", "hòa". */
  key: string;
  /** Without marks: "ki", "hoa". */
  bare: string;
  start: number;
  end: number;
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const known = new Map<string, { key: string; bare: string }>();

/** The words of a text. Texts are expected in NFC; places refer to the text as given. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const { key, bare } = compareAs(match[0]);
    tokens.push({ key, bare, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** How a word is compared, remembered: a catalogue has few different words. */
export function compareAs(word: string): { key: string; bare: string } {
  const found = known.get(word);
  if (found) return found;
  const written = canonical(word);
  // Marks on what is no syllable are a slip: compare its letters only.
  const key =
    hasMarks(written) && !isSyllable(written) && !/^[^aeiouy]*$/.test(fold(written))
      ? fold(written)
      : written;
  const compared = { key, bare: fold(key) };
  if (known.size > 20000) known.clear();
  known.set(word, compared);
  return compared;
}
