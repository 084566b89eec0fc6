import type { SiteModel } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { headlineFigures } from "../parts/figure/headline.ts";
import { periodName } from "../parts/figure/period.ts";
import { countedLinks, factList, linkList } from "../parts/links.ts";
import { mailTo, ownFact, telephone } from "../parts/own-fact.ts";
import { searchBox } from "../parts/page/search-box.ts";
import { peopleWorkSection } from "../parts/people-work/people-work.ts";
import { changeRows } from "../parts/upkeep/change-rows.ts";

/** More fields than this are reached through the page of all fields. */
const FIELDS_SHOWN = 24;

/** The other changes are on a page of their own. */
const CHANGES_SHOWN = 3;

/** The front page: one question, then the ways to an answer. */
export const homePage: PageKind<SiteModel> = {
  name: "home",
  items: (model) => [model],
  url: () => "/",
  view: (model, context) => ({
    title: model.site.name,
    description: model.site.description,
    kind: "home",
    crumbs: [],
    main: html`<div class="ask"><h1>${context.text.homePage.question}</h1>
${searchBox(context, "tim")}
${examples(context)}</div>
${lifeEvents(model, context)}
${fields(model, context)}
${results(model, context)}
${peopleWorkSection(context)}
${latestChanges(context)}
${models(model, context)}
${news(model, context)}
${who(model, context)}`,
  }),
};

/** The newest changes of procedures; nothing before there is one. */
function latestChanges(context: Context): Html {
  const newest = context.model.changeLists[0]?.rows.slice(0, CHANGES_SHOWN) ?? [];
  if (newest.length === 0) return nothing;
  const words = context.text.upkeep;
  return html`<section><h2>${words.latestChanges}</h2>
${changeRows(newest, context)}
<p class="way"><a href="${context.href("/thay-doi/")}">${words.allChanges}</a></p></section>`;
}

function examples({ model, text, href }: Context): Html {
  const given = model.site.searchExamples ?? [];
  if (given.length === 0) return nothing;
  return html`<p class="examples">${text.homePage.tryThese} ${given.map(
    (example, index) =>
      html`${index > 0 ? " · " : ""}<a href="${href("/tim-kiem/")}?q=${encodeURIComponent(example)}">${example}</a>`,
  )}</p>`;
}

function lifeEvents(model: SiteModel, context: Context): Html {
  if (model.lifeEvents.length === 0) return nothing;
  return html`<section class="events"><h2>${context.text.homePage.lifeEvents}</h2>${linkList(model.lifeEvents, context)}</section>`;
}

function fields(model: SiteModel, context: Context): Html {
  const words = context.text.homePage;
  const largest = model.fields
    .toSorted((a, b) => b.procedures.length - a.procedures.length)
    .slice(0, FIELDS_SHOWN);
  const shown = model.fields.filter((field) => largest.includes(field));
  const { href } = context;
  return html`<section><h2>${words.fields}</h2>
${countedLinks(shown, context)}
<p class="way">${shown.length < model.fields.length ? html`<a href="${href("/linh-vuc/")}">${words.allFields} (${context.text.format.number(model.fields.length)})</a> · ` : nothing}<a href="${href("/thu-tuc/")}">${words.allProcedures(context.text.format.number(model.inForce.length))}</a></p>
</section>`;
}

function results(model: SiteModel, context: Context): Html {
  const { text, href } = context;
  const [newest] = model.periods;
  if (newest === undefined || model.headline.length === 0) return nothing;
  const period = periodName(newest.period, text);
  return html`<section><h2>${text.homePage.resultsOf(period)}</h2>
${headlineFigures(model.headline, context)}
<p class="way"><a href="${href("/ket-qua/")}">${text.homePage.allResults}</a></p>
</section>`;
}

function models(model: SiteModel, context: Context): Html {
  const { text, href } = context;
  return html`<section class="third"><h2>${text.homePage.models}</h2>
${model.models.length > 0 ? linkList(model.models.slice(0, 5), context) : html`<p class="way"><a href="${href("/mo-hinh/")}">${text.models.counted}</a></p>`}
</section>`;
}

function news(model: SiteModel, context: Context): Html {
  const newest = model.sections.filter((section) => section.pages.length > 0);
  if (newest.length === 0) return nothing;
  return html`<section class="third"><h2>${context.text.homePage.news}</h2>
${newest.map((section) => html`<h3><a href="${context.href(section.url)}">${section.name}</a></h3>${linkList(section.pages.slice(0, 3), context)}`)}
</section>`;
}

function who(model: SiteModel, context: Context): Html {
  const { text } = context;
  const { site } = model;
  return html`<section class="third"><h2>${text.homePage.who}</h2>
${factList([
  [text.site.agency, ownFact(site.agency, text)],
  [text.site.responsible, ownFact(site.responsible, text)],
  [text.site.phone, ownFact(site.office.phone, text, telephone)],
  [text.site.email, ownFact(site.office.email, text, mailTo)],
])}
</section>`;
}
