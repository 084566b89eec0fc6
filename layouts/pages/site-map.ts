import type { SiteModel } from "#scripts/derive/model.ts";
import { html, nothing } from "../html.ts";
import type { PageKind } from "../page.ts";
import { periodName } from "../parts/figure/period.ts";
import { countedLinks, linkList } from "../parts/links.ts";
import { peopleWorkPages } from "../parts/people-work/people-work.ts";
import { quarterTitle } from "../parts/people-work/quarters.ts";

/** Every part of the site on one page. */
export const siteMapPage: PageKind<SiteModel> = {
  name: "site-map",
  items: (model) => [model],
  url: () => "/so-do-trang/",
  view: (model, context) => {
    const { text } = context;
    const group = (name: string, url: string, body: ReturnType<typeof linkList>) =>
      html`<section><h2><a href="${context.href(url)}">${name}</a></h2>${body}</section>
`;
    const periods = model.periods.map(({ period, url }) => ({
      name: text.results.period(periodName(period, text)),
      url,
    }));
    const alone = model.contents.filter((content) => content.section === undefined);
    return {
      title: text.siteMap.title,
      description: text.siteMap.description,
      kind: "site-map",
      crumbs: [],
      main: html`<h1>${text.siteMap.title}</h1>
${group(text.lists.procedures, "/thu-tuc/", countedLinks(model.fields, context))}
${group(text.lists.lifeEvents, "/su-kien/", linkList(model.lifeEvents, context))}
${model.remedies.length > 0 ? group(text.remedies.page, "/truc-trac/", linkList(model.remedies, context)) : nothing}
${group(text.agencies.title, "/co-quan/", countedLinks(model.agencies, context))}
${group(text.results.title, "/ket-qua/", linkList(periods, context))}
${group(text.indicator.all, "/chi-so/", linkList(model.indicators, context))}
${peopleWorkPages(context).map(({ name, url }) => group(name, url, url === "/doi-thoai/" ? linkList(model.dialogues, context) : nothing))}
${group(text.models.title, "/mo-hinh/", linkList(model.models, context))}
${group(text.documents.title, "/van-ban/", nothing)}
${group(text.forms.title, "/bieu-mau/", nothing)}
${model.glossary.terms.length > 0 ? group(text.glossary.title, "/thuat-ngu/", nothing) : nothing}
${model.sections.map((section) => group(section.name, section.url, linkList(section.pages, context)))}
${alone.length > 0 ? linkList(alone, context) : nothing}
${group(
  text.disclosures.title,
  "/cong-khai/",
  linkList(
    model.quarters.map((quarter) => ({ name: quarterTitle(quarter, context), url: quarter.url })),
    context,
  ),
)}
${linkList([{ name: text.openData.title, url: "/du-lieu/" }], context)}
${linkList(
  [
    { name: text.upkeep.changes, url: "/thay-doi/" },
    { name: text.search.title, url: "/tim-kiem/" },
    { name: text.upkeep.editors, url: "/bien-tap/" },
  ],
  context,
)}`,
    };
  },
};
