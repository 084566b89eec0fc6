import type { Figure } from "#scripts/derive/model.ts";
import { machineNumber } from "#scripts/language/numbers.ts";
import { type Html, html } from "../../html.ts";
import type { Context } from "../../page.ts";
import type { Text } from "../../text/vi.ts";
import { lawState } from "../procedure/law-state.ts";

/** What showing a figure needs of the page it stands on. */
export type FigureContext = Pick<Context, "text" | "href">;

/** The words of a figure as people read them: «trên 2.560 người», «73,5%», «hạng 2», «không tính được». */
export function figureWords(figure: Figure, text: Text, withUnit = true): string {
  const { record, decimals, comparison } = figure.indicator;
  if (figure.state === "none") return text.figures.none;
  if (figure.value === undefined) {
    return record.formula === undefined ? text.figures.unknown : text.figures.notComputable;
  }
  const number = text.format.number(figure.value, decimals);
  if (comparison === "rank") return withUnit ? `${record.unit} ${number}` : number;
  const isRise = comparison === "change" && figure.value > 0;
  const unit = record.unit === "%" || withUnit ? unitWords(record.unit, figure.value, text) : "";
  const word = text.format.bound[figure.bound];
  return `${word ? `${word} ` : ""}${isRise ? "+" : ""}${number}${unit}`;
}

/** A unit as it follows its number: «%» right behind it, others after a space. */
export function unitWords(unit: string, value: number, text: Text): string {
  return unit === "%" ? unit : ` ${text.format.unit(unit, value)}`;
}

/** A figure with its mark; wherever a value of an indicator stands, it is this part that shows it. */
export function figureMark(figure: Figure, text: Text, withUnit = true): Html {
  const words = figureWords(figure, text, withUnit);
  if (figure.value === undefined) {
    return html`<span data-figure="${figure.id}" data-unknown>${words}</span>`;
  }
  return html`<data value="${machineNumber(figure.value)}" data-figure="${figure.id}">${words}</data>`;
}

/** Where a figure is explained on the page of its indicator. */
export function figureAnchor({ period, place }: Figure): string {
  return `${period}-${place.slug}`;
}

/** A figure that leads to where it is explained. */
export function figureLink(figure: Figure, context: FigureContext, withUnit = true): Html {
  const mark = figureMark(figure, context.text, withUnit);
  const url = `${context.href(figure.indicator.url)}#${figureAnchor(figure)}`;
  return html`<a class="figure" href="${url}">${mark}</a>`;
}

/** A link to the document a figure was read from, with its page. */
export function sourceLink(source: Figure["source"], context: FigureContext): Html {
  const { document, page } = source;
  const place = page ? `, ${context.text.figures.page(page)}` : "";
  return html`<a href="${context.href(document.url)}">${document.record.title}</a>${place}${lawState(document, context)}`;
}
