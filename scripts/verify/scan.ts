/** What one page of the output says, as far as verification asks. */
export interface ScannedPage {
  title: string;
  lang: string;
  kind: string;
  headings1: number;
  ids: Set<string>;
  /** Addresses of `href` and `src`, each once. */
  links: Set<string>;
  /** Every mark of a figure: its id, its machine value, the words people see. */
  figures: { id: string; value: string | undefined; words: string }[];
  /** Faults of the markup itself. */
  faults: string[];
}

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)")?/g;

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
  #page: ScannedPage = {
    ...{ title: "", lang: "", kind: "", headings1: 0, ids: new Set(), links: new Set() },
    ...{ figures: [], faults: [] },
  };

  constructor(html: string) {
    this.#html = html;
  }

  scan(): ScannedPage {
    if (!this.#html.startsWith("<!doctype html>"))
      this.#fault("không bắt đầu bằng <!doctype html>");
    let at = this.#html.indexOf("<", 1);
    while (at >= 0) {
      const end = this.#tagEnd(at);
      if (end < 0) {
        this.#fault("thẻ không đóng ở cuối trang");
        break;
      }
      this.#tag(this.#html.slice(at + 1, end), end + 1);
      at = this.#html.indexOf("<", end);
    }
    for (const name of this.#open) this.#fault(`thẻ <${name}> chưa đóng`);
    return this.#page;
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

  #tag(inner: string, after: number): void {
    if (inner.startsWith("!")) return;
    if (inner.startsWith("/")) {
      this.#close(inner.slice(1).trim());
      return;
    }
    const name = /^[a-z][a-z0-9]*/.exec(inner)?.[0];
    if (name === undefined) {
      this.#fault(`dấu «<» đứng lạc: ${inner.slice(0, 30)}`);
      return;
    }
    const attributes =
      inner.length > name.length ? this.#attributes(inner.slice(name.length)) : NONE;
    if (!VOID.has(name)) this.#open.push(name);
    this.#look(name, attributes, after);
  }

  #close(name: string): void {
    const last = this.#open.pop();
    if (last === name) return;
    this.#fault(`thẻ </${name}> đóng khi <${last ?? "?"}> đang mở`);
    const at = this.#open.lastIndexOf(name);
    if (at >= 0) this.#open.length = at;
    else if (last !== undefined) this.#open.push(last);
  }

  #attributes(text: string): Map<string, string> {
    const attributes = new Map<string, string>();
    for (const [, name = "", value = ""] of text.matchAll(ATTRIBUTE)) {
      if (attributes.has(name)) this.#fault(`thuộc tính ${name} viết hai lần`);
      attributes.set(name, decode(value));
      if (name === "style" || name.startsWith("on")) this.#fault(`thuộc tính ${name} bị CSP chặn`);
    }
    return attributes;
  }

  #look(name: string, attributes: Map<string, string>, after: number): void {
    const page = this.#page;
    const id = attributes.get("id");
    if (id !== undefined) {
      if (page.ids.has(id)) this.#fault(`id «${id}» dùng hai lần`);
      page.ids.add(id);
    }
    for (const key of ["href", "src", "action"] as const) {
      const url = attributes.get(key);
      if (url !== undefined) page.links.add(url);
      if (url === "") this.#fault(`<${name}> có ${key} rỗng`);
    }
    if (name === "html") page.lang = attributes.get("lang") ?? "";
    if (name === "h1") page.headings1 += 1;
    if (name === "main") page.kind = attributes.get("data-kind") ?? "";
    if (name === "title") page.title = this.#textUntil(after, "</title>");
    if (name === "img" && !attributes.has("alt")) this.#fault("ảnh thiếu chữ thay thế (alt)");
    if (name === "script" && !attributes.has("src"))
      this.#fault("mã viết thẳng trong trang bị CSP chặn");
    const figure = attributes.get("data-figure");
    if (figure !== undefined) {
      const words = this.#textUntil(after, `</${name}>`);
      page.figures.push({ id: figure, value: attributes.get("value"), words });
    }
  }

  #textUntil(from: number, mark: string): string {
    const end = this.#html.indexOf(mark, from);
    return decode(this.#html.slice(from, end < 0 ? from : end).replace(/<[^>]*>/g, ""));
  }

  #fault(what: string): void {
    this.#page.faults.push(what);
  }
}

const NONE: Map<string, string> = new Map();
const ENTITIES: { readonly [entity: string]: string } = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** Resolves the entities our own escaping writes; the join makes a copy of its own. */
function decode(text: string): string {
  const plain = text.includes("&")
    ? text.replace(/&(?:amp|lt|gt|quot|#39);/g, (e) => ENTITIES[e] ?? e)
    : text;
  return Buffer.from(plain).toString();
}
