import { fold } from "#scripts/language/fold.ts";
import { encodeKeys } from "#scripts/language/keystrokes.ts";

/** How a question reaches the box: a name, and what becomes of the text. */
export type Spelling = { name: string; write: (question: string) => string };

/** The spellings every question is asked in. */
export const SPELLINGS: readonly Spelling[] = [
  { name: "as written", write: (question) => question },
  { name: "no marks", write: fold },
  { name: "Telex", write: (question) => encodeKeys(question, "telex") },
  { name: "VNI", write: (question) => encodeKeys(question, "vni") },
  { name: "NFD", write: (question) => question.normalize("NFD") },
  { name: "one slip", write: slip },
];

const LETTERS = "abcdeghiklmnopqrstuvxy";

/** One letter dropped, doubled, swapped or replaced in a longer word; the same question slips the same way. */
export function slip(question: string): string {
  const words = question.normalize("NFC").split(" ");
  const random = seeded(question);
  const long = words.flatMap((word, at) => (/^\p{L}{4,}$/u.test(word) ? [at] : []));
  const chosen = long[random(long.length)];
  if (chosen === undefined) return question;
  const letters = [...(words[chosen] ?? "")];
  const at = random(letters.length - 1);
  const [letter = "", next = ""] = letters.slice(at, at + 2);
  const dropped = [next];
  const doubled = [letter, letter, next];
  const swapped = [next, letter];
  const replaced = [LETTERS[random(LETTERS.length)] ?? "", next];
  const slips = [dropped, doubled, swapped, replaced];
  letters.splice(at, 2, ...(slips[random(slips.length)] ?? dropped));
  words[chosen] = letters.join("");
  return words.join(" ");
}

/** A small generator seeded by a text: equal texts give equal numbers on every machine. */
function seeded(text: string): (below: number) => number {
  let state = 2166136261;
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return below > 0 ? Math.floor((state / 4294967296) * below) : 0;
  };
}
