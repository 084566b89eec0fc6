import type { Figure, FigureChange } from "#scripts/derive/model.ts";
import type { Text } from "../../text/vi.ts";
import { figureWords, unitWords } from "./figure.ts";
import { periodName } from "./period.ts";
import { shownInputs } from "./shown-inputs.ts";

/** The figure itself and those its explanation names, as far as their value changed after it was published. */
export function changedFigures(figure: Figure): Figure[] {
  const found = new Set<Figure>();
  const visit = (one: Figure) => {
    if (one.change !== undefined) found.add(one);
    shownInputs(one).forEach(visit);
  };
  visit(figure);
  return [...found];
}

/** What kind of change it was: a correction mends our mistake, a revision follows better data. */
export function changeName({ change }: Figure, text: Text): string {
  return change?.kind === "correction" ? text.figures.correction : text.figures.revision;
}

/** When a value changed, from what, and why; `shown` is the figure that is being explained. */
export function changeWords(figure: Figure, shown: Figure, text: Text): string {
  const { change } = figure;
  if (change === undefined) return "";
  const was = valueBefore(figure, change, text);
  const said = text.figures.changedOn(text.format.date(change.on), was, change.why);
  return figure === shown
    ? said
    : `${text.figures.changedInput(nameOf(figure, shown, text), figureWords(figure, text))} ${said}`;
}

/** The value that stood there before a change, with its bound and unit. */
export function valueBefore({ indicator }: Figure, change: FigureChange, text: Text): string {
  if (change.was === undefined) return text.figures.unknown;
  const bound = text.format.bound[change.wasBound];
  const number = text.format.number(change.was, indicator.decimals);
  return `${bound ? `${bound} ` : ""}${number}${unitWords(indicator.record.unit, change.was, text)}`;
}

/** The name of an input with what tells it from the figure that rests on it. */
function nameOf(figure: Figure, shown: Figure, text: Text): string {
  const period = figure.period === shown.period ? [] : [periodName(figure.period, text)];
  const place = figure.place === shown.place ? [] : [figure.place.name];
  return [figure.indicator.name, ...period, ...place].join(", ");
}
