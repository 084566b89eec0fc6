import { hasMarks } from "#scripts/language/fold.ts";
import { compareAs } from "./tokens.ts";

/** The words of a catalogue, numbered, and grouped by what they are without marks. */
export class Terms {
  readonly words: string[] = [];
  /** Term → its group. */
  readonly groupOf: number[] = [];
  /** Group → its terms. */
  readonly members: number[][] = [];
  /** Group → its letters without marks. */
  readonly bare: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #groups = new Map<string, number>();

  /** The number of a word, new ones are added. `key` is a canonical word. */
  add(key: string, bare: string): number {
    const found = this.#ids.get(key);
    if (found !== undefined) return found;
    const id = this.words.length;
    this.words.push(key);
    this.#ids.set(key, id);
    let group = this.#groups.get(bare);
    if (group === undefined) {
      group = this.bare.length;
      this.bare.push(bare);
      this.members.push([]);
      this.#groups.set(bare, group);
    }
    this.members[group]?.push(id);
    this.groupOf.push(group);
    return id;
  }

  idOf(key: string): number | undefined {
    return this.#ids.get(key);
  }

  groupOfBare(bare: string): number | undefined {
    return this.#groups.get(bare);
  }
}

const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g;

/**
 * How well a typed word agrees with a word of the catalogue of the same letters, 0 to 1.
 * Marks count wherever the person typed some: "sổ" is not "sơ", but "so" may be either.
 */
export function agreement(typed: string, word: string): number {
  if (typed === word) return 1;
  const bare = !hasMarks(typed);
  if (bare) return 0.93;
  if (!hasMarks(word)) return 0.55;
  const one = typed.normalize("NFD");
  const other = word.normalize("NFD");
  if (subset(one, other)) return 0.85;
  if (sameTone(one, other)) return 0.75;
  return one.replace(TONES, "") === other.replace(TONES, "") ? 0.4 : 0.15;
}

/** Whether the marks typed are some of the marks of the word: "đăng" typed "đang". */
function subset(typed: string, word: string): boolean {
  const base = (text: string): string => text.replace(/đ/g, "d\u0335");
  const wanted = base(word);
  let at = 0;
  for (const part of base(typed)) {
    at = wanted.indexOf(part, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}

/** Hỏi and ngã are one tone to half the country. */
function sameTone(typed: string, word: string): boolean {
  return typed.replace(/\u0303/g, "\u0309") === word.replace(/\u0303/g, "\u0309");
}

/** The term numbers of a phrase, or null where one of its words is unknown. */
export function phraseIds(terms: Terms, phrase: string): number[] | null {
  const ids: number[] = [];
  for (const word of phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const id = terms.idOf(compareAs(word).key);
    if (id === undefined) return null;
    ids.push(id);
  }
  return ids;
}
