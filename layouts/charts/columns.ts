import { scaleBand, scaleLinear } from "d3-scale";
import { type Html, html, nothing } from "../html.ts";
import type { Text } from "../text/vi.ts";
import { barClass, boundArrow, breakLine, reachesBeyond } from "./bounds.ts";
import { type Drawing, label, NARROWEST, percent, pixels, zeroLine } from "./frame.ts";
import { domainOf, type Mark } from "./mark.ts";
import { textWidth } from "./text-width.ts";

const PLOT = 130;
const LINE = 16;

const AXIS = 22;

/** Fewer columns than this would be slabs: they keep the width that four have. */
const FEWEST_SLOTS = 4;

/** True when every label fits into its own column on the narrowest screen. */
export function fitColumns(marks: readonly Mark[]): boolean {
  const room = NARROWEST / Math.max(marks.length, FEWEST_SLOTS) - 6;
  return marks.every((mark) =>
    [mark.label, ...linesOf(mark)].every((line) => textWidth(line, true) <= room),
  );
}

/** Columns standing in the order of time, each with its value; a gap keeps its place. */
export function drawColumns(marks: readonly Mark[], text: Text): Drawing {
  const [low, high] = domainOf(marks);
  const top = roomBeyond(marks.filter(({ value = 0 }) => value >= 0));
  const bottom = top + PLOT;
  const y = scaleLinear([low, high], [bottom, top]);
  const slots = Math.max(marks.length, FEWEST_SLOTS);
  const x = scaleBand(
    Array.from({ length: slots }, (_, index) => index),
    [0, 100],
  ).paddingInner(0.4);
  const between = x.step() - x.bandwidth();
  const axis = bottom + roomBeyond(marks.filter(({ value = 0 }) => value < 0));
  const columns = marks.map((mark, index) =>
    drawColumn(mark, x(index) ?? 0, x.bandwidth(), y, axis, text),
  );
  const breaks = marks.map((mark, index) => {
    const at = percent((x(index) ?? 0) - between / 2);
    return mark.breaks ? breakLine(at, 0, at, axis + AXIS) : nothing;
  });
  const width = percent((x(marks.length - 1) ?? 0) + x.bandwidth());
  return {
    height: axis + AXIS,
    shapes: html`${breaks}${columns}${zeroLine("0", pixels(y(0)), width, pixels(y(0)))}`,
  };
}

function drawColumn(
  mark: Mark,
  left: number,
  width: number,
  y: (value: number) => number,
  axis: number,
  text: Text,
): Html {
  const middle = percent(left + width / 2);
  const period = label(mark.label, middle, axis + 16, "middle", mark.isMain ? "value" : undefined);
  if (mark.value === undefined) {
    return html`${period}${label(text.charts.gap, middle, y(0) - 6, "middle", "value")}`;
  }
  const end = y(mark.value);
  const height = Math.max(Math.abs(end - y(0)), 1);
  const shape = html`<rect class="${barClass(mark)}" x="${percent(left)}" y="${pixels(Math.min(end, y(0)))}" width="${percent(width)}" height="${pixels(height)}"/>`;
  return html`${period}${shape}${boundArrow(mark, "column", middle, pixels(end))}${words(mark, middle, end)}`;
}

/** What the words of columns and the arrows of their bounds need above the highest, below the lowest. */
function roomBeyond(marks: readonly Mark[]): number {
  const needed = marks.map((mark) => linesOf(mark).length * LINE + clearance(mark));
  return Math.max(4, ...needed);
}

/** Between the end of a column and its words; the arrow of a bound may stand there. */
const clearance = ({ value = 0, bound }: Mark) => (reachesBeyond(value, bound) ? 14 : 5);

/** The value above its column, or below one that hangs from zero. */
function words(mark: Mark, x: string, end: number): Html {
  const lines = linesOf(mark);
  const isHanging = (mark.value ?? 0) < 0;
  const first = isHanging
    ? end + clearance(mark) + 11
    : end - clearance(mark) - (lines.length - 1) * LINE;
  return html`${lines.map((line, index) => label(line, x, first + index * LINE, "middle", "value"))}`;
}

/** «trên 2.560» stands in two lines, so that a column need not be as wide; a gap has its sign instead. */
function linesOf({ value, words }: Mark): string[] {
  if (value === undefined) return [];
  const space = words.lastIndexOf(" ");
  return space < 0 ? [words] : [words.slice(0, space), words.slice(space + 1)];
}
