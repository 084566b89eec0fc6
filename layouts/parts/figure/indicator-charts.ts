import type { IndicatorView } from "#scripts/derive/model.ts";
import { partsChart } from "../../charts/parts.ts";
import { placesChart } from "../../charts/places.ts";
import { seriesChart } from "../../charts/series.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { seriesOf } from "./series.ts";

/** An indicator at a glance, above the table of its figures: its course, its places, what it rests on. */
export function indicatorCharts(indicator: IndicatorView, context: Context): Html {
  const main = indicator.headline ?? indicator.figures[0];
  // The first place has the shortest bar: a rank is no length.
  if (main === undefined || indicator.comparison === "rank") return nothing;
  return html`<div class="charts">${seriesChart(seriesOf(main), context)}${newestPlaces(indicator, context)}${partsChart(main, context)}</div>
`;
}

/** The newest period that can be compared by place. */
function newestPlaces({ figures }: IndicatorView, context: Context): Html {
  const periods = [...new Set(figures.map(({ period }) => period))].toSorted().reverse();
  const charts = periods.map((period) =>
    placesChart(
      figures.filter((figure) => figure.period === period),
      context,
    ),
  );
  return charts.find((chart) => chart !== nothing) ?? nothing;
}
