import markdownIt, { type MarkdownIt } from "markdown-it";
import { parseQuotes } from "#scripts/language/quotes.ts";
import { slugOf } from "#scripts/language/slug.ts";
import type { Context } from "./page.ts";
import { figureLink } from "./parts/figure.ts";

/** The one way Markdown becomes HTML: no raw HTML, no templates; figures by reference. */
export function createMarkdown(context: Context): MarkdownIt {
  const markdown = plainMarkdown();
  quoteFigures(markdown, context);
  prefixLinks(markdown, context);
  return markdown;
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
  markdown.core.ruler.push("table-alignment", ({ tokens }) => {
    for (const token of tokens) {
      const style = token.attrGet("style");
      if (style === null) continue;
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
      // The policy of the page forbids inline styles; right-aligned columns hold numbers.
      if (String(style).includes("right")) token.attrSet("class", "number");
    }
  });
  return markdown;
}

/** `[[ty-le-hoa-giai-thanh/2016]]` becomes the figure, marked and linked to what explains it. */
function quoteFigures(markdown: MarkdownIt, context: Context): void {
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

/** Links of the site's own pages are written from its root; the base is put in front of them. */
function prefixLinks(markdown: MarkdownIt, context: Context): void {
  markdown.core.ruler.push("base", ({ tokens }) => {
    for (const token of tokens.flatMap((block) => block.children ?? [])) {
      for (const name of ["href", "src"]) {
        const url = String(token.attrGet(name) ?? "");
        if (url.startsWith("/") && !url.startsWith("//")) token.attrSet(name, context.href(url));
      }
    }
  });
}
