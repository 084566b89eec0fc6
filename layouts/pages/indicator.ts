import type { Figure, IndicatorView, SiteModel } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { dataLink } from "../parts/data-link.ts";
import { figureExplained } from "../parts/figure/explained.ts";
import { figureMark, figureWords } from "../parts/figure/figure.ts";
import { indicatorCharts } from "../parts/figure/indicator-charts.ts";
import { indicatorFacts } from "../parts/figure/indicator-facts.ts";
import { changedValues, figuresTable, rankedPlaces } from "../parts/figure/indicator-tables.ts";
import { periodName } from "../parts/figure/period.ts";
import { comparisons } from "../parts/figure/table.ts";
import { figureTree } from "../parts/figure/tree.ts";
import { inlineLinks, linkList } from "../parts/links.ts";
import { pageTitle } from "../parts/page/title.ts";
import { prose } from "../parts/prose.ts";

/** All indicators by block. */
export const indicatorsPage: PageKind<SiteModel> = {
  name: "indicators",
  items: (model) => [model],
  url: () => "/chi-so/",
  view: (model, context) => {
    const { text } = context;
    const blocks = Object.entries(text.results.block).map(([block, name]) => ({
      name,
      indicators: model.indicators.filter((indicator) => indicator.record.block === block),
    }));
    return {
      title: text.indicator.all,
      description: text.indicator.description,
      kind: "indicators",
      crumbs: [{ name: text.results.title, url: "/ket-qua/" }],
      main: html`<h1>${text.indicator.all}</h1>
<p class="lead">${text.indicator.description}</p>
${blocks.map(({ name, indicators }) =>
  indicators.length === 0 ? nothing : html`<h2>${name}</h2>${linkList(indicators, context)}`,
)}`,
    };
  },
};

/** One indicator: the number, large; what it is; how it is computed down to counts; its series and places. */
export const indicatorPage: PageKind<IndicatorView> = {
  name: "indicator",
  items: (model) => model.indicators,
  url: (indicator) => indicator.url,
  view: (indicator, context) => {
    const { text } = context;
    const words = text.indicator;
    const main = indicator.headline;
    return {
      title: indicator.name,
      description: `${indicator.name}: ${indicator.record.definition}`.slice(0, 300),
      kind: "indicator",
      hasDue: indicator.record.nextExpected !== undefined,
      crumbs: [
        { name: text.results.title, url: "/ket-qua/" },
        { name: words.all, url: "/chi-so/" },
      ],
      main: html`${pageTitle(indicator.name)}
${main ? headline(main, context) : html`<p>${words.none}</p>`}
<section><h2>${words.definition}</h2>
${prose(indicator.record.definition)}
${indicatorFacts(indicator, context)}
${indicator.record.nextExpected ? html`<p class="notice" data-due-some="${words.overdueSome}" hidden>${words.overdueSome}</p>` : nothing}
</section>
${computed(indicator, main, context)}
${rankedPlaces(indicator, context)}
${
  main
    ? html`<section><h2>${words.series}</h2>
${indicatorCharts(indicator, context)}
${figuresTable(indicator, context)}
<p>${text.results.missing}</p>
</section>`
    : nothing
}
${main ? changedValues(indicator, context) : nothing}
${cite(indicator, main, context)}`,
    };
  },
};

function headline(figure: Figure, context: Context): Html {
  const { text } = context;
  return html`<p class="headline-figure"><span class="large">${figureMark(figure, text)}</span> <span class="label">${periodName(figure.period, text)}, ${figure.place.name}</span></p>
${comparisons(figure, context)}`;
}

function computed(indicator: IndicatorView, main: Figure | undefined, context: Context): Html {
  const words = context.text.indicator;
  const tree = main ? figureTree(main, context) : nothing;
  return html`<section><h2>${words.computed}</h2>
${indicator.record.formula === undefined ? html`<p>${words.isCount}</p>` : nothing}
${main ? figureExplained(main, context) : nothing}
${tree === nothing ? nothing : html`<h3>${words.tree}</h3>${tree}`}
${indicator.usedBy.length > 0 ? html`<p>${words.usedBy}: ${inlineLinks(indicator.usedBy, context)}</p>` : nothing}
</section>`;
}

/** A sentence to copy, with the number, and the figures as files. */
function cite(indicator: IndicatorView, main: Figure | undefined, context: Context): Html {
  const { text, model } = context;
  const said = main
    ? `${indicator.name}, ${periodName(main.period, text)}, ${main.place.name}: ${figureWords(main, text)}`
    : indicator.name;
  return html`<section><h2>${text.indicator.cite}</h2>
<p>${text.indicator.citation(said, model.site.name, context.absolute(indicator.url))}</p>
${dataLink(indicator.url + indicator.slug, context)}
</section>`;
}
