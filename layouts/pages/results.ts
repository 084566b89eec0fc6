import type { Figure, PeriodView, SiteModel } from "#scripts/derive/model.ts";
import { parseQuotes } from "#scripts/language/quotes.ts";
import { partsChart } from "../charts/parts.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { dataLink } from "../parts/data-link.ts";
import { changeOf } from "../parts/figure/change.ts";
import { sourceLink } from "../parts/figure/figure.ts";
import { headlineFigures } from "../parts/figure/headline.ts";
import { periodName } from "../parts/figure/period.ts";
import { quoteFigures } from "../parts/figure/quote.ts";
import { hasSeries, placesWithTable, seriesWithTable } from "../parts/figure/series.ts";
import { figureTable } from "../parts/figure/table.ts";
import { linkList } from "../parts/links.ts";
import { contentsOf } from "../parts/page/contents.ts";
import { peopleWorkSection } from "../parts/people-work/people-work.ts";

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
${headlineFigures(model.headline, context)}
${overTime(model.headline, context)}
${model.periods.map((period) => periodSummary(period, context))}
${peopleWorkSection(context)}
<p>${words.missing}</p>
<p class="way"><a href="${context.href("/chi-so/")}">${context.text.indicator.all}</a></p>
${dataLink("/du-lieu/ket-qua", context)}`,
    };
  },
};

/** The course of the headline figures that have one. */
function overTime(figures: readonly Figure[], context: Context): Html {
  const charted = figures.filter(hasSeries);
  if (charted.length === 0) return nothing;
  return html`<section><h2>${context.text.indicator.series}</h2>
<div class="charts">${charted.map((figure) => seriesWithTable(figure, context))}</div>
</section>`;
}

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
<p class="lead">${words.about(period.about.name)}${period.from && period.to ? `. ${words.fromTo(text.format.date(period.from), text.format.date(period.to))}` : ""}</p>
${sentences(period, context)}
${contentsOf(
  period.blocks.map(({ block }) => ({ id: block, name: words.block[block] })),
  context,
)}
${period.blocks.map(
  ({ block, figures }) => html`<section id="${block}"><h2>${words.block[block]}</h2>
${figureTable(figures, words.block[block], context, period.source)}
${blockCharts(figures, period, context)}
</section>
`,
)}
${period.notes.length > 0 ? html`<h2>${words.notes}</h2><ul>${period.notes.map(({ indicator, text: note }) => html`<li>${indicator.name}: ${note}</li>`)}</ul>` : nothing}
${period.places.length > 0 ? html`<h2>${words.byPlace}</h2>${linkList(period.places, context)}` : nothing}
${period.shortcomings.length > 0 ? html`<section><h2>${words.shortcomings}</h2><ul>${period.shortcomings.map((said) => html`<li>${said}</li>`)}</ul></section>` : nothing}
<h2>${words.source}</h2>
<p>${sourceLink(period.source, context)}</p>`,
    };
  },
};

/** How much a figure tells of its block: rates first, then what is computed, then what a sentence names. */
function weight({ indicator: { record } }: Figure): number {
  return record.unit === "%" ? 3 : record.formula !== undefined ? 2 : record.sentence ? 1 : 0;
}

/** What a block shows at a glance: what its rate is made of, its course over the periods, its places. */
function blockCharts(figures: readonly Figure[], period: PeriodView, context: Context): Html {
  const plain = figures.filter(({ indicator }) => indicator.comparison === undefined);
  const rate = plain.find(({ indicator }) => indicator.record.unit === "%");
  const telling = plain.toSorted((a, b) => weight(b) - weight(a));
  const course = telling.find(hasSeries);
  const byPlace = telling.map(({ indicator }) =>
    placesWithTable(
      indicator.figures.filter((figure) => figure.period === period.period),
      context,
    ),
  );
  return html`<div class="charts">${rate ? partsChart(rate, context) : nothing}${course ? seriesWithTable(course, context) : nothing}${byPlace.find((chart) => chart !== nothing) ?? nothing}</div>`;
}

/** The sentences that indicators carry, for those whose figure exists in this period. */
function sentences(period: PeriodView, context: Context): Html {
  const figures = period.blocks.flatMap((block) => block.figures);
  const isTold = (sentence: string) =>
    parseQuotes(sentence).every((part) => {
      if (part.kind === "text") return true;
      const { indicator, period: when = period.period, place = period.about.slug } = part;
      return context.model.figures.has(`${indicator}/${when}/${place}`);
    });
  const told = figures.flatMap((figure) => {
    const { sentence } = figure.indicator.record;
    if (sentence === undefined || !isTold(sentence)) return [];
    const change = changeOf(figure, context);
    const quoted = quoteFigures(sentence, period.period, period.about.slug, context);
    return html`<li>${quoted}${change === nothing ? nothing : html` <span class="change">${change}.</span>`}</li>`;
  });
  return told.length === 0 ? nothing : html`<ul class="told">${told}</ul>`;
}
