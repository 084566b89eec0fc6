import { hasMarks } from "#scripts/language/foreign.ts";
import { decodeEntities, readAttributes, strayAmpersand } from "./attributes.ts";
import { emptyPage, type ScannedPage, takeInElement } from "./facts.ts";
import { holdsNoText, nestingFault, VOID } from "./nesting.ts";

/**
 * Scans one page of our own output: strict where a parser would guess, so that a tag left open is
 * a fault and not a repair. Copies what it keeps: a slice would hold the whole page in memory.
 */
export function scanPage(html: string): ScannedPage {
  return new Scanner(html).scan();
}

class Scanner {
  #html: string;
  #open: string[] = [];
  /** Rows so far of the list that is open at each depth. */
  #rows: number[] = [];
  #page: ScannedPage = emptyPage();

  constructor(html: string) {
    this.#html = html;
  }

  scan(): ScannedPage {
    const html = this.#html;
    if (!html.startsWith("<!doctype html>")) this.#fault("không bắt đầu bằng <!doctype html>");
    const stray = strayAmpersand(html);
    if (stray !== undefined) this.#fault(`dấu «&» chưa mã hóa: ${stray}`);
    if (hasMarks(html)) this.#fault("dấu ngôn ngữ còn sót trong trang");
    let end = html.indexOf(">");
    for (let at = html.indexOf("<", 1); at >= 0; at = html.indexOf("<", end)) {
      this.#text(end + 1, at);
      if (html.startsWith("<!--", at)) {
        end = html.indexOf("-->", at) + 2;
        if (end < at) break;
        continue;
      }
      end = this.#tagEnd(at);
      if (end < 0) {
        this.#fault("thẻ không đóng ở cuối trang");
        break;
      }
      end = this.#tag(html.slice(at + 1, end), end);
    }
    for (const name of this.#open) this.#fault(`thẻ <${name}> chưa đóng`);
    return this.#page;
  }

  /** Text that stands where only elements may, such as right inside a list. */
  #text(from: number, to: number): void {
    const parent = this.#open.at(-1);
    if (from >= to || !holdsNoText(parent)) return;
    const text = this.#html.slice(from, to).trim();
    if (text !== "") this.#fault(`chữ «${text.slice(0, 30)}» nằm thẳng trong <${parent}>`);
  }

  /** A tag ends at the first `>` outside quotes. */
  #tagEnd(at: number): number {
    let end = this.#html.indexOf(">", at + 1);
    let quote = this.#html.indexOf('"', at + 1);
    while (quote >= 0 && quote < end) {
      const close = this.#html.indexOf('"', quote + 1);
      if (close < 0) return -1;
      if (close > end) end = this.#html.indexOf(">", close + 1);
      quote = this.#html.indexOf('"', close + 1);
    }
    return end;
  }

  /** Takes a tag in; returns where it ends, which for a script is where its code ends. */
  #tag(inner: string, end: number): number {
    if (inner.startsWith("!")) return end;
    if (inner.startsWith("/")) {
      this.#close(inner.slice(1).trim());
      return end;
    }
    const name = /^[a-zA-Z][a-zA-Z0-9]*/.exec(inner)?.[0];
    if (name === undefined) {
      this.#fault(`dấu «<» đứng lạc: ${inner.slice(0, 30)}`);
      return end;
    }
    const values = readAttributes(inner.slice(name.length), this.#page.faults);
    const nesting = nestingFault(name, this.#open);
    if (nesting !== undefined) this.#fault(nesting);
    if (name === "li") this.#countRow();
    if (name === "ul" || name === "ol") this.#rows[this.#open.length] = 0;
    if (!VOID.has(name) && !inner.endsWith("/")) this.#open.push(name);
    const textUntilEnd = () => this.#textUntil(end + 1, `</${name}>`);
    takeInElement(this.#page, name, values, textUntilEnd);
    if (name !== "script" && name !== "style") return end;
    const code = this.#html.indexOf(`</${name}>`, end);
    return code < 0 ? end : code - 1;
  }

  #countRow(): void {
    const list = this.#open.length - 1;
    const rows = (this.#rows[list] ?? 0) + 1;
    this.#rows[list] = rows;
    this.#page.mostRows = Math.max(this.#page.mostRows, rows);
  }

  #close(name: string): void {
    const last = this.#open.pop();
    if (last === name) return;
    this.#fault(`thẻ </${name}> đóng khi <${last ?? "?"}> đang mở`);
    const at = this.#open.lastIndexOf(name);
    if (at >= 0) this.#open.length = at;
    else if (last !== undefined) this.#open.push(last);
  }

  #textUntil(from: number, mark: string): string {
    const end = this.#html.indexOf(mark, from);
    return decodeEntities(this.#html.slice(from, end < 0 ? from : end).replace(/<[^>]*>/g, ""));
  }

  #fault(what: string): void {
    this.#page.faults.push(what);
  }
}
