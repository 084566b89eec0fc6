import type { Figure } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { changeOf } from "./change.ts";
import { figureDetails } from "./explained.ts";
import { figureMark } from "./figure.ts";
import { periodName } from "./period.ts";
import { seriesOf } from "./series.ts";

/** Figures set large, each with its name, its period and how it changed; nothing where there are none. */
export function headlineFigures(figures: readonly Figure[], context: Context): Html {
  if (figures.length === 0) return nothing;
  return html`<ul class="headline">${figures.map((figure) => headlineFigure(figure, context))}</ul>`;
}

function headlineFigure(figure: Figure, context: Context): Html {
  const { text, href } = context;
  const isFirst = seriesOf(figure).length === 1;
  const change = isFirst ? html`${text.homePage.noChange}` : changeOf(figure, context);
  return html`<li><a href="${href(figure.indicator.url)}"><span class="large">${figureMark(figure, text)}</span> <span class="label">${figure.indicator.name}, ${periodName(figure.period, text)}</span></a>${change === nothing ? nothing : html`<span class="change">${change}</span>`}${figure.indicator.record.formula === undefined ? nothing : figureDetails(figure, context)}</li>`;
}
