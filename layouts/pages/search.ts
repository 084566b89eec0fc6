import type { SiteModel } from "#scripts/derive/model.ts";
import { methodKeys } from "#scripts/schema/vocabulary.ts";
import type { SearchWords } from "../client/search-protocol.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { countedLinks, linkList } from "../parts/links.ts";
import { mailTo, telephone } from "../parts/own-fact.ts";
import { searchBox } from "../parts/page/search-box.ts";

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
<noscript><p class="notice">${words.withoutScript}</p></noscript>
${filters(model, context)}
<p class="unseen" role="status" data-status></p>
<p class="search-notice" aria-hidden="true" data-notice></p>
<div class="understood" data-understood></div>
${resultList(context)}
<p><button type="button" class="plain" data-longer hidden>${words.longer}</button></p>
${contact(model, context)}
<p class="hint" data-hint>${words.hint}</p>
<section data-browse><h2>${words.browse}</h2>
${linkList([{ name: context.text.lists.procedures, url: "/thu-tuc/" }, ...model.lifeEvents], context)}
${countedLinks(model.fields, context)}
</section>`,
    };
  },
};

/** The list that the script fills, with the addresses and words it needs. */
function resultList({ model, href, assets, text }: Context): Html {
  const { filter, kindChoices, ...rest } = text.search;
  const words: SearchWords = {
    ...{ found: rest.found, foundMany: rest.foundMany, foundMost: rest.foundMost },
    ...{ unsure: rest.unsure, onlyInText: rest.onlyInText, empty: rest.empty },
    ...{ emptyFiltered: rest.emptyFiltered, tooShort: rest.tooShort, error: rest.error },
    ...{ loading: rest.loading, understood: rest.understood, didYouMean: rest.didYouMean },
    ...{ inText: rest.inText, filtered: rest.filtered, kinds: rest.kinds },
    ...(model.languages.length > 0 && {
      languages: Object.fromEntries(model.languages.map(({ code, name }) => [code, name])),
    }),
  };
  const later = assets.later.map(href).join(" ");
  return html`<ol data-results data-state="empty" data-query="" data-base="${href("/")}" data-engine="${href(assets.engine)}" data-pack="${href(assets.pack)}" data-later="${later}" data-shards="${assets.shards}" data-words="${JSON.stringify(words)}" aria-label="${text.search.results}"></ol>`;
}

/** Whom to ask when nothing fits: the office, as far as it says how, and the national portal. */
function contact({ site }: SiteModel, { text }: Context): Html {
  const { phone, email } = site.office;
  return html`<section data-contact hidden><h2>${text.search.ask}</h2>
<ul class="links">${phone.isSample ? nothing : html`<li><a href="${telephone(phone.text)}">${text.site.phone}: ${phone.text}</a></li>`}${email.isSample ? nothing : html`<li><a href="${mailTo(email.text)}">${text.site.email}: ${email.text}</a></li>`}<li><a href="${PORTAL}" rel="external">${text.search.portal}</a></li></ul>
</section>`;
}

/** Every procedure of the country is there. */
const PORTAL = "https://dichvucong.gov.vn";

/** One list of choices: what the address calls it, what the engine does, and the choices. */
interface Choices {
  name: string;
  filter: "kinds" | "field" | "levels" | "audience" | "methods";
  /** The value in the address, the words shown, and what the catalogue calls it where not the same. */
  options: readonly { value: string; shown: string; means?: string }[];
}

function filters(model: SiteModel, { text }: Context): Html {
  const words = text.search;
  const same = (links: readonly { slug: string; name: string }[]) =>
    links.map(({ slug, name }) => ({ value: slug, shown: name }));
  const methods = methodKeys.map((key) => ({
    value: words.methodSlug[key],
    shown: text.procedure.method[key],
    means: key,
  }));
  const lists: readonly Choices[] = [
    { name: "loai", filter: "kinds", options: words.kindChoices },
    { name: "linh-vuc", filter: "field", options: same(model.fields) },
    { name: "cap", filter: "levels", options: same(model.levels) },
    { name: "doi-tuong", filter: "audience", options: same(model.audiences) },
    { name: "cach-nop", filter: "methods", options: methods },
  ];
  return html`<details class="filters" data-filters hidden><summary>${words.filters}</summary>
${lists.map(
  ({
    name,
    filter,
    options,
  }) => html`<p><label for="loc-${name}">${words.filter[filter]}</label> <select id="loc-${name}" name="${name}" data-filter="${filter}"><option value="">${words.all}</option>${options.map(({ value, shown, means }) => html`<option value="${value}"${means ? html` data-means="${means}"` : nothing}>${shown}</option>`)}</select></p>
`,
)}<p><button type="button" class="plain" data-reset hidden>${words.reset}</button></p>
</details>`;
}
