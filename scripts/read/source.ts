import { readFileSync } from "node:fs";

/** A place in a text file; line and column count from 1, as editors show them. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The text of one file, normalised to NFC, with its positions. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  /** True when the bytes on disk were not NFC: worth a note, never an error. */
  readonly wasNormalised: boolean;
  #lineStarts: number[] | undefined;

  constructor(file: string, raw: string) {
    this.file = file;
    // A BOM would shift the first column by one.
    const text = raw.startsWith("\uFEFF") ? raw.slice(1) : raw;
    this.text = text.normalize("NFC");
    this.wasNormalised = this.text !== text;
  }

  /** Turns an offset into the text into a line and a column. */
  place(offset: number): Place {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The text of one line, counted from 1, without its line break. */
  line(number: number): string {
    const starts = this.#starts();
    const start = starts[number - 1];
    if (start === undefined) return "";
    return this.text.slice(start, starts[number] ?? this.text.length).replace(/\r?\n?$/, "");
  }

  get lineCount(): number {
    return this.#starts().length;
  }

  /** Offset at which a line begins, counted from 1. */
  lineStart(number: number): number {
    return this.#starts()[number - 1] ?? this.text.length;
  }

  #starts(): number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) {
        starts.push(at + 1);
      }
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}

/** Reads a UTF-8 file; `shown` is the name that messages use for it. Throws on bytes that are not UTF-8. */
export function readSource(path: string, shown: string): SourceText {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return new SourceText(shown, decoder.decode(readFileSync(path)));
}
