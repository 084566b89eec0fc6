import type { Figure } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import { figureDetails } from "./explained.ts";
import { type FigureContext, figureLink, figureMark } from "./figure.ts";

/**
 * A table of figures: name, value, explanation; its caption is the heading above it. A change, a share
 * and a rank stand in the row of the figure they compare. `common` is the source that the page names.
 */
export function figureTable(
  figures: readonly Figure[],
  caption: string,
  context: FigureContext,
  common?: Figure["source"],
): Html {
  const words = context.text.results;
  const told = new Set(figures.flatMap((figure) => figure.comparisons));
  const rows = figures
    .filter((figure) => !told.has(figure))
    .map((figure) => {
      const { name, url } = figure.indicator;
      const details = isToldBy(figure, common) ? nothing : figureDetails(figure, context);
      return html`<tr><th scope="row"><a href="${context.href(url)}">${name}</a></th><td class="number">${figureMark(figure, context.text)}</td><td class="explanation">${details}${comparisons(figure, context)}</td></tr>
`;
    });
  return html`<table class="reflow figures">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${words.indicator}</th><th scope="col" class="number">${words.value}</th><th scope="col">${words.explained}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

/** The change, share and rank of a figure, each with how it was computed. */
export function comparisons(figure: Figure, context: FigureContext): Html {
  if (figure.comparisons.length === 0) return nothing;
  return html`<ul class="comparisons">${figure.comparisons.map(
    (one) =>
      html`<li>${context.text.figures.comparison[one.indicator.comparison ?? "change"]}: ${figureLink(one, context)} ${figureDetails(one, context)}</li>`,
  )}</ul>`;
}

/** A plain count whose source the page names once needs no explanation of its own. */
function isToldBy(figure: Figure, common: Figure["source"] | undefined): boolean {
  const { source, indicator, bound, why, change } = figure;
  const isPlain = indicator.record.formula === undefined && bound === "exact" && !why && !change;
  return isPlain && source.document === common?.document && source.page === common.page;
}
