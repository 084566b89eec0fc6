import type { Figure } from "#scripts/derive/model.ts";
import { placesChart } from "../../charts/places.ts";
import { seriesChart } from "../../charts/series.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { unseen } from "../unseen.ts";
import { figureDetails } from "./explained.ts";
import { figureMark } from "./figure.ts";
import { periodName } from "./period.ts";

/** All figures of a figure's indicator at its place, newest first. */
export function seriesOf({ indicator, place }: Figure): Figure[] {
  return indicator.figures.filter((figure) => figure.place === place);
}

/** True when there is more than one period to draw, and a value to draw. */
export function hasSeries(figure: Figure): boolean {
  const series = seriesOf(figure);
  return series.length > 1 && series.some(({ value }) => value !== undefined);
}

/** The course of a figure over the periods as a chart, with the table it was drawn from behind a tap. */
export function seriesWithTable(figure: Figure, context: Context): Html {
  const series = seriesOf(figure);
  const rows = series.map((one): Row => {
    const url = `/ket-qua/${one.period}/`;
    return { name: periodName(one.period, context.text), url, figure: one };
  });
  const { periodColumn } = context.text.indicator;
  return html`<div class="charted">${seriesChart(series, context, figure.period)}${tableOf(rows, periodColumn, figure.place.name, context)}</div>
`;
}

/** The figures of one indicator and period at several places as a chart with its table; nothing where they are too few. */
export function placesWithTable(figures: readonly Figure[], context: Context): Html {
  const [first] = figures;
  const chart = placesChart(figures, context);
  if (first === undefined || chart === nothing) return nothing;
  const rows = figures.map((one): Row => ({ ...one.place, figure: one }));
  const period = periodName(first.period, context.text);
  return html`<div class="charted">${chart}${tableOf(rows, context.text.indicator.place, period, context)}</div>
`;
}

interface Row {
  name: string;
  url: string;
  figure: Figure;
}

function tableOf(rows: readonly Row[], head: string, about: string, context: Context): Html {
  const { indicator } = rows[0]?.figure ?? {};
  if (indicator === undefined) return nothing;
  const { text, href } = context;
  const isDerived = indicator.record.formula !== undefined;
  return html`<details class="how"><summary>${text.charts.table}${unseen(`${indicator.name}, ${about}`)}</summary><table class="reflow figures">
<caption class="unseen">${indicator.name}, ${about}</caption>
<thead><tr><th scope="col">${head}</th><th scope="col" class="number">${text.results.value}</th>${isDerived ? html`<th scope="col">${text.results.explained}</th>` : nothing}</tr></thead>
<tbody>${rows.map(
    ({ name, url, figure }) =>
      html`<tr><th scope="row"><a href="${href(url)}">${name}</a></th><td class="number">${figureMark(figure, text)}</td>${isDerived ? html`<td class="explanation">${figureDetails(figure, context)}</td>` : nothing}</tr>
`,
  )}</tbody>
</table></details>`;
}
