import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { type Html, html, nothing } from "../html.ts";
import type { Text } from "../text/vi.ts";
import { breakLine, point } from "./bounds.ts";
import { type Drawing, label, NARROWEST, percent, pixels, zeroLine } from "./frame.ts";
import { domainOf, type Mark } from "./mark.ts";
import { textWidth } from "./text-width.ts";
import { tickWords } from "./ticks.ts";

const TOP = 30;
const PLOT = 160;
const AXIS = 24;
const LABEL_HEIGHT = 16;

/** Points of a long series joined where neighbours are known; a gap breaks the line. */
export function drawLine(marks: readonly Mark[], text: Text): Drawing {
  const [low, high] = domainOf(marks);
  const bottom = TOP + PLOT;
  const y = scaleLinear([low, high], [bottom, TOP]).nice(3);
  const ticks = y.ticks(3);
  const tickLabels = ticks.map((tick) => tickWords(tick, text));
  const gutter = ((Math.max(...tickLabels.map((words) => textWidth(words))) + 8) / NARROWEST) * 100;
  const x = scaleLinear([0, Math.max(marks.length - 1, 1)], [gutter + 3, 97]);
  const floor = bottom + (low < 0 ? LABEL_HEIGHT : 0);
  const grid = ticks.map(
    (tick, index) =>
      html`<line class="grid" x1="${percent(gutter)}" y1="${pixels(y(tick))}" x2="100%" y2="${pixels(y(tick))}"/>${label(tickLabels[index] ?? "", percent(gutter - 2), y(tick) + 4, "end", "tick")}`,
  );
  const points = marks.map((mark, index) =>
    mark.value === undefined
      ? label(text.charts.gap, percent(x(index)), y(0) - 6, "middle", "tick")
      : point(mark, percent(x(index)), pixels(y(mark.value))),
  );
  const breaks = marks.map((mark, index) => {
    const at = percent(x(index - 0.5));
    return mark.breaks ? breakLine(at, TOP - 10, at, floor + AXIS) : nothing;
  });
  return {
    height: floor + AXIS,
    shapes: html`${grid}${breaks}${zeroLine(percent(gutter), pixels(y(0)), "100%", pixels(y(0)))}${path(marks, x, y, floor)}${points}${values(marks, x, y, floor)}${periods(marks, x, floor + 17)}`,
  };
}

type Scale = (value: number) => number;

/** A path knows no percent: it stands in a picture of its own that is stretched across. */
function path(marks: readonly Mark[], x: Scale, y: Scale, height: number): Html {
  const shape = line<Point>(
    ({ index }) => x(index),
    ({ mark }) => y(mark.value ?? 0),
  )
    .defined(({ mark }) => mark.value !== undefined)
    .digits(1);
  const d = runsOf(marks)
    .map((run) => shape(run) ?? "")
    .join("");
  return html`<svg width="100%" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none"><path class="line" vector-effect="non-scaling-stroke" d="${d}"/></svg>`;
}

interface Point {
  mark: Mark;
  index: number;
}

/** Marks that may be compared with each other: a new run begins where a series breaks. */
function runsOf(marks: readonly Mark[]): Point[][] {
  const runs: Point[][] = [];
  for (const [index, mark] of marks.entries()) {
    const last = runs.at(-1);
    if (last === undefined || mark.breaks) runs.push([{ mark, index }]);
    else last.push({ mark, index });
  }
  return runs;
}

interface Box {
  left: number;
  right: number;
  top: number;
}

/** The values worth reading at once: newest, highest, lowest, first; those that have room. */
function values(marks: readonly Mark[], x: Scale, y: Scale, floor: number): Html {
  const known = marks.flatMap(({ value }, index) =>
    value === undefined ? [] : [{ value, index }],
  );
  const byValue = known.toSorted((a, b) => b.value - a.value);
  const taken: Box[] = [];
  const worth = [known.at(-1), byValue[0], byValue.at(-1), known[0]];
  const wanted = [...new Set(worth.flatMap((found) => found?.index ?? []))];
  return html`${wanted.flatMap((index) => {
    const mark = marks[index];
    if (mark?.value === undefined) return [];
    const side = x(index) > 80 ? "end" : x(index) < 35 ? "start" : "middle";
    // No line runs below what is lowest; but the labels of the axis may.
    const isBelow = index === byValue.at(-1)?.index && y(mark.value) + 24 < floor;
    const baseline = y(mark.value) + (isBelow ? 20 : -10);
    const box = boxOf(mark.words, (x(index) / 100) * NARROWEST, baseline, side);
    if (taken.some((other) => overlap(other, box))) return [];
    taken.push(box);
    return [label(mark.words, percent(x(index)), baseline, side, "value halo")];
  })}`;
}

function boxOf(words: string, x: number, baseline: number, side: "start" | "middle" | "end"): Box {
  const width = textWidth(words, true) + 8;
  const left = side === "start" ? x : side === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: baseline - LABEL_HEIGHT };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && Math.abs(a.top - b.top) < LABEL_HEIGHT;

/** As many periods as fit on the narrowest screen, counted back from the newest. */
function periods(marks: readonly Mark[], x: Scale, baseline: number): Html {
  const widest = Math.max(...marks.map((mark) => textWidth(mark.label))) + 10;
  const apart = ((x(1) - x(0)) / 100) * NARROWEST;
  const step = Math.max(1, Math.ceil(widest / apart));
  const last = marks.length - 1;
  return html`${marks.map((mark, index) => {
    if ((last - index) % step !== 0) return "";
    const side = index === last ? "end" : index === 0 ? "start" : "middle";
    const shift = side === "end" ? 3 : side === "start" ? -3 : 0;
    return label(mark.label, percent(x(index) + shift), baseline, side, "tick");
  })}`;
}
