import type { Figure } from "#scripts/derive/model.ts";
import { sortKey } from "#scripts/language/order.ts";
import { type Html, nothing } from "../html.ts";
import type { Context } from "../page.ts";
import { periodName } from "../parts/figure/period.ts";
import { drawBars } from "./bars.ts";
import { frame } from "./frame.ts";
import { markOf } from "./mark.ts";

/** More bars than this are no picture any more; the table has all places. */
const MOST_PLACES = 40;

/**
 * One indicator in one period at several places, largest first, those without a value last. A
 * whole stands beside its parts only where it is no sum of them. Nothing with fewer than two values.
 */
export function placesChart(figures: readonly Figure[], context: Pick<Context, "text">): Html {
  const { text } = context;
  const shown = figures.filter((figure) => isComparable(figure, figures)).toSorted(byValue);
  const [first] = shown;
  if (first === undefined || shown.filter(({ value }) => value !== undefined).length < 2) {
    return nothing;
  }
  const { indicator, period } = first;
  const words = text.charts;
  const marks = shown
    .slice(0, MOST_PLACES)
    .map((figure) => markOf(figure.place.name, figure, text, isWhole(figure, figures)));
  const caption = words.places(indicator.name, periodName(period, text), indicator.record.unit);
  return frame(
    drawBars(marks),
    {
      id: `so-sanh-${indicator.slug}-${period}`,
      caption:
        shown.length > MOST_PLACES ? words.largest(caption, MOST_PLACES, shown.length) : caption,
      kind: words.kind.bar,
      shape: "bar",
      marks,
    },
    text,
  );
}

/** Beside its own sum every part is small, and nothing is learnt from it. */
function isComparable(figure: Figure, figures: readonly Figure[]): boolean {
  const { unit } = figure.indicator.record;
  return unit.startsWith("%") || unit.includes("/") || !isWhole(figure, figures);
}

const isWhole = ({ place }: Figure, figures: readonly Figure[]) =>
  figures.some((other) => other.place.record.parent === place.slug);

function byValue(a: Figure, b: Figure): number {
  const known = Number(a.value === undefined) - Number(b.value === undefined);
  const size = (b.value ?? 0) - (a.value ?? 0);
  return known || size || (sortKey(a.place.name) < sortKey(b.place.name) ? -1 : 1);
}
