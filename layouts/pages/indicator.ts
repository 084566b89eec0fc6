import type { Figure, IndicatorView, SiteModel } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { figureDetails, figureExplained, figureLink, figureMark } from "../parts/figure.ts";
import { factList, inlineLinks, linkList } from "../parts/links.ts";
import { periodName } from "../parts/period.ts";
import { prose } from "../parts/prose.ts";
import { pageTitle } from "../parts/title.ts";

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

/** One indicator: the number, large; what it is; how it is computed down to counts; its series. */
export const indicatorPage: PageKind<IndicatorView> = {
  name: "indicator",
  items: (model) => model.indicators,
  url: (indicator) => indicator.url,
  view: (indicator, context) => {
    const { text, model } = context;
    const words = text.indicator;
    const [newest] = indicator.figures;
    const { record } = indicator;
    return {
      title: indicator.name,
      description: `${indicator.name}: ${record.definition}`.slice(0, 300),
      kind: "indicator",
      crumbs: [
        { name: text.results.title, url: "/ket-qua/" },
        { name: words.all, url: "/chi-so/" },
      ],
      main: html`${pageTitle(indicator.name)}
${newest ? html`<p class="headline-figure"><span class="large">${figureMark(newest, text)}</span> <span class="label">${periodName(newest.period, text)}, ${newest.place.name}</span></p>` : html`<p>${words.none}</p>`}
<section><h2>${words.definition}</h2>
${prose(record.definition)}
${factList([[words.unit, record.unit]])}
</section>
<section><h2>${words.computed}</h2>
${record.formula === undefined ? html`<p>${words.isCount}</p>` : nothing}
${newest ? figureExplained(newest, context) : nothing}
${newest && newest.inputs.length > 0 ? html`<h3>${words.tree}</h3>${tree(newest, context)}` : nothing}
${indicator.usedBy.length > 0 ? html`<p>${words.usedBy}: ${inlineLinks(indicator.usedBy, context)}</p>` : nothing}
</section>
${indicator.figures.length > 0 ? series(indicator, context) : nothing}
<section><h2>${words.cite}</h2>
<p>${words.citation(indicator.name, model.site.name, context.absolute(indicator.url))}</p>
</section>`,
    };
  },
};

/** The figure as a tree down to the counts it rests on, each a link. */
function tree(figure: Figure, context: Context): Html {
  return html`<ul class="tree"><li>${figure.indicator.name}: ${figureMark(figure, context.text)}${branches(figure, context)}</li></ul>`;
}

function branches(figure: Figure, context: Context): Html {
  if (figure.inputs.length === 0) return nothing;
  return html`<ul>${figure.inputs.map(
    (input) =>
      html`<li>${input.indicator.name}: ${figureLink(input, context)}${branches(input, context)}</li>`,
  )}</ul>`;
}

function series(indicator: IndicatorView, context: Context): Html {
  const { text } = context;
  const words = text.indicator;
  return html`<section><h2>${words.series}</h2>
<table class="reflow figures">
<caption class="unseen">${words.series}: ${indicator.name}</caption>
<thead><tr><th scope="col">${words.periodColumn}</th><th scope="col">${words.place}</th><th scope="col" class="number">${text.results.value}</th><th scope="col">${text.results.explained}</th></tr></thead>
<tbody>${indicator.figures.map(
    (figure) =>
      html`<tr><th scope="row"><a href="${context.href(`/ket-qua/${figure.period}/`)}">${periodName(figure.period, text)}</a></th><td class="place"><a href="${context.href(figure.place.url)}">${figure.place.name}</a></td><td class="number">${figureMark(figure, text)}</td><td class="explanation">${figureDetails(figure, context)}</td></tr>
`,
  )}</tbody>
</table>
<p>${text.results.missing}</p>
</section>`;
}
