import markdownIt, { type MarkdownIt } from "markdown-it";
import { parseQuotes } from "#scripts/language/quotes.ts";
import { slugOf } from "#scripts/language/slug.ts";
import type { Context } from "./page.ts";
import { figureLink } from "./parts/figure/figure.ts";
import { termsOfPage } from "./parts/glossary.ts";

/** What Markdown needs of the context: figures, and how they and links are written. */
export type MarkdownContext = Pick<Context, "model" | "text" | "href">;

/** The one way Markdown becomes HTML: no raw HTML, no templates; figures by reference. */
export function createMarkdown(context: MarkdownContext): MarkdownIt {
  const markdown = plainMarkdown();
  quoteFigures(markdown, context);
  linkTerms(markdown, context);
  prefixLinks(markdown, context);
  alignByClass(markdown);
  return markdown;
}

/** The words of a Markdown page as people see them, by the second-level heading they stand under. */
export function textUnderHeadings(
  body: string,
  context: MarkdownContext,
): { id: string; heading: string; text: string }[] {
  const parts = [{ id: "", heading: "", text: "" }];
  const tokens = createMarkdown(context).parse(body, {});
  tokens.forEach((token, index) => {
    if (token.type === "heading_open" && token.tag === "h2") {
      const heading = tokens[index + 1]?.content ?? "";
      parts.push({ id: String(token.attrGet("id") ?? ""), heading, text: "" });
      return;
    }
    const isHeading = tokens[index - 1]?.tag === "h2" && tokens[index - 1]?.nesting === 1;
    const part = parts.at(-1);
    if (token.type !== "inline" || isHeading || part === undefined) return;
    part.text += `${(token.children ?? []).map(visibleText).join("")}\n`;
  });
  return parts.filter(({ id, text }) => id !== "" || text !== "");
}

/** What an inline token shows; a quoted figure is markup of ours, whose words stand between its tags. */
function visibleText({ type, content }: { type: string; content: string }): string {
  if (type === "html_inline") return content.replace(/<[^>]*>/g, "");
  if (type === "softbreak" || type === "hardbreak") return " ";
  return type === "text" || type === "code_inline" ? content : "";
}

/** The second-level headings of a page with the anchors they get. */
export function headingsOf(body: string): { id: string; name: string }[] {
  const tokens = plainMarkdown().parse(body, {});
  return tokens.flatMap((token, index) =>
    token.type === "heading_open" && token.tag === "h2"
      ? [{ id: String(token.attrGet("id") ?? ""), name: tokens[index + 1]?.content ?? "" }]
      : [],
  );
}

/** The anchors of all headings of a page. */
export function anchorsOf(body: string): string[] {
  return plainMarkdown()
    .parse(body, {})
    .filter(({ type }) => type === "heading_open")
    .map((token) => String(token.attrGet("id") ?? ""));
}

/** A link or picture of a page: where it leads as it is written, and where in the body that stands. */
export interface BodyLink {
  target: string;
  offset: number;
  isPicture: boolean;
}

/** Every link and picture of a page, those that Markdown would refuse too; code is left out. */
export function linksOf(body: string): BodyLink[] {
  const markdown = plainMarkdown();
  markdown.validateLink = () => true;
  markdown.normalizeLink = (url) => url;
  const starts = lineStarts(body);
  const links: BodyLink[] = [];
  let from = 0;
  for (const { map, children } of markdown.parse(body, {})) {
    // A cell of a table has no lines of its own: its row has.
    if (map) from = Math.max(from, starts[map[0]] ?? from);
    for (const child of children ?? []) {
      const isPicture = child.type === "image";
      if (!isPicture && child.type !== "link_open") continue;
      const target = String(child.attrGet(isPicture ? "src" : "href") ?? "");
      const offset = placeOf(target, body, from);
      links.push({ target, offset, isPicture });
      from = Math.max(from, offset);
    }
  }
  return links;
}

/** Behind `(` or `<`; a link by reference has its target where the reference is explained. */
function placeOf(target: string, body: string, from: number): number {
  const near = body.indexOf(target, from);
  if (near >= 0) return near;
  const explained = body.indexOf(`]: ${target}`);
  return explained < 0 ? from : explained + 3;
}

function lineStarts(body: string): number[] {
  return [0, ...[...body.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function plainMarkdown(): MarkdownIt {
  const markdown = markdownIt({ html: false, linkify: false, typographer: false });
  markdown.core.ruler.push("heading-anchors", ({ tokens }) => {
    const taken = new Set<string>();
    tokens.forEach((token, index) => {
      if (token.type !== "heading_open") return;
      const base = slugOf(tokens[index + 1]?.content ?? "") || "muc";
      let id = base;
      for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`;
      taken.add(id);
      token.attrSet("id", id);
    });
  });
  return markdown;
}

/** `[[ty-le-hoa-giai-thanh/2016]]` becomes the figure, marked and linked to what explains it. */
function quoteFigures(markdown: MarkdownIt, context: MarkdownContext): void {
  markdown.inline.ruler.before("link", "figure", (state, silent) => {
    if (!state.src.startsWith("[[", state.pos)) return false;
    const end = state.src.indexOf("]]", state.pos);
    const [part] = parseQuotes(state.src.slice(state.pos, end + 2));
    if (end < 0 || part?.kind !== "figure") return false;
    if (!silent) {
      const place = part.place ?? context.model.site.place ?? "";
      const id = `${part.indicator}/${part.period}/${place}`;
      const figure = context.model.figures.get(id);
      if (figure === undefined) throw new Error(`unchecked figure ${id}`);
      state.push("html_inline", "", 0).content = figureLink(figure, context).toString();
    }
    state.pos = end + 2;
    return true;
  });
}

/** Words of the glossary become links where they first stand; headings and links keep theirs. */
function linkTerms(markdown: MarkdownIt, context: MarkdownContext): void {
  markdown.core.ruler.push("terms", ({ tokens }) => {
    const show = termsOfPage(context);
    tokens.forEach((block, index) => {
      if (block.type !== "inline" || tokens[index - 1]?.type === "heading_open") return;
      let depth = 0;
      for (const token of block.children ?? []) {
        if (token.type === "link_open" || token.type === "link_close") depth += token.nesting;
        if (token.type !== "text" || depth > 0) continue;
        const shown = show(token.content);
        if (typeof shown === "string") continue;
        token.type = "html_inline";
        token.content = shown.toString();
      }
    });
  });
}

/** The strict CSP forbids style attributes: the alignment of a column becomes a class. */
function alignByClass(markdown: MarkdownIt): void {
  markdown.core.ruler.push("align", ({ tokens }) => {
    for (const token of tokens) {
      const side = /text-align:\s*(\w+)/.exec(String(token.attrGet("style") ?? ""))?.[1];
      if (side === undefined) continue;
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
      if (side !== "left") token.attrSet("class", `align-${side}`);
    }
  });
}

/** Links of the site's own pages are written from its root; the base is put in front of them. */
function prefixLinks(markdown: MarkdownIt, context: MarkdownContext): void {
  markdown.core.ruler.push("base", ({ tokens }) => {
    for (const token of tokens.flatMap((block) => block.children ?? [])) {
      for (const name of ["href", "src"]) {
        const url = String(token.attrGet(name) ?? "");
        if (url.startsWith("/") && !url.startsWith("//")) token.attrSet(name, context.href(url));
      }
    }
  });
}
