import type { Figure } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context } from "../page.ts";
import type { Text } from "../text/vi.ts";
import { drawBars } from "./bars.ts";
import { drawColumns, fitColumns } from "./columns.ts";
import { frame } from "./frame.ts";
import { drawLine } from "./line.ts";
import { type Mark, markOf } from "./mark.ts";
import { type SlotGroup, slotsOf } from "./slots.ts";

/** More periods than this are a line; fewer are columns that can be read one by one. */
const MOST_COLUMNS = 6;

/**
 * One indicator of one place over time: a chart for each length of period, so that a half-year
 * never stands beside a year, and none for a lone period beside others. Nothing where no value is
 * known. `main` is the period to set off.
 */
export function seriesChart(
  figures: readonly Figure[],
  context: Pick<Context, "text">,
  main = newest(figures),
): Html {
  const groups = slotsOf(figures);
  const drawn = groups.filter(({ slots }) => groups.length === 1 || slots.length > 1);
  return html`${(drawn.length > 0 ? drawn : groups).map((group) => groupChart(group, context.text, main))}`;
}

const newest = (figures: readonly Figure[]) =>
  figures
    .map(({ period }) => period)
    .toSorted()
    .at(-1);

function groupChart({ kind, slots }: SlotGroup, text: Text, main: string | undefined): Html {
  const figure = slots.findLast((slot) => slot.figure?.value !== undefined)?.figure;
  if (figure === undefined) return nothing;
  const { indicator, place } = figure;
  const isOne = slots.length === 1;
  const marks = slots.map((slot, index): Mark => {
    const isMain = !isOne && slot.figure?.period === main;
    const breaks = slots[index - 1]?.figure && slot.figure?.breaks;
    return { ...markOf(slot.label, slot.figure, text, isMain), breaks };
  });
  const words = text.charts;
  const length = kind.name === "months" ? words.byMonths(kind.count) : words.by[kind.name];
  const shape = shapeFor(marks);
  return frame(
    draw(marks, shape, text),
    {
      id: `dien-bien-${indicator.slug}-${place.slug}-${kind.name}${kind.name === "months" ? kind.count : ""}`,
      caption: words.series(indicator.name, place.name, length, indicator.record.unit),
      kind: words.kind[shape],
      shape,
      marks,
    },
    text,
  );
}

/** A lone value needs no axis of time; labels too wide for columns have a line each. */
function shapeFor(marks: readonly Mark[]): "bar" | "column" | "point" {
  if (marks.length > MOST_COLUMNS) return "point";
  return marks.length > 1 && fitColumns(marks) ? "column" : "bar";
}

function draw(marks: readonly Mark[], shape: "bar" | "column" | "point", text: Text) {
  if (shape === "point") return drawLine(marks, text);
  return shape === "column" ? drawColumns(marks, text) : drawBars(marks);
}
