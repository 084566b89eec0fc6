import type { Figure } from "#scripts/derive/model.ts";
import { type Html, nothing } from "../html.ts";
import type { Context } from "../page.ts";
import { periodName } from "../parts/figure/period.ts";
import { drawBars } from "./bars.ts";
import { frame } from "./frame.ts";
import { markOf } from "./mark.ts";

/**
 * The counts that a derived figure rests on, beside each other; nothing unless there are several of
 * one unit, since lengths of different units say nothing together.
 */
export function partsChart(figure: Figure, context: Pick<Context, "text">): Html {
  const { text } = context;
  const { indicator, inputs, period, place } = figure;
  const unit = inputs[0]?.indicator.record.unit;
  const isOneUnit = inputs.every((input) => input.indicator.record.unit === unit);
  if (indicator.comparison !== undefined || unit === undefined || inputs.length < 2 || !isOneUnit)
    return nothing;
  if (inputs.some(({ value }) => value === undefined)) return nothing;
  const marks = inputs
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .map((input) => markOf(input.indicator.name, input, text));
  return frame(
    drawBars(marks),
    {
      id: `tu-so-${indicator.slug}-${period}-${place.slug}`,
      caption: text.charts.parts(indicator.name, periodName(period, text), place.name, unit),
      kind: text.charts.kind.bar,
      shape: "bar",
      marks,
    },
    text,
  );
}
