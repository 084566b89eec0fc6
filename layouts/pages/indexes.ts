import type { SiteModel } from "#scripts/derive/model.ts";
import { formatDate } from "#scripts/language/dates.ts";
import { formatNumber } from "#scripts/language/numbers.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { countedLinks, inlineLinks } from "../parts/links.ts";

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
    description: `${text.homePage.fields}: ${formatNumber(model.fields.length)}.`,
  }),
  main: (model, context) => html`${countedLinks(model.fields, context)}
<h2>${context.text.levelsTitle}</h2>${countedLinks(model.levels, context)}
<h2>${context.text.audiencesTitle}</h2>${countedLinks(model.audiences, context)}`,
});

export const agenciesPage = indexPage({
  name: "agencies",
  url: "/co-quan/",
  kind: "agencies",
  words: ({ text }) => text.agencies,
  main: (model, context) => countedLinks(model.agencies, context),
});

export const documentsPage = indexPage({
  name: "documents",
  url: "/van-ban/",
  kind: "documents",
  words: ({ text }) => text.documents,
  main: (model, context) => {
    const words = context.text.documents;
    return html`<ul class="rows">${model.documents.map(({ record, name, url, citedBy }) => {
      const line = [
        record.date && `${words.date} ${formatDate(record.date)}`,
        record.until && `${words.until} ${formatDate(record.until)}`,
        citedBy.length > 0 && words.cited(formatNumber(citedBy.length)),
      ].filter(Boolean);
      return html`<li><a href="${context.href(url)}">${name}</a>${record.number ? html` ${record.title}` : nothing}${line.length > 0 ? html`<span class="line">${line.join(" · ")}</span>` : nothing}</li>
`;
    })}</ul>`;
  },
});

export const formsPage = indexPage({
  name: "forms",
  url: "/bieu-mau/",
  kind: "forms",
  words: ({ text }) => text.forms,
  main: (model, context) => {
    const words = context.text.forms;
    if (model.forms.length === 0) return html`<p>${words.none}</p>`;
    return html`<ul class="rows">${model.forms.map(({ slug, record, document, usedBy }) => {
      const name = record.number ? `${record.number}: ${record.name}` : record.name;
      return html`<li id="${slug}"><strong>${name}</strong>${record.url ? html` · <a href="${record.url}" rel="external">${words.atSource}</a>` : nothing}${document ? html`<span class="line">${words.issuedWith} ${inlineLinks([document], context)}</span>` : nothing}${usedBy.length > 0 ? html`<span class="line">${words.usedBy}: ${inlineLinks(usedBy, context)}</span>` : nothing}${record.note ? html`<span class="line">${record.note}</span>` : nothing}</li>
`;
    })}</ul>`;
  },
});

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
