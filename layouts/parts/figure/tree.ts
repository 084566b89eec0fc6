import type { Figure } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import { type FigureContext, figureLink, figureMark } from "./figure.ts";
import { periodName } from "./period.ts";
import { shownInputs } from "./shown-inputs.ts";

/** A figure as a tree down to the counts it rests on, each a link; nothing for a count itself. */
export function figureTree(figure: Figure, context: FigureContext): Html {
  if (figure.inputs.length === 0) return nothing;
  return html`<ul class="tree"><li>${figure.indicator.name}: ${figureMark(figure, context.text)}${branches(figure, context)}</li></ul>`;
}

function branches(figure: Figure, context: FigureContext): Html {
  if (figure.inputs.length === 0) return nothing;
  return html`<ul>${shownInputs(figure).map(
    (input) =>
      html`<li>${nameOf(input, figure, context)}: ${figureLink(input, context)}${branches(input, context)}</li>`,
  )}</ul>`;
}

/** The name of an input, with its period or place where those are not the figure's own. */
function nameOf(input: Figure, figure: Figure, { text }: FigureContext): string {
  const period = input.period === figure.period ? [] : [periodName(input.period, text)];
  const place =
    figure.indicator.comparison === "rank" || input.place !== figure.place
      ? [input.place.name]
      : [];
  return [input.indicator.name, ...period, ...place].join(", ");
}
