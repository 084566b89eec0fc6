import type { Figure, PlaceView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { figureLink } from "../parts/figure/figure.ts";
import { headlineFigures } from "../parts/figure/headline.ts";
import { periodName } from "../parts/figure/period.ts";
import { hasSeries, seriesWithTable } from "../parts/figure/series.ts";
import { figureTable } from "../parts/figure/table.ts";
import { linkList } from "../parts/links.ts";

/** More charts than this bury the tables; the page of an indicator has its own. */
const MOST_SERIES = 6;

/** One place: how it stands now, against before and against others, then all its figures, newest period first. */
export const placePage: PageKind<PlaceView> = {
  name: "place",
  items: (model) => model.places,
  url: (place) => place.url,
  view: (place, context) => {
    const { text } = context;
    const periods = [...new Set(place.figures.map((figure) => figure.period))].toSorted().reverse();
    return {
      title: place.name,
      description: text.place.description(place.name),
      kind: "place",
      crumbs: [{ name: text.results.title, url: "/ket-qua/" }],
      main: html`<h1>${place.name}</h1>
<p class="lead">${place.figures.length > 0 ? text.place.description(place.name) : text.place.noFigures}</p>
${place.record.formerNames ? html`<p>${text.agencies.formerNames}: ${place.record.formerNames.join(", ")}</p>` : nothing}
${headlineFigures(headlineOf(place, context), context)}
${comparisons(place, periods[0], context)}
${series(place, context)}
${models(place, context)}
${periods.map((period) => {
  const name = text.results.period(periodName(period, text));
  const figures = place.figures.filter((figure) => figure.period === period);
  return html`<section><h2><a href="${context.href(`/ket-qua/${period}/`)}">${name}</a></h2>
${figureTable(figures, name, context)}
</section>
`;
})}`,
    };
  },
};

/** The newest figure here of each indicator that the site puts first. */
function headlineOf(place: PlaceView, { model }: Context): Figure[] {
  const first = model.headline.map(({ indicator }) => indicator);
  return first.flatMap((indicator) => newestOf(place, indicator.slug) ?? []);
}

function newestOf(place: PlaceView, indicator: string): Figure | undefined {
  return place.figures
    .filter((figure) => figure.indicator.slug === indicator)
    .toSorted((a, b) => (a.period < b.period ? 1 : -1))[0];
}

const COMPARISONS = ["change", "share", "rank"] as const;

/** Change, share and rank of the newest period's figures side by side; each is a figure of its own below. */
function comparisons(place: PlaceView, period: string | undefined, context: Context): Html {
  const { text, href } = context;
  const compared = place.figures.filter(
    (figure) => figure.period === period && figure.comparisons.length > 0,
  );
  if (period === undefined || compared.length === 0) return nothing;
  const find = (figure: Figure, name: (typeof COMPARISONS)[number]) =>
    figure.comparisons.find(({ indicator }) => indicator.comparison === name);
  const columns = COMPARISONS.filter((name) => compared.some((figure) => find(figure, name)));
  const caption = `${text.place.compared}, ${periodName(period, text)}`;
  return html`<section><h2>${caption}</h2>
<table class="reflow compared">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${text.results.indicator}</th><th scope="col" class="number">${text.results.value}</th>${columns.map((name) => html`<th scope="col" class="number">${text.place.comparison[name]}</th>`)}</tr></thead>
<tbody>${compared.map(
    (figure) =>
      html`<tr><th scope="row"><a href="${href(figure.indicator.url)}">${figure.indicator.name}</a></th><td class="number"><span class="cell-name">${text.results.value}</span> ${figureLink(figure, context)}</td>${columns.map((name) => cell(find(figure, name), text.place.comparison[name], context))}</tr>
`,
  )}</tbody>
</table>
</section>
`;
}

function cell(figure: Figure | undefined, head: string, context: Context): Html {
  if (figure === undefined) return html`<td class="number empty"></td>`;
  return html`<td class="number"><span class="cell-name">${head}</span> ${figureLink(figure, context)}</td>`;
}

/** What can be followed over the periods, the indicators that the site puts first before others. */
function series(place: PlaceView, context: Context): Html {
  const first = new Set(context.model.headline.map(({ indicator }) => indicator));
  const own = [...new Set(place.figures.map(({ indicator }) => indicator))]
    .filter(({ comparison }) => comparison === undefined)
    .toSorted((a, b) => Number(first.has(b)) - Number(first.has(a)))
    .flatMap((indicator) => newestOf(place, indicator.slug) ?? [])
    .filter(hasSeries)
    .slice(0, MOST_SERIES);
  if (own.length === 0) return nothing;
  return html`<section><h2>${context.text.place.series}</h2>
<div class="charts">${own.map((figure) => seriesWithTable(figure, context))}</div>
</section>
`;
}

function models({ models: here, tookUp }: PlaceView, context: Context): Html {
  const words = context.text.place;
  const list = (name: string, links: PlaceView["models"]) =>
    links.length === 0
      ? nothing
      : html`<section><h2>${name}</h2>${linkList(links, context)}</section>`;
  return html`${list(words.models, here)}${list(words.tookUp, tookUp)}`;
}
