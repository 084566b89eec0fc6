import { parseQuotes } from "#scripts/language/quotes.ts";
import { type Html, html } from "../html.ts";
import type { Context } from "../page.ts";
import { figureLink } from "./figure.ts";

/** A text of the data in which `[[id]]` or `[[id/period/place]]` stands for a figure. */
export function quoteFigures(text: string, period: string, place: string, context: Context): Html {
  return html`${parseQuotes(text).map((part) => {
    if (part.kind === "text") return part.text;
    const id = [part.indicator, part.period ?? period, part.place ?? place].join("/");
    const figure = context.model.figures.get(id);
    if (figure === undefined) throw new Error(`unchecked figure ${id}`);
    return figureLink(figure, context);
  })}`;
}
