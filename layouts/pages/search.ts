import type { SiteModel } from "#scripts/derive/model.ts";
import { methodKeys } from "#scripts/schema/vocabulary.ts";
import type { SearchWords } from "../client/search-protocol.ts";
import { type Html, html } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
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
${filters(model, context)}
<p class="status" role="status" data-status></p>
<div class="understood" data-understood></div>
${resultList(context)}
<section data-browse><h2>${words.browse}</h2>
${linkList([{ name: context.text.lists.procedures, url: "/thu-tuc/" }, ...model.lifeEvents], context)}
${countedLinks(model.fields, context)}
</section>`,
    };
  },
};

/** The list that the script fills, with the addresses and words it needs. */
function resultList({ href, assets, text }: Context): Html {
  const words: SearchWords = {
    found: text.search.found,
    foundMany: text.search.foundMany,
    unsure: text.search.unsure,
    empty: text.search.empty,
    error: text.search.error,
    loading: text.search.loading,
    understood: text.search.understood,
    didYouMean: text.search.didYouMean,
    inText: text.search.inText,
    kinds: text.search.kinds,
  };
  return html`<ol data-results data-state="empty" data-query="" data-base="${href("/")}" data-engine="${href(assets.engine)}" data-pack="${href(assets.pack)}" data-more="${href(assets.more)}" data-shards="${assets.shards}" data-words="${JSON.stringify(words)}" aria-label="${text.search.results}"></ol>`;
}

function filters(model: SiteModel, { text }: Context): Html {
  const words = text.search;
  const same = (names: readonly string[]) => names.map((name) => [name, name] as const);
  const choices = [
    ["kinds", words.kindChoices.map(([value = "", name = ""]) => [value, name] as const)],
    ["field", same(model.fields.map((field) => field.name))],
    ["levels", same(model.levels.map((level) => level.name))],
    ["audience", same(model.audiences.map((audience) => audience.name))],
    ["methods", methodKeys.map((key) => [key, text.procedure.method[key]] as const)],
  ] as const;
  return html`<details class="filters" data-filters hidden><summary>${words.filters}</summary>
${choices.map(
  ([
    name,
    options,
  ]) => html`<p><label for="loc-${name}">${words.filter[name]}</label> <select id="loc-${name}" data-filter="${name}"><option value="">${words.all}</option>${options.map(([value, shown]) => html`<option value="${value}">${shown}</option>`)}</select></p>
`,
)}</details>`;
}
