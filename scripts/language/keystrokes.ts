import { isSyllable, parseSyllable } from "./syllable.ts";
import { writeSyllable } from "./tone.ts";

/** The two ways Vietnamese is typed on a plain keyboard. */
export type Typing = "telex" | "vni";

const TONES = "\u0301\u0300\u0309\u0303\u0323";
const KEYS = { telex: "sfrxj", vni: "12345" };
const LETTERS: Record<string, [telex: string, vni: string]> = {
  â: ["aa", "a6"],
  ê: ["ee", "e6"],
  ô: ["oo", "o6"],
  ơ: ["ow", "o7"],
  ư: ["uw", "u7"],
  ă: ["aw", "a8"],
  đ: ["dd", "d9"],
};

/** The keys pressed to write a text, tones at the end of each word: "đăng ký" → "ddawng kys". */
export function encodeKeys(text: string, typing: Typing): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => encodeWord(word, typing));
}

function encodeWord(word: string, typing: Typing): string {
  let keys = "";
  let tone = "";
  for (const part of word.normalize("NFD")) {
    const at = TONES.indexOf(part);
    if (at >= 0) tone = KEYS[typing][at] ?? "";
    else keys += part;
  }
  const letters = keys.normalize("NFC");
  const column = typing === "telex" ? 0 : 1;
  return [...letters].map((letter) => LETTERS[letter]?.[column] ?? letter).join("") + tone;
}

/** What raw keystrokes were meant to write, or null where the word is one already or means none. */
export function decodeKeys(word: string): string | null {
  const lower = word.toLowerCase();
  if (!/^[a-z0-9đ]+$/.test(lower) || isSyllable(lower)) return null;
  const decoded = /[0-9]/.test(lower) ? decodeVni(lower) : decodeTelex(lower);
  const syllable = decoded === null ? null : parseSyllable(decoded);
  return syllable ? writeSyllable(syllable) : null;
}

function decodeTelex(keys: string): string | null {
  let written = "";
  let tone = "";
  for (const key of keys) {
    const at = KEYS.telex.indexOf(key);
    const vowelSeen = /[aăâeêioôơuưy]/.test(written.replace(/^(?:gi|qu)(?=[aăâeêioôơuưy])/, ""));
    if (at >= 0 && vowelSeen) {
      if (tone) return null;
      tone = TONES[at] ?? "";
    } else if (key === "w") written = addHorn(written);
    else if ("aeo".includes(key) && hatIndex(written, key) >= 0) {
      written = replaceAt(written, hatIndex(written, key), `${key}\u0302`.normalize("NFC"));
    } else if (key === "d" && written.startsWith("d")) written = `đ${written.slice(1)}`;
    // A plain vowel behind a tone key is another word: "visa" is not "vía".
    else if (tone && /[aeiouy]/.test(key)) return null;
    else written += key;
  }
  return withTone(written, tone);
}

function decodeVni(keys: string): string | null {
  // These name a class of driving licence or a form: "a1", "b2".
  if (/^[a-dđ][0-9]$/.test(keys)) return null;
  let written = "";
  let tone = "";
  for (const key of keys) {
    if (!/[0-9]/.test(key)) written += key;
    else if ("12345".includes(key)) {
      if (tone || !/[aeiouyăâêôơư]/.test(written)) return null;
      tone = TONES[Number(key) - 1] ?? "";
    } else if (key === "9" && written.startsWith("d")) written = `đ${written.slice(1)}`;
    else if (key === "8") written = replaceLast(written, /a(?=[^a]*$)/, "ă");
    else if (key === "7") written = addHorn(written, /[uo]/);
    else if (key === "6") {
      written = replaceLast(written, /[aeo](?=[^aeo]*$)/, (vowel) =>
        `${vowel}\u0302`.normalize("NFC"),
      );
    }
  }
  return withTone(written, tone);
}

function addHorn(written: string, on = /[uoa]/): string {
  if (/uo/.test(written)) return written.replace("uo", written.startsWith("quo") ? "uơ" : "ươ");
  if (/ươ|ưo|uơ/.test(written)) return written.replace(/ưo|uơ/, "ươ");
  if (on.test("a") && /oa/.test(written)) return written.replace("oa", "oă");
  if (on.test("a") && /ua/.test(written))
    return written.replace("ua", written.startsWith("qua") ? "uă" : "ưa");
  if (/[uo]/.test(written))
    return replaceLast(written, /[uo](?=[^uo]*$)/, (v) => (v === "u" ? "ư" : "ơ"));
  if (/a/.test(written)) return replaceLast(written, /a(?=[^a]*$)/, "ă");
  return `${written}ư`;
}

const hatIndex = (written: string, key: string): number =>
  // The same letter again, anywhere in the vowels: "tieeng" and "tienge" both write "tiêng".
  /[aeiouy]/.test(written) ? written.lastIndexOf(key) : -1;

const replaceAt = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + 1);

function replaceLast(text: string, what: RegExp, by: string | ((found: string) => string)): string {
  return text.replace(what, (found) => (typeof by === "string" ? by : by(found)));
}

function withTone(written: string, tone: string): string | null {
  const vowel = written.search(/[aăâeêioôơuưy]/);
  if (vowel < 0) return null;
  // The place does not matter here: the caller writes the syllable anew.
  const last = vowel + (/[aăâeêioôơuưy]+/.exec(written.slice(vowel))?.[0].length ?? 1) - 1;
  return (written.slice(0, last + 1) + tone + written.slice(last + 1)).normalize("NFC");
}
