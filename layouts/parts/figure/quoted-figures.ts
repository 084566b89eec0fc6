import type { Figure } from "#scripts/derive/model.ts";
import { parseQuotes } from "#scripts/language/quotes.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { figureDetails } from "./explained.ts";
import { figureMark } from "./figure.ts";
import { periodName } from "./period.ts";

/** The figures that a text quotes, each once, with how it came about: what a reader of the paper copy has. */
export function quotedFigures(body: string, context: Context): Html {
  const { text, model } = context;
  const figures = new Set<Figure>();
  for (const part of parseQuotes(body)) {
    if (part.kind === "text") continue;
    const id = `${part.indicator}/${part.period ?? ""}/${part.place ?? model.site.place ?? ""}`;
    const figure = model.figures.get(id);
    if (figure) figures.add(figure);
  }
  if (figures.size === 0) return nothing;
  return html`<section class="quoted"><h2>${text.figures.quoted}</h2>
<ul>${[...figures].map(
    (figure) =>
      html`<li>${figure.indicator.name}, ${periodName(figure.period, text)}, ${figure.place.name}: <strong>${figureMark(figure, text)}</strong>${figureDetails(figure, context)}</li>
`,
  )}</ul>
</section>`;
}
