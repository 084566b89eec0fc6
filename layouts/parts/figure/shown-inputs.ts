import type { Figure } from "#scripts/derive/model.ts";

/** As many ranked places are named one by one; of more, those around the figure's own. */
const MOST_RANKED = 10;
const NEIGHBOURS = 2;

/**
 * The inputs that an explanation names: all of them, but of a long order only the first and those next
 * to the place that is explained, or else a page of many places would name each place for each.
 */
export function shownInputs(figure: Figure): readonly Figure[] {
  const { inputs, indicator, place } = figure;
  if (indicator.comparison !== "rank" || inputs.length <= MOST_RANKED) return inputs;
  const own = inputs.findIndex((input) => input.place === place);
  return inputs.filter((_, at) => at === 0 || (own >= 0 && Math.abs(at - own) <= NEIGHBOURS));
}
