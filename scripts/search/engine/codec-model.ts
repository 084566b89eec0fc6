/** The symbol that ends a text. */
export const END = 0;

/**
 * A model of texts for an arithmetic coder: it guesses the next word from the two before it, then
 * from the one before, then from all (prediction by partial matching, Cleary and Witten 1984).
 * Coder and decoder feed it the same words, so both make the same guesses. Whole numbers only:
 * the bytes are the same on every machine.
 */
export class TextModel {
  readonly words: string[] = [""];
  readonly #ids = new Map<string, number>([["", END]]);
  readonly #everywhere = new Context();
  /** Contexts by the last word; each knows those of the word before it. */
  readonly #after: Context[] = [];

  constructor() {
    // The end of a text is known from the start: it has no letters to spell.
    this.#everywhere.note(END, -1);
  }

  idOf(word: string): number | undefined {
    return this.#ids.get(word);
  }

  add(word: string): number {
    const id = this.words.length;
    this.words.push(word);
    this.#ids.set(word, id);
    return id;
  }

  /** The contexts of a place, the longest first; channels begin a text with a word of their own. */
  contextsOf(before: number, last: number): [Context, Context, Context] {
    this.#after[last] ??= new Context();
    const shorter = this.#after[last];
    return [shorter.behind(before), shorter, this.#everywhere];
  }
}

/** A seen symbol weighs so much each time, and each new symbol so much for one never seen. */
const SEEN = 10;
const UNSEEN = 10;

/** What has followed in one place, with how often. */
export class Context {
  readonly symbols: number[] = [];
  readonly counts: number[] = [];
  readonly #longer = new Map<number, Context>();
  #seen = 0;

  /** The room the escape takes, at the end of the total. */
  get escape(): number {
    return UNSEEN * this.symbols.length + (this.symbols.length === 0 ? 1 : 0);
  }

  get total(): number {
    return SEEN * this.#seen + this.escape;
  }

  /** The context that also knows the word before. */
  behind(before: number): Context {
    const found = this.#longer.get(before);
    if (found) return found;
    const fresh = new Context();
    this.#longer.set(before, fresh);
    return fresh;
  }

  /** Where a symbol lies in the total, or null where it was never seen. */
  rangeOf(symbol: number): { at: number; from: number; size: number } | null {
    let from = 0;
    for (let at = 0; at < this.symbols.length; at++) {
      const size = SEEN * (this.counts[at] ?? 0);
      if (this.symbols[at] === symbol) return { at, from, size };
      from += size;
    }
    return null;
  }

  /** Which symbol lies at a point of the total, by its place; the escape lies behind the last. */
  placeAt(point: number): { at: number; from: number; size: number } {
    let from = 0;
    for (let at = 0; at < this.symbols.length; at++) {
      const size = SEEN * (this.counts[at] ?? 0);
      if (point < from + size) return { at, from, size };
      from += size;
    }
    return { at: -1, from, size: this.escape };
  }

  /** Counts a symbol at its place, or a new one where it has none (−1). */
  note(symbol: number, at: number): void {
    if (at >= 0) this.#raise(at);
    else {
      this.symbols.push(symbol);
      this.counts.push(1);
    }
    this.#seen++;
  }

  /** Counts one more, and keeps what is frequent near the front, where it is found sooner. */
  #raise(at: number): void {
    const count = (this.counts[at] ?? 0) + 1;
    this.counts[at] = count;
    const ahead = at - 1;
    const other = this.counts[ahead];
    const [symbol, moved] = [this.symbols[at], this.symbols[ahead]];
    if (other === undefined || other >= count || symbol === undefined || moved === undefined)
      return;
    this.counts[at] = other;
    this.counts[ahead] = count;
    this.symbols[at] = moved;
    this.symbols[ahead] = symbol;
  }
}

/** The largest range of the coder, and the least before bytes are moved; both fit a number exactly. */
export const TOP = 2 ** 48;
export const LOW = 2 ** 40;

/** Words and what stands between them; a single space between two words is not written. */
export function splitText(text: string): string[] {
  const parts = text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? [];
  return parts.filter((part, at) => part !== " " || at === 0 || at === parts.length - 1);
}

/** The text of words and separators. */
export function joinText(parts: readonly string[]): string {
  let text = "";
  let afterWord = false;
  for (const part of parts) {
    const isWord = /[\p{L}\p{M}\p{N}]/u.test(part);
    if (isWord && afterWord) text += " ";
    text += part;
    afterWord = isWord;
  }
  return text;
}

/** Characters of new words are coded in a channel of their own, one by one. */
export const SPELL = 0xffff;
