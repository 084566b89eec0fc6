import { parseSyllable, type Syllable, type Tone } from "./syllable.ts";

/** Where the tone stands on oa, oe, uy: "old" writes hòa, "new" writes hoà. */
export type Placement = "old" | "new";

const HATTED = /[âăêôơư]/;

/** Puts a syllable together with its tone where the given school places it. */
export function writeSyllable(syllable: Syllable, placement: Placement = "old"): string {
  const { onset, rhyme, tone } = syllable;
  const shown = onset === "gi" && rhyme.startsWith("i") ? rhyme.slice(1) : rhyme;
  if (onset === "gi" && shown === "") return addTone("gi", 1, tone);
  return onset + addTone(shown, toneIndex(shown, placement), tone);
}

function addTone(letters: string, at: number, tone: Tone): string {
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize("NFC");
}

function toneIndex(rhyme: string, placement: Placement): number {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0] ?? rhyme;
  // The last hatted vowel takes the tone (ươ, iê, uyê), else the nucleus.
  for (let at = vowels.length - 1; at >= 0; at--) if (HATTED.test(vowels[at] ?? "")) return at;
  const closed = vowels.length < rhyme.length;
  if (vowels.length === 1) return 0;
  if (vowels.length >= 3) return 1;
  if (closed) return vowels.length - 1;
  return placement === "new" && /^(?:oa|oe|uy)$/.test(vowels) ? 1 : 0;
}

const I_AFTER = /^(?:h|k|l|m|s|t|v)$/;

/**
 * One spelling for all schools: hoà and hòa, uỷ and ủy, ký and kí, qui and quy become the same word.
 * Words that are no syllable only lose their capitals.
 */
export function canonical(word: string): string {
  const lower = word.normalize("NFC").toLowerCase();
  const syllable = parseSyllable(lower);
  if (!syllable) return lower;
  return writeSyllable({ ...syllable, rhyme: oneI(syllable) });
}

function oneI({ onset, rhyme }: Syllable): string {
  if (rhyme === "y" && I_AFTER.test(onset)) return "i";
  if (rhyme === "i" && onset === "qu") return "y";
  return rhyme;
}
