import type { Bound } from "#scripts/language/quantities.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Text } from "../text/vi.ts";
import type { Mark } from "./mark.ts";

/** What values are drawn as: bars lying, columns standing, points on a line. */
export type Shape = "bar" | "column" | "point";

/** What of a mark decides its form. */
export type Form = Pick<Mark, "value" | "bound" | "isMain">;

/**
 * The class of a bar or column. Where the true value may lie is drawn, not coloured: beyond the end
 * of a filled one, inside a hollow one with a broken edge, near the end of a hollow one.
 */
export function barClass({ value = 0, bound, isMain }: Form): string {
  const main = isMain ? " main" : "";
  if (bound === "exact" || reachesBeyond(value, bound)) return `solid${main}`;
  return bound === "about" ? `hollow${main}` : `hollow dashed${main}`;
}

/** «trên 40» may be longer than drawn; «trên −40» can only be shorter. */
export function reachesBeyond(value: number, bound: Bound): boolean {
  return value < 0 ? bound === "at-most" : bound === "at-least";
}

/** An arrow from the end of a bar or column towards where the true value may lie; px around that end. */
const ARROWS: { readonly [shape in "bar" | "column"]: { readonly [bound in Bound]?: string } } = {
  bar: { "at-least": "M3-5l8 5-8 5z", "at-most": "M-3-5l-8 5 8 5z" },
  column: { "at-least": "M-5-3l5-8 5 8z", "at-most": "M-5 3l5 8 5-8z" },
};

/** The arrow of a bounded bar or column; `x` and `y` are where its value ends. */
export function boundArrow(
  mark: Form,
  shape: "bar" | "column",
  x: string | number,
  y: number,
): Html {
  const path = ARROWS[shape][mark.bound];
  if (path === undefined) return nothing;
  const className = mark.isMain ? "arrow main" : "arrow";
  return html`<svg x="${x}" y="${y}" overflow="visible"><path class="${className}" d="${path}"/></svg>`;
}

/** A point of a line; its form tells its bound. */
export function point(mark: Form, x: string | number, y: number): Html {
  const isFilled = mark.bound === "exact" || mark.bound === "at-least";
  const className = `${isFilled ? "solid" : "hollow"}${mark.isMain ? " main" : ""}`;
  if (mark.bound === "exact" || mark.bound === "about") {
    return html`<circle class="${className}" cx="${x}" cy="${y}" r="4"/>`;
  }
  const path = mark.bound === "at-least" ? "M-6 4l6-10 6 10z" : "M-6-4l6 10 6-10z";
  return html`<svg x="${x}" y="${y}" overflow="visible"><path class="${className}" d="${path}"/></svg>`;
}

const BOUNDS = ["at-least", "at-most", "about"] as const;

/** A line between two marks that may not be compared. */
export function breakLine(x1: string, y1: number, x2: string, y2: number): Html {
  return html`<line class="break" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;
}

/** The words for every form of mark that a plain reader would have to guess. */
export function legendOf(marks: readonly Mark[], shape: Shape, text: Text): Html {
  const bounded = BOUNDS.flatMap((bound) => marks.find((mark) => mark.bound === bound) ?? []);
  const hasUnnamedGap = shape !== "bar" && marks.some(({ value }) => value === undefined);
  const breaks = marks.flatMap((mark) => mark.breaks ?? []);
  if (bounded.length === 0 && !hasUnnamedGap && breaks.length === 0) return nothing;
  return html`<ul class="legend">${bounded.map(
    (mark) =>
      html`<li><svg class="key" width="30" height="22" aria-hidden="true">${sample(mark, shape)}</svg> ${text.format.bound[mark.bound]}: ${text.charts.bound[mark.bound]}</li>`,
  )}${hasUnnamedGap ? html`<li><span class="key">${text.charts.gap}</span> ${text.charts.gapMeans}</li>` : nothing}${breaks.map(
    (why) =>
      html`<li><svg class="key" width="30" height="22" aria-hidden="true">${breakLine("15", 1, "15", 21)}</svg> ${why}</li>`,
  )}</ul>`;
}

/** A mark as it is drawn, small; always in the ordinary colour. */
function sample({ value = 0, bound }: Mark, shape: Shape): Html {
  const mark = { value, bound, isMain: false };
  if (shape === "point") return point(mark, 15, 11);
  const className = barClass(mark);
  const isShort = reachesBeyond(value, bound);
  if (shape === "bar") {
    const left = isShort && value < 0 ? 13 : 2;
    const right = isShort && value >= 0 ? 17 : 28;
    const end = value < 0 ? left : right;
    return html`<rect class="${className}" x="${left}" y="5" width="${right - left}" height="12"/>${boundArrow(mark, "bar", end, 11)}`;
  }
  const top = isShort && value >= 0 ? 12 : 2;
  const bottom = isShort && value < 0 ? 10 : 20;
  const end = value < 0 ? bottom : top;
  return html`<rect class="${className}" x="8" y="${top}" width="14" height="${bottom - top}"/>${boundArrow(mark, "column", 15, end)}`;
}
