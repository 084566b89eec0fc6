import type { AgencyView, SiteModel } from "#scripts/derive/model.ts";
import { type Html, html } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { countedLinks, countedPart } from "../parts/links.ts";

/** A page that lists all things of a kind; it is made from the model as a whole. */
interface IndexPage {
  name: string;
  url: string;
  kind: string;
  words: (context: Context) => { title: string; description: string };
  main: (model: SiteModel, context: Context) => Html;
}

function indexPage({ name, url, kind, words, main }: IndexPage): PageKind<SiteModel> {
  return {
    name,
    items: (model) => [model],
    url: () => url,
    view: (model, context) => {
      const { title, description } = words(context);
      return {
        ...{ title, description, kind, crumbs: [] },
        main: html`<h1>${title}</h1>
<p class="lead">${description}</p>
${main(model, context)}`,
      };
    },
  };
}

export const fieldsPage = indexPage({
  name: "fields",
  url: "/linh-vuc/",
  kind: "fields",
  words: ({ text, model }) => ({
    title: text.lists.fields,
    description: text.lists.fieldCount(text.format.number(model.fields.length)),
  }),
  main: (model, context) => html`${countedLinks(model.fields, context)}
${countedPart(context.text.levelsTitle, model.levels, context)}
${countedPart(context.text.audiencesTitle, model.audiences, context)}`,
});

export const agenciesPage = indexPage({
  name: "agencies",
  url: "/co-quan/",
  kind: "agencies",
  words: ({ text }) => text.agencies,
  main: (model, context) =>
    html`<ul class="rows">${model.agencies.map((agency) => agencyRow(agency, context))}</ul>`,
});

function agencyRow(agency: AgencyView, { text, href }: Context): Html {
  const words = text.agencies;
  const line = [
    agency.parent && `${words.parent} ${agency.parent.name}`,
    agency.receives.length > 0 && words.receivesCount(text.format.number(agency.receives.length)),
    agency.procedures.length > 0 &&
      words.proceduresCount(text.format.number(agency.procedures.length)),
  ].filter(Boolean);
  return html`<li><a href="${href(agency.url)}">${agency.name}</a>${line.length > 0 ? html`<span class="line">${line.join(" · ")}</span>` : ""}</li>
`;
}

export const lifeEventsPage = indexPage({
  name: "life-events",
  url: "/su-kien/",
  kind: "life-events",
  words: ({ text }) => text.lifeEvents,
  main: (model, context) =>
    model.lifeEvents.length === 0
      ? html`<p>${context.text.lifeEvents.none}</p>`
      : html`<ul class="rows">${model.lifeEvents.map(
          (event) =>
            html`<li><a href="${context.href(event.url)}">${event.name}</a><span class="line">${event.record.intro}</span></li>
`,
        )}</ul>`,
});
