import { type Context, END, LOW, SPELL, splitText, TextModel, TOP } from "./engine/codec-model.ts";

/** Writes texts so that `TextReader` reads them back; far smaller than gzip on many short texts. */
export class TextWriter {
  readonly #model: TextModel;
  readonly #bytes: number[] = [];
  #low = 0;
  #range = TOP;

  /** A later file goes on with the model of the earlier one. */
  constructor(model: TextModel = new TextModel()) {
    this.#model = model;
  }

  get model(): TextModel {
    return this.#model;
  }

  /** How many bytes were written so far. */
  get length(): number {
    return this.#bytes.length;
  }

  /** Writes a text into a channel; texts of one channel are alike. */
  write(channel: number, text: string): void {
    let before = SPELL;
    let last = 0xff00 + channel;
    for (const part of [...splitText(text), ""]) {
      const known = this.#model.idOf(part);
      const symbol = this.#symbol(before, last, known, () => {
        this.#spell(part);
        return this.#model.add(part);
      });
      before = last;
      last = symbol;
    }
  }

  writeList(channel: number, countChannel: number, texts: readonly string[]): void {
    this.write(countChannel, String(texts.length));
    for (const text of texts) this.write(channel, text);
  }

  /** The bytes of all texts. */
  finish(): Uint8Array {
    for (let count = 0; count < 6; count++) this.#shift();
    return Uint8Array.from(this.#bytes);
  }

  #spell(word: string): void {
    let last = SPELL;
    for (const char of [...word.split("").map((unit) => unit.charCodeAt(0)), END]) {
      this.#symbol(SPELL - 1, last, char, () => {
        this.#put(Math.floor(char / 256), 1, 256);
        this.#put(char % 256, 1, 256);
        return char;
      });
      last = char;
    }
  }

  #symbol(before: number, last: number, known: number | undefined, unseen: () => number): number {
    const contexts = this.#model.contextsOf(before, last);
    const used: Context[] = before === SPELL - 1 ? contexts.slice(0, 1) : contexts;
    for (const [order, context] of used.entries()) {
      const range = known === undefined ? null : context.rangeOf(known);
      if (range && known !== undefined) {
        this.#put(range.from, range.size, context.total);
        context.note(known, range.at);
        for (const longer of used.slice(0, order)) longer.note(known, -1);
        return known;
      }
      this.#put(context.total - context.escape, context.escape, context.total);
    }
    const symbol = unseen();
    for (const context of used) context.note(symbol, -1);
    return symbol;
  }

  #put(from: number, size: number, total: number): void {
    this.#range = Math.floor(this.#range / total);
    this.#low += from * this.#range;
    this.#range *= size;
    if (this.#low >= TOP) this.#carry();
    while (this.#range < LOW) {
      this.#shift();
      this.#range *= 256;
    }
  }

  #carry(): void {
    this.#low -= TOP;
    let at = this.#bytes.length - 1;
    while (this.#bytes[at] === 255) this.#bytes[at--] = 0;
    this.#bytes[at] = (this.#bytes[at] ?? 0) + 1;
  }

  #shift(): void {
    const high = Math.floor(this.#low / LOW);
    this.#bytes.push(high);
    this.#low = (this.#low - high * LOW) * 256;
  }
}
