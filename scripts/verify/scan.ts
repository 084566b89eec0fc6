import { decodeEntities, readAttributes, strayAmpersand } from "./attributes.ts";
import { holdsNoText, nestingFault, VOID } from "./nesting.ts";

/** A mark of a figure: its id, its machine value, the words people see. */
export interface FigureMark {
  id: string;
  value: string | undefined;
  isUnknown: boolean;
  words: string;
}

/** What one page of the output says, as far as verification asks. */
export interface ScannedPage {
  title: string;
  lang: string;
  kind: string;
  csp: string;
  canonical: string | undefined;
  isHidden: boolean;
  /** Levels of its headings, in order. */
  headings: number[];
  ids: Set<string>;
  /** Addresses of `href`, `src` and the like, each once. */
  links: Set<string>;
  /** Ids that labels and ARIA attributes point at. */
  references: Set<string>;
  figures: FigureMark[];
  /** Faults of the markup itself. */
  faults: string[];
}

/**
 * Scans one page of our own output: strict where a parser would guess, so that a tag left open is
 * a fault and not a repair. Copies what it keeps: a slice would hold the whole page in memory.
 */
export function scanPage(html: string): ScannedPage {
  return new Scanner(html).scan();
}

const ADDRESSES = ["href", "src", "action", "poster"] as const;
const REFERENCES = ["for", "aria-labelledby", "aria-describedby", "aria-controls"] as const;

class Scanner {
  #html: string;
  #open: string[] = [];
  #page: ScannedPage = {
    ...{ title: "", lang: "", kind: "", csp: "", canonical: undefined, isHidden: false },
    ...{ headings: [], ids: new Set(), links: new Set(), references: new Set() },
    ...{ figures: [], faults: [] },
  };

  constructor(html: string) {
    this.#html = html;
  }

  scan(): ScannedPage {
    const html = this.#html;
    if (!html.startsWith("<!doctype html>")) this.#fault("không bắt đầu bằng <!doctype html>");
    const stray = strayAmpersand(html);
    if (stray !== undefined) this.#fault(`dấu «&» chưa mã hóa: ${stray}`);
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
    let isQuoted = false;
    for (let index = at + 1; index < this.#html.length; index++) {
      const char = this.#html.charCodeAt(index);
      if (char === 34) isQuoted = !isQuoted;
      else if (char === 62 && !isQuoted) return index;
    }
    return -1;
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
    const { values, faults } = readAttributes(inner.slice(name.length));
    for (const fault of faults) this.#fault(fault);
    const nesting = nestingFault(name, this.#open);
    if (nesting !== undefined) this.#fault(nesting);
    if (!VOID.has(name) && !inner.endsWith("/")) this.#open.push(name);
    this.#look(name, values, end + 1);
    if (name !== "script" && name !== "style") return end;
    const code = this.#html.indexOf(`</${name}>`, end);
    return code < 0 ? end : code - 1;
  }

  #close(name: string): void {
    const last = this.#open.pop();
    if (last === name) return;
    this.#fault(`thẻ </${name}> đóng khi <${last ?? "?"}> đang mở`);
    const at = this.#open.lastIndexOf(name);
    if (at >= 0) this.#open.length = at;
    else if (last !== undefined) this.#open.push(last);
  }

  #look(name: string, attributes: ReadonlyMap<string, string>, after: number): void {
    const page = this.#page;
    if (attributes.size > 0) this.#lookAtAttributes(name, attributes);
    if (name === "html") page.lang = attributes.get("lang") ?? "";
    if (name === "main") page.kind = attributes.get("data-kind") ?? "";
    if (name === "title" && !this.#open.includes("svg"))
      page.title = this.#textUntil(after, "</title>");
    if (name.length === 2 && /^h[1-6]$/.test(name)) page.headings.push(Number(name[1]));
    if (name === "img" && !attributes.has("alt")) this.#fault("ảnh thiếu chữ thay thế (alt)");
    if (name === "style") this.#fault("kiểu dáng viết thẳng trong trang bị CSP chặn");
    // A data block is not run, so the policy lets it stand.
    const isData = attributes.get("type") === "application/ld+json";
    if (name === "script" && !attributes.has("src") && !isData)
      this.#fault("mã viết thẳng trong trang bị CSP chặn");
    if (name === "meta") this.#lookAtMeta(attributes);
    if (name === "link" && attributes.get("rel") === "canonical")
      page.canonical = attributes.get("href");
    const id = attributes.get("data-figure");
    if (id === undefined) return;
    page.figures.push({
      id,
      value: attributes.get("value"),
      isUnknown: attributes.has("data-unknown"),
      words: this.#textUntil(after, `</${name}>`),
    });
  }

  #lookAtAttributes(name: string, attributes: ReadonlyMap<string, string>): void {
    const page = this.#page;
    const id = attributes.get("id");
    if (id !== undefined) {
      if (page.ids.has(id)) this.#fault(`id «${id}» dùng hai lần`);
      if (id === "" || /\s/.test(id)) this.#fault(`id «${id}» có dấu cách hoặc rỗng`);
      page.ids.add(id);
    }
    for (const key of ADDRESSES) {
      const url = attributes.get(key);
      if (url !== undefined) page.links.add(url);
      if (url === "") this.#fault(`<${name}> có ${key} rỗng`);
    }
    for (const part of attributes.get("srcset")?.split(",") ?? [])
      page.links.add(part.trim().split(" ")[0] ?? "");
    for (const key of REFERENCES) {
      for (const target of attributes.get(key)?.split(" ") ?? []) page.references.add(target);
    }
  }

  #lookAtMeta(attributes: ReadonlyMap<string, string>): void {
    const content = attributes.get("content") ?? "";
    if (attributes.get("http-equiv") === "Content-Security-Policy") this.#page.csp = content;
    if (attributes.get("name") === "robots") this.#page.isHidden = content.includes("noindex");
  }

  #textUntil(from: number, mark: string): string {
    const end = this.#html.indexOf(mark, from);
    return decodeEntities(this.#html.slice(from, end < 0 ? from : end).replace(/<[^>]*>/g, ""));
  }

  #fault(what: string): void {
    this.#page.faults.push(what);
  }
}
