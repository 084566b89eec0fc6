import type { TermView } from "#scripts/derive/glossary-views.ts";
import { type Html, html } from "../html.ts";
import type { Context, ShowTerms } from "../page.ts";

/**
 * Begins the reading of one page: each term is a link to its meaning where it first stands, an
 * abbreviation is written out behind its first use. The lines must come in the order of the page.
 */
export function termsOfPage({ model, href }: Pick<Context, "model" | "href">): ShowTerms {
  const { find, byName } = model.glossary;
  const linked = new Set<TermView>();
  const spelt = new Set<TermView>();
  return (line, isName = false) => {
    const parts: (Html | string)[] = [];
    let at = 0;
    for (const { name, start, end } of find(line)) {
      const term = byName.get(name);
      if (term === undefined) continue;
      const isShort = name === term.record.abbreviation && !isName;
      const isNew = isShort ? !spelt.has(term) : !linked.has(term);
      if (!isNew) continue;
      linked.add(term);
      if (isShort) spelt.add(term);
      parts.push(
        line.slice(at, start),
        isShort
          ? shortTerm(term, line.slice(0, start))
          : html`<a class="term" href="${href(term.url)}">${line.slice(start, end)}</a>`,
      );
      at = end;
    }
    return at === 0 ? line : html`${parts}${line.slice(at)}`;
  };

  /** «UBND (Ủy ban nhân dân)»; in «Ủy ban nhân dân (UBND)» the words stand there already. */
  function shortTerm({ record, url }: TermView, before: string): Html {
    const { name, abbreviation } = record;
    const isTold = before.toLowerCase().endsWith(`${name.toLowerCase()} (`);
    return html`<a class="term" href="${href(url)}"><abbr title="${name}">${abbreviation}</abbr></a>${isTold ? "" : ` (${name})`}`;
  }
}
