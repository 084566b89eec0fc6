import type { PeriodView, SiteModel } from "#scripts/derive/model.ts";
import { formatDate } from "#scripts/language/dates.ts";
import { parseQuotes } from "#scripts/language/quotes.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { contentsOf } from "../parts/contents.ts";
import { figureHeadline, figureTable, sourceLink } from "../parts/figure.ts";
import { linkList } from "../parts/links.ts";
import { periodName } from "../parts/period.ts";
import { quoteFigures } from "../parts/quote.ts";

/** All periods, newest first, with the newest one's headline figures. */
export const resultsPage: PageKind<SiteModel> = {
  name: "results",
  items: (model) => [model],
  url: () => "/ket-qua/",
  view: (model, context) => {
    const words = context.text.results;
    return {
      title: words.title,
      description: words.description,
      kind: "results",
      crumbs: [],
      main: html`<h1>${words.title}</h1>
${model.headline.length > 0 ? html`<ul class="headline">${model.headline.map((figure) => figureHeadline(figure, context))}</ul>` : nothing}
${model.periods.map((period) => periodSummary(period, context))}
<p>${words.missing}</p>
<p><a href="${context.href("/chi-so/")}">${context.text.indicator.all}</a></p>`,
    };
  },
};

function periodSummary(period: PeriodView, context: Context): Html {
  const { text } = context;
  const name = text.results.period(periodName(period.period, text));
  return html`<section><h2><a href="${context.href(period.url)}">${name}</a></h2>
${sentences(period, context)}
</section>
`;
}

/** One period: what was done, in sentences written from the data, then every figure with its origin. */
export const periodPage: PageKind<PeriodView> = {
  name: "period",
  items: (model) => model.periods,
  url: (period) => period.url,
  view: (period, context) => {
    const { text } = context;
    const words = text.results;
    const name = words.period(periodName(period.period, text));
    return {
      title: name,
      description: `${name}, ${words.about(period.about.name)}.`,
      kind: "period",
      crumbs: [{ name: words.title, url: "/ket-qua/" }],
      main: html`<h1>${name}</h1>
<p class="lead">${words.about(period.about.name)}${period.from && period.to ? `. ${words.fromTo(formatDate(period.from), formatDate(period.to))}` : ""}</p>
${sentences(period, context)}
${contentsOf(
  period.blocks.map(({ block }) => ({ id: block, name: words.block[block] })),
  context,
)}
${period.blocks.map(
  ({ block, figures }) => html`<section id="${block}"><h2>${words.block[block]}</h2>
${figureTable(figures, words.block[block], context, period.source)}
</section>
`,
)}
${period.notes.length > 0 ? html`<h2>${words.notes}</h2><ul>${period.notes.map(({ indicator, text: note }) => html`<li>${indicator.name}: ${note}</li>`)}</ul>` : nothing}
${period.places.length > 0 ? html`<h2>${words.byPlace}</h2>${linkList(period.places, context)}` : nothing}
<h2>${words.source}</h2>
<p>${sourceLink(period.source, context)}</p>`,
    };
  },
};

/** The sentences that indicators carry, for those whose figure exists in this period. */
function sentences(period: PeriodView, context: Context): Html {
  const figures = period.blocks.flatMap((block) => block.figures);
  const ids = new Set(figures.map((figure) => figure.indicator.slug));
  const isTold = (sentence: string) =>
    parseQuotes(sentence).every((part) => part.kind === "text" || ids.has(part.indicator));
  const told = figures.flatMap(({ indicator }) => indicator.record.sentence ?? []).filter(isTold);
  if (told.length === 0) return nothing;
  return html`<ul class="told">${told.map((sentence) => html`<li>${quoteFigures(sentence, period.period, period.about.slug, context)}</li>`)}</ul>`;
}
