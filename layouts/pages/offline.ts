import type { SiteModel } from "#scripts/derive/model.ts";
import { html } from "../html.ts";
import type { PageKind } from "../page.ts";

/** What can be read without a network; it stands in, too, for a page that is not saved. */
export const offlinePage: PageKind<SiteModel> = {
  name: "offline",
  items: (model) => [model],
  url: () => "/ngoai-tuyen/",
  view: (model, { text, href }) => {
    const words = text.offline;
    const lists = model.lists.filter(({ kind }) => kind === "procedures");
    const kept = ["/", "/tim-kiem/", "/linh-vuc/", ...lists.map(({ url }) => url)];
    return {
      title: words.title,
      description: words.description,
      kind: "offline",
      crumbs: [],
      main: html`<h1>${words.title}</h1>
<p class="notice" data-missing hidden>${words.missing}</p>
<p class="lead">${words.lead}</p>
<p>${words.install}</p>
<p class="note">${words.withoutScript}</p>
<div data-shelf hidden data-own="${href("/ngoai-tuyen/")}" data-keep="${kept.map(href).join(" ")}" data-done="${words.done}" data-failed="${words.failed}" data-is-kept="${words.isKept}" data-is-seen="${words.isSeen}">
<section><h2>${words.keepTitle}</h2>
<p>${words.keepBody}</p>
<p><button type="button" class="plain" data-keep-all>${words.keep}</button></p>
<p role="status"></p></section>
<section data-some hidden><h2>${words.savedTitle}</h2>
<ul class="saved rows" data-saved></ul>
<p><button type="button" class="plain" data-forget>${words.forget}</button></p></section>
</div>`,
    };
  },
};
