import type { LanguageView } from "#scripts/derive/translation/language-views.ts";
import { FOREIGN_END, FOREIGN_START, withoutMarks } from "#scripts/language/foreign.ts";
import type { Context } from "./page.ts";

/**
 * Finishes a page in another language: marked runs of text get a `lang` of their own, and links to
 * Vietnamese pages of the site an `hreflang`. Where markup cannot stand (attributes, titles, scripts) the
 * marks are taken out. Works on our own well-formed output, tag by tag.
 */
export function finishForeign(
  document: string,
  language: LanguageView,
  { href, text }: Pick<Context, "href" | "text">,
): string {
  // The words around a run are of the interface; a run is of the one other language of the page.
  const foreign = text.language === language.code ? "vi" : language.code;
  const own = `${href("/")}`;
  const base = own.slice(0, -language.code.length - 1);
  const page = new ForeignPage(foreign, { base, own });
  return document.replace(PIECE, (piece) => page.piece(piece));
}

/** A script or style whole, a tag, or the text between two tags. */
const PIECE = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g;

/** No run reaches out of these: one that lost its end goes no further. */
const BLOCK_END = /^<\/(?:h[1-6]|p|li|dd|dt|td|th|caption|summary|figcaption|text)>/;

/** Elements that hold text alone. */
const PLAIN = /^<(\/?)(?:title|option|textarea)\b/;

class ForeignPage {
  readonly #foreign: string;
  readonly #places: { base: string; own: string };
  #isInRun = false;
  #isPlain = false;
  #drawings = 0;

  constructor(foreign: string, places: { base: string; own: string }) {
    this.#foreign = foreign;
    this.#places = places;
  }

  piece(piece: string): string {
    if (!piece.startsWith("<")) return this.#text(piece);
    if (piece.startsWith("<svg")) this.#drawings += 1;
    if (piece.startsWith("</svg")) this.#drawings -= 1;
    if (BLOCK_END.test(piece)) this.#isInRun = false;
    const plain = PLAIN.exec(piece);
    if (plain) this.#isPlain = plain[1] === "";
    const clean = withoutMarks(piece);
    return clean.startsWith("<a ") ? this.#link(clean) : clean;
  }

  #text(text: string): string {
    if (!this.#isInRun && !text.includes(FOREIGN_START)) return text;
    if (this.#isPlain) return withoutMarks(text);
    return text
      .split(BEFORE_MARK)
      .map((part) => {
        if (part.startsWith(FOREIGN_START)) this.#isInRun = true;
        if (part.startsWith(FOREIGN_END)) this.#isInRun = false;
        const words = part.replace(FIRST_MARK, "");
        return this.#isInRun && words.trim() !== "" ? this.#run(words) : words;
      })
      .join("");
  }

  #run(words: string): string {
    const name = this.#drawings > 0 ? "tspan" : "span";
    return `<${name} lang="${this.#foreign}">${words}</${name}>`;
  }

  /** A reader who listens, or cannot read Vietnamese, is told before following the link. */
  #link(tag: string): string {
    const url = /\shref="([^"]*)"/.exec(tag)?.[1] ?? "";
    const { base, own } = this.#places;
    const isVietnamese = url.startsWith(base) && !url.startsWith(own);
    if (!isVietnamese || /\s(?:hreflang|download)=/.test(tag)) return tag;
    return `<a hreflang="vi" ${tag.slice(3)}`;
  }
}

const BEFORE_MARK = new RegExp(`(?=[${FOREIGN_START}${FOREIGN_END}])`);
const FIRST_MARK = new RegExp(`^[${FOREIGN_START}${FOREIGN_END}]`);
