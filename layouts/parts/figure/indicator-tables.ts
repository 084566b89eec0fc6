import type { Figure, IndicatorView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { changeName, changeWords } from "./changed-value.ts";
import { figureDetails } from "./explained.ts";
import { figureAnchor, figureLink, figureMark } from "./figure.ts";
import { periodName } from "./period.ts";

/** Every figure of an indicator: the places that reports are about first, each newest period first. */
export function figuresTable(indicator: IndicatorView, context: Context): Html {
  const { text, href } = context;
  const words = text.indicator;
  const main = indicator.headline?.place;
  const isMain = ({ place }: Figure) => place === main;
  const figures = [
    ...indicator.figures.filter(isMain),
    ...indicator.figures.filter((figure) => !isMain(figure)),
  ];
  return html`<table class="reflow figures">
<caption class="unseen">${words.series}: ${indicator.name}</caption>
<thead><tr><th scope="col">${words.periodColumn}</th><th scope="col">${words.place}</th><th scope="col" class="number">${text.results.value}</th><th scope="col">${text.results.explained}</th></tr></thead>
<tbody>${figures.map(
    (figure) =>
      html`<tr><th scope="row"><a href="${href(`/ket-qua/${figure.period}/`)}">${periodName(figure.period, text)}</a></th><td class="place"><a href="${href(figure.place.url)}">${figure.place.name}</a></td><td class="number">${figureMark(figure, text)}</td><td class="explanation">${figure.why ? html`<p class="why">${figure.why}</p>` : nothing}${figureDetails(figure, context, figureAnchor(figure))}</td></tr>
`,
  )}</tbody>
</table>`;
}

/** The places of the newest period that ranks them, best first; nothing without an indicator for the rank. */
export function rankedPlaces(indicator: IndicatorView, context: Context): Html {
  const { text, href } = context;
  const words = text.indicator;
  const isRank = indicator.comparison === "rank";
  const rank = isRank
    ? indicator
    : indicator.usedBy.find(({ comparison }) => comparison === "rank");
  const period = newestPeriod(rank?.figures ?? []);
  const ranks = (rank?.figures ?? [])
    .filter((figure) => figure.period === period)
    .toSorted((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity));
  if (period === undefined || ranks.length === 0) return nothing;
  const values = rank?.inputs[0]?.figures ?? [];
  const own = new Map(values.map((figure) => [figureAnchor(figure), figure]));
  const heading = words.ranked(periodName(period, text));
  return html`<section><h2>${heading}</h2>
<table class="reflow compared">
<caption class="unseen">${heading}: ${indicator.name}</caption>
<thead><tr><th scope="col">${words.place}</th><th scope="col" class="number">${words.rank}</th><th scope="col" class="number">${text.results.value}</th></tr></thead>
<tbody>${ranks.map((figure) => {
    const value = own.get(figureAnchor(figure));
    return html`<tr><th scope="row"><a href="${href(figure.place.url)}">${figure.place.name}</a></th><td class="number"><span class="cell-name">${words.rank}</span> ${figureLink(figure, context, false)}</td><td class="number"><span class="cell-name">${text.results.value}</span> ${value ? figureLink(value, context) : nothing}</td></tr>
`;
  })}</tbody>
</table>
</section>
`;
}

function newestPeriod(figures: readonly Figure[]): string | undefined {
  return figures
    .filter(({ value }) => value !== undefined)
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
}

/** What changed after it was published, in this indicator and what it rests on; corrections are told from revisions. */
export function changedValues(indicator: IndicatorView, context: Context): Html {
  const { text } = context;
  const words = text.indicator;
  const { changed } = indicator;
  return html`<section><h2>${words.changed}</h2>
${changed.length === 0 ? html`<p>${words.noChanges}</p>` : nothing}
${
  changed.length === 0
    ? nothing
    : html`<p>${words.changeKinds}</p><ul>${changed.map(
        (figure) =>
          html`<li><strong>${changeName(figure, text)}</strong>: ${figure.indicator === indicator ? "" : `${figure.indicator.name}, `}${periodName(figure.period, text)}, ${figure.place.name}: ${figureLink(figure, context)}; ${changeWords(figure, figure, text)}</li>`,
      )}</ul>`
}
</section>
`;
}
