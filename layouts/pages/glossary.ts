import type { TermView } from "#scripts/derive/glossary-views.ts";
import type { ListPart } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { pageOf, pager } from "../parts/pager.ts";
import { prose } from "../parts/prose.ts";

/** The words explained, in dictionary order; other pages lead here. */
export const glossaryPage: PageKind<ListPart<TermView>> = {
  name: "glossary",
  items: (model) => model.glossary.lists,
  url: (part) => part.url,
  view: (part, context) => {
    const words = context.text.glossary;
    const page = pageOf(part, context);
    return {
      title: `${words.title}${page}`,
      description: `${words.description}${page}`,
      kind: "glossary",
      crumbs: part.number === 1 ? [] : [{ name: words.title, url: part.pages[0]?.url ?? "/" }],
      main: html`<h1>${words.title}${page}</h1>
<p class="lead">${words.description}</p>
${pager(part, "top", context)}<dl class="glossary">${part.rows.map((term) => termRow(term, context))}</dl>
${pager(part, "bottom", context)}`,
    };
  },
};

function termRow({ slug, record }: TermView, { text }: Context): Html {
  const { name, abbreviation, alsoCalled, meaning } = record;
  return html`<div id="${slug}"><dt>${name}${abbreviation ? html` (<abbr title="${name}">${abbreviation}</abbr>)` : nothing}</dt><dd>${prose(meaning)}${alsoCalled ? html`<p class="also">${text.procedure.also}: ${alsoCalled.join(", ")}</p>` : nothing}</dd></div>
`;
}
