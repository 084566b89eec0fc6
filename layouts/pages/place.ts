import type { PlaceView } from "#scripts/derive/model.ts";
import { html } from "../html.ts";
import type { PageKind } from "../page.ts";
import { figureTable } from "../parts/figure.ts";
import { periodName } from "../parts/period.ts";

/** One place: all its figures, newest period first. */
export const placePage: PageKind<PlaceView> = {
  name: "place",
  items: (model) => model.places,
  url: (place) => place.url,
  view: (place, context) => {
    const { text } = context;
    const periods = [...new Set(place.figures.map((figure) => figure.period))];
    return {
      title: place.name,
      description: text.place.description(place.name),
      kind: "place",
      crumbs: [{ name: text.results.title, url: "/ket-qua/" }],
      main: html`<h1>${place.name}</h1>
<p class="lead">${text.place.description(place.name)}</p>
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
