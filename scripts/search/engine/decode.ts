import { END, joinText, LOW, SPELL, TextModel, TOP } from "./codec-model.ts";

/** Reads texts back from the bytes that `TextWriter` wrote. */
export class TextReader {
  readonly #model: TextModel;
  readonly #bytes: Uint8Array;
  #at = 0;
  #code = 0;
  #range = TOP;

  /** A later file goes on with the model of the earlier one. */
  constructor(bytes: Uint8Array, model: TextModel = new TextModel()) {
    this.#bytes = bytes;
    this.#model = model;
    for (let count = 0; count < 6; count++) this.#code = this.#code * 256 + this.#next();
  }

  get model(): TextModel {
    return this.#model;
  }

  /** The next text of a channel. */
  read(channel: number): string {
    const parts: string[] = [];
    let before = SPELL;
    let last = 0xff00 + channel;
    for (;;) {
      const symbol = this.#symbol(before, last, () => this.#model.add(this.#spell()));
      if (symbol === END) return joinText(parts);
      parts.push(this.#model.words[symbol] ?? "");
      before = last;
      last = symbol;
    }
  }

  readNumber(channel: number): number {
    return Number(this.read(channel));
  }

  readList(channel: number, countChannel: number): string[] {
    return Array.from({ length: this.readNumber(countChannel) }, () => this.read(channel));
  }

  #spell(): string {
    let word = "";
    for (let last = SPELL; ; ) {
      const char = this.#symbol(SPELL - 1, last, () => this.#raw());
      if (char === END) return word;
      word += String.fromCharCode(char);
      last = char;
    }
  }

  /** A character never seen before, in two plain halves. */
  #raw(): number {
    const high = this.#point(256);
    this.#take(high, 1);
    const low = this.#point(256);
    this.#take(low, 1);
    return high * 256 + low;
  }

  #symbol(before: number, last: number, unseen: () => number): number {
    const contexts = this.#model.contextsOf(before, last);
    // A new word is spelled in its own contexts alone.
    const count = before === SPELL - 1 ? 1 : contexts.length;
    for (let order = 0; order < count; order++) {
      const context = contexts[order];
      const { at, from, size } = context?.placeAt(this.#point(context.total)) ?? {
        at: -1,
        from: 0,
        size: 0,
      };
      this.#take(from, size);
      const symbol = context?.symbols[at];
      if (context === undefined || symbol === undefined) continue;
      // Longer contexts learn what they had not seen; shorter ones need not know.
      context.note(symbol, at);
      for (let longer = 0; longer < order; longer++) contexts[longer]?.note(symbol, -1);
      return symbol;
    }
    const symbol = unseen();
    for (let order = 0; order < count; order++) contexts[order]?.note(symbol, -1);
    return symbol;
  }

  #point(total: number): number {
    this.#range = Math.floor(this.#range / total);
    return Math.min(total - 1, Math.floor(this.#code / this.#range));
  }

  #take(from: number, size: number): void {
    this.#code -= from * this.#range;
    this.#range *= size;
    while (this.#range < LOW) {
      this.#code = this.#code * 256 + this.#next();
      this.#range *= 256;
    }
  }

  #next(): number {
    return this.#bytes[this.#at++] ?? 0;
  }
}
