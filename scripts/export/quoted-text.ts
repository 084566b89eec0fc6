import type { Figure, PlaceView, SiteModel } from "#scripts/derive/model.ts";
import { formatNumber } from "#scripts/language/numbers.ts";
import { boundWord } from "#scripts/language/quantities.ts";
import { parseQuotes } from "#scripts/language/quotes.ts";

/** A text of the data with the figures it quotes put in as words: a file has no place for references. */
export function quotedText(text: string, place: PlaceView, site: SiteModel): string {
  return parseQuotes(text)
    .map((part) => {
      if (part.kind === "text") return part.text;
      const id = [part.indicator, part.period, part.place ?? place.slug].join("/");
      const figure = site.figures.get(id);
      if (figure === undefined) throw new Error(`unchecked figure ${id}`);
      return figureText(figure);
    })
    .join("");
}

function figureText({ state, value, bound, indicator }: Figure): string {
  if (state === "none") return "không có";
  if (value === undefined) return "chưa rõ";
  const { unit } = indicator.record;
  const number = formatNumber(value, indicator.decimals) + (unit === "%" ? "%" : ` ${unit}`);
  return boundWord[bound] === "" ? number : `${boundWord[bound]} ${number}`;
}
