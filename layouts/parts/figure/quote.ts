import type { Figure } from "#scripts/derive/model.ts";
import { parseQuotes } from "#scripts/language/quotes.ts";
import { type Html, html } from "../../html.ts";
import type { Context } from "../../page.ts";
import type { Text } from "../../text/vi.ts";
import { figureLink, figureWords } from "./figure.ts";

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

/** The same text in plain words, for search and cards; a reference to nothing keeps its brackets. */
export function quotedWords(
  text: string,
  place: string,
  figures: ReadonlyMap<string, Figure>,
  words: Text,
): string {
  return parseQuotes(text)
    .map((part) => {
      if (part.kind === "text") return part.text;
      const { indicator, period = "", place: where = place } = part;
      const figure = figures.get(`${indicator}/${period}/${where}`);
      return figure ? figureWords(figure, words) : `[[${indicator}]]`;
    })
    .join("");
}
