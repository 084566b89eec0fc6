import type { SiteModel } from "#scripts/derive/model.ts";
import { html } from "../html.ts";
import type { PageKind } from "../page.ts";
import { linkList } from "../parts/links.ts";

/** What a host shows for an address that has no page. */
export const notFoundPage: PageKind<SiteModel> = {
  name: "not-found",
  items: (model) => [model],
  url: () => "/404.html",
  view: (_model, context) => {
    const { text } = context;
    return {
      title: text.notFound.title,
      description: text.notFound.description,
      kind: "not-found",
      crumbs: [],
      isHidden: true,
      main: html`<h1>${text.notFound.title}</h1>
<p class="lead">${text.notFound.body}</p>
<p>${text.notFound.tryThese}</p>
${linkList(
  [
    { name: text.lists.procedures, url: "/thu-tuc/" },
    { name: text.lists.fields, url: "/linh-vuc/" },
    { name: text.results.title, url: "/ket-qua/" },
    { name: text.siteMap.title, url: "/so-do-trang/" },
  ],
  context,
)}`,
    };
  },
};
