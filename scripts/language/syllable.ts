/** A Vietnamese syllable taken apart: consonants, rhyme with its vowel marks, tone. */
export type Syllable = { onset: string; rhyme: string; tone: Tone };

/** ngang, huyền, sắc, hỏi, ngã, nặng, as the combining marks that write them. */
export type Tone = "" | "\u0300" | "\u0301" | "\u0309" | "\u0303" | "\u0323";

const TONE = /[\u0300\u0301\u0309\u0303\u0323]/;
const ONSETS = "ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x".split(" ");

/** Nucleus → codas it can carry; "-" is an open syllable. Grammars: Đoàn Thiện Thuật, Ngữ âm tiếng Việt. */
const RHYMES: Record<string, string> = {
  a: "- i y o u c ch m n ng nh p t",
  ă: "c m n ng p t",
  â: "u y c m n ng p t",
  e: "- o c m n ng p t",
  ê: "- u c ch m n ng nh p t",
  i: "- a u c ch m n nh p t",
  y: "- t",
  o: "- i c m n ng p t",
  oo: "c ng",
  ô: "- i c m n ng p t",
  ơ: "- i m n p t",
  u: "- a i c m n ng p t",
  ư: "- a i u c m n ng t",
  iê: "u c m n ng p t",
  yê: "u c m n ng t",
  uô: "i c m n ng p t",
  ươ: "i u c m n ng p t",
  oa: "- i y o c ch m n ng nh p t",
  oă: "c m n ng t",
  oe: "- o n t",
  uâ: "y n ng t",
  uê: "- ch nh",
  uơ: "-",
  uy: "- a u ch n nh p t",
  uyê: "n t",
};

const RHYME_SET = new Set(
  Object.entries(RHYMES).flatMap(([nucleus, codas]) =>
    codas.split(" ").map((coda) => (coda === "-" ? nucleus : nucleus + coda)),
  ),
);
const FRONT = /^[eêiy]/;
const STOPPED = /(?:c|ch|p|t)$/;

/** Takes a written syllable apart, or null where no Vietnamese syllable is written so. */
export function parseSyllable(word: string): Syllable | null {
  const spread = word.normalize("NFD").toLowerCase();
  const tones = spread.match(new RegExp(TONE, "g")) ?? [];
  if (tones.length > 1) return null;
  const tone = (tones[0] ?? "") as Tone;
  const bare = spread.replace(TONE, "").normalize("NFC");
  const parts = splitOnset(bare);
  if (!parts) return null;
  const [onset, rhyme] = parts;
  if (STOPPED.test(rhyme) && tone !== "\u0301" && tone !== "\u0323" && tone !== "") return null;
  return { onset, rhyme, tone };
}

/** Whether the word can be a Vietnamese syllable as it stands, with full marks or with none. */
export function isSyllable(word: string): boolean {
  return isBareSyllable(word) || (/[^a-z]/i.test(word) && parseSyllable(word) !== null);
}

function splitOnset(bare: string): [string, string] | null {
  // "gì", "giếng": the i belongs to the onset and to the rhyme at once.
  if (bare === "gi") return ["gi", "i"];
  for (const onset of [...ONSETS, ""]) {
    if (!bare.startsWith(onset)) continue;
    const rest = bare.slice(onset.length);
    if (onset === "gi" && RHYME_SET.has(`i${rest}`) && !RHYME_SET.has(rest)) {
      return ["gi", `i${rest}`];
    }
    if (RHYME_SET.has(rest) && fits(onset, rest)) return [onset, rest];
  }
  return null;
}

function fits(onset: string, rhyme: string): boolean {
  if (onset === "k" || onset === "gh" || onset === "ngh") return FRONT.test(rhyme);
  if (onset === "c" || onset === "g" || onset === "ng") {
    return !FRONT.test(rhyme) || (onset === "g" && rhyme.startsWith("i"));
  }
  if (onset === "") return !rhyme.startsWith("iê");
  if (rhyme.startsWith("yê")) return onset === "qu";
  if (onset === "qu") return !/^[ouư]/.test(rhyme);
  return onset !== "p" || rhyme.length > 0;
}

const HATS = /[âăêôơưđ]/g;
const BARE: Record<string, string> = { â: "a", ă: "a", ê: "e", ô: "o", ơ: "o", ư: "u", đ: "d" };
const strip = (text: string): string => text.replace(HATS, (letter) => BARE[letter] ?? letter);
const BARE_RHYMES = new Set([...RHYME_SET].map(strip));

function isBareSyllable(word: string): boolean {
  const bare = word.toLowerCase();
  if (!/^[a-z]+$/.test(bare)) return false;
  if (bare === "gi") return true;
  // "coong" is "công" typed in Telex far more often than the rare rhyme oong.
  if (bare.includes("oo")) return /^(?:boong|xoong|goong)$/.test(bare);
  return [...ONSETS, ""].some((onset) => {
    if (!bare.startsWith(strip(onset))) return false;
    const rest = bare.slice(strip(onset).length);
    return BARE_RHYMES.has(rest) && fits(onset, rest);
  });
}
