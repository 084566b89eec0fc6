import { scaleLinear } from "d3-scale";
import { type Html, html } from "../html.ts";
import { barClass, boundArrow, breakLine } from "./bounds.ts";
import { type Drawing, label, NARROWEST, percent, zeroLine } from "./frame.ts";
import { domainOf, type Mark } from "./mark.ts";
import { textWidth, wrapText } from "./text-width.ts";

const LINE = 19;
const BAR = 12;
const BELOW_TEXT = 5;
const BETWEEN = 12;

/** Room at either end of the longest bar for the arrow of a bound, percent; 4% of 288 px hold it. */
const MARGIN = 4;

/** Bars lying under their names, with the value at the end of the name's line: every name fits. */
export function drawBars(marks: readonly Mark[]): Drawing {
  const [low, high] = domainOf(marks);
  const scale = scaleLinear([low, high], [low < 0 ? MARGIN : 0, 100 - MARGIN]);
  const rows: Html[] = [];
  let y = 0;
  for (const mark of marks) {
    const lines = wrapText(mark.label, NARROWEST - textWidth(mark.words, true) - 14);
    if (mark.breaks) rows.push(breakLine("0", y - BETWEEN / 2, "100%", y - BETWEEN / 2));
    rows.push(drawRow(mark, lines, y, scale));
    y += lines.length * LINE + BELOW_TEXT + BAR + BETWEEN;
  }
  return { height: y - BETWEEN + 4, shapes: html`${rows}` };
}

function drawRow(
  mark: Mark,
  lines: readonly string[],
  top: number,
  scale: (value: number) => number,
): Html {
  const name = lines.map((line, index) => label(line, "0", top + 14 + index * LINE, "start"));
  const value = label(mark.words, "100%", top + 14, "end", "value");
  const y = top + lines.length * LINE + BELOW_TEXT;
  const zero = percent(scale(0));
  const axis = zeroLine(zero, y - 3, zero, y + BAR + 3);
  if (mark.value === undefined) return html`${name}${value}${axis}`;
  const from = Math.min(scale(0), scale(mark.value));
  const length = Math.abs(scale(mark.value) - scale(0));
  return html`${name}${value}<rect class="${barClass(mark)}" x="${percent(from)}" y="${y}" width="${barLength(length)}" height="${BAR}"/>${boundArrow(mark, "bar", percent(scale(mark.value)), y + BAR / 2)}${axis}`;
}

/** Beside a very large value a small one would vanish: it keeps one pixel. */
const barLength = (share: number) => (share < 0.35 ? "1" : percent(share));
