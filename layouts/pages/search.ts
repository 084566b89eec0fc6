import type { SiteModel } from "#scripts/derive/model.ts";
import { html } from "../html.ts";
import type { PageKind } from "../page.ts";
import { countedLinks, linkList } from "../parts/links.ts";
import { searchBox } from "../parts/search-box.ts";

/** The search page; without script it leads to the lists, which reach every procedure. */
export const searchPage: PageKind<SiteModel> = {
  name: "search",
  items: (model) => [model],
  url: () => "/tim-kiem/",
  view: (model, context) => {
    const words = context.text.search;
    return {
      title: words.title,
      description: words.description,
      kind: "search",
      crumbs: [],
      hasSearch: true,
      main: html`<h1>${words.title}</h1>
${searchBox(context, "tim")}
<p class="hint">${words.hint}</p>
<noscript><p class="notice">${words.withoutScript}</p></noscript>
<p role="status" data-status></p>
<ol data-results data-state="empty" data-query="" data-base="${context.href("/")}" aria-label="${words.results}"></ol>
<section data-browse><h2>${words.browse}</h2>
${linkList([{ name: context.text.lists.procedures, url: "/thu-tuc/" }, ...model.lifeEvents], context)}
${countedLinks(model.fields, context)}
</section>`,
    };
  },
};
