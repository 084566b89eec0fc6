import { type Html, html, nothing } from "../html.ts";
import type { Text } from "../text/vi.ts";
import { legendOf, type Shape } from "./bounds.ts";
import type { Mark } from "./mark.ts";

/**
 * Narrowest picture that labels must fit into, px: a phone of 320 with the margins of the page.
 *
 * Charts are fluid instead of scaled: across, everything is in percent of the picture; up and down,
 * in pixels. Text keeps its size at every width, and one drawing serves phone, desk and paper.
 */
export const NARROWEST = 288;

/** What a chart is called and shows. */
export interface Telling {
  /** Unique on the page. */
  id: string;
  caption: string;
  /** The kind of picture, before the caption in its name: «Biểu đồ cột». */
  kind: string;
  shape: Shape;
  marks: readonly Mark[];
}

/** What was drawn, and how high it is, px. */
export interface Drawing {
  height: number;
  shapes: Html;
}

/** More marks than this are told by their ends; the table beside the chart has them all. */
const MOST_TOLD = 12;

/** A chart with its caption, its words for those who do not see it, and the legend it needs. */
export function frame({ height, shapes }: Drawing, telling: Telling, text: Text): Html {
  const { id, caption, kind, shape, marks } = telling;
  return html`<figure class="chart">
<figcaption>${caption}</figcaption>
<svg width="100%" height="${height}" role="img" aria-labelledby="${id}-ten" aria-describedby="${id}-loi"><title id="${id}-ten">${kind}: ${caption}</title><desc id="${id}-loi">${description(marks, text)}</desc>${shapes}</svg>
${legendOf(marks, shape, text)}
</figure>
`;
}

function description(marks: readonly Mark[], text: Text): string {
  const said = ({ label, words }: Mark) => `${label}: ${words}`;
  if (marks.length <= MOST_TOLD) return `${marks.map(said).join("; ")}.`;
  const known = marks
    .filter((mark) => mark.value !== undefined)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [highest] = known;
  const lowest = known.at(-1);
  if (highest === undefined || lowest === undefined) return text.charts.allInTable;
  return text.charts.ends(said(highest), said(lowest));
}

/** A coordinate across, in percent of the picture. */
export const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

/** A coordinate down, px. */
export const pixels = (length: number): number => Math.round(length * 10) / 10;

/** The line that lengths are measured from. */
export function zeroLine(x1: string, y1: number, x2: string, y2: number): Html {
  return html`<line class="zero" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;
}

/** A label; `side` is the part of it that stands at `x`. */
export function label(
  words: string,
  x: string,
  y: number,
  side: "start" | "middle" | "end",
  className?: string,
): Html {
  return html`<text${className ? html` class="${className}"` : nothing} x="${x}" y="${pixels(y)}"${side === "start" ? nothing : html` text-anchor="${side}"`}>${words}</text>`;
}
