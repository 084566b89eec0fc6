import type { Bound } from "#scripts/language/quantities.ts";
import { boundWord } from "#scripts/language/quantities.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Text } from "../text/vi.ts";
import type { Mark } from "./mark.ts";

/** What values are drawn as: bars lying, columns standing, points on a line. */
export type Shape = "bar" | "column" | "point";

/** Where the true value may lie is drawn, never coloured: filled, open, or hollow. */
const CLASS_OF: { readonly [bound in Bound]: string } = {
  exact: "solid",
  "at-least": "solid",
  "at-most": "hollow dashed",
  about: "hollow",
};

/** The class of a mark: its bound, and whether it is set off from the others. */
export function markClass({ bound, isMain }: Pick<Mark, "bound" | "isMain">): string {
  return `${CLASS_OF[bound]}${isMain ? " main" : ""}`;
}

/** An arrow from the end of a bar or column towards where the true value may lie; px around that end. */
const ARROWS: { readonly [shape in "bar" | "column"]: { readonly [bound in Bound]?: string } } = {
  bar: { "at-least": "M3-5l8 5-8 5z", "at-most": "M-3-5l-8 5 8 5z" },
  column: { "at-least": "M-5-3l5-8 5 8z", "at-most": "M-5 3l5 8 5-8z" },
};

/** The arrow of a bounded bar or column; `x` and `y` are where its value ends. */
export function boundArrow(
  mark: Pick<Mark, "bound" | "isMain">,
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
export function point(
  mark: Pick<Mark, "bound" | "isMain">,
  x: string | number,
  y: number,
): Html {
  const className = markClass(mark);
  if (mark.bound === "exact" || mark.bound === "about") {
    return html`<circle class="${className}" cx="${x}" cy="${y}" r="4"/>`;
  }
  const path = mark.bound === "at-least" ? "M-6 4l6-10 6 10z" : "M-6-4l6 10 6-10z";
  return html`<svg x="${x}" y="${y}" overflow="visible"><path class="${className}" d="${path}"/></svg>`;
}

const BOUNDS = ["at-least", "at-most", "about"] as const;

/** The words for every form of mark that a plain reader would have to guess. */
export function legendOf(marks: readonly Mark[], shape: Shape, text: Text): Html {
  const bounds = BOUNDS.filter((bound) => marks.some((mark) => mark.bound === bound));
  const hasUnnamedGap = shape !== "bar" && marks.some(({ value }) => value === undefined);
  if (bounds.length === 0 && !hasUnnamedGap) return nothing;
  return html`<ul class="legend">${bounds.map(
    (bound) =>
      html`<li>${sample(bound, shape)} ${boundWord[bound]}: ${text.charts.bound[bound]}</li>`,
  )}${hasUnnamedGap ? html`<li><span class="sample">${text.charts.gap}</span> ${text.charts.gapMeans}</li>` : nothing}</ul>`;
}

function sample(bound: Bound, shape: Shape): Html {
  const mark = { bound, isMain: false };
  return html`<svg class="sample" width="30" height="22" aria-hidden="true">${sampleShape(mark, shape)}</svg>`;
}

function sampleShape(mark: Pick<Mark, "bound" | "isMain">, shape: Shape): Html {
  const className = markClass(mark);
  if (shape === "point") return point(mark, 15, 11);
  if (shape === "bar") {
    return html`<rect class="${className}" x="1" y="6" width="16" height="10"/>${boundArrow(mark, "bar", 17, 11)}`;
  }
  return html`<rect class="${className}" x="9" y="12" width="12" height="9"/>${boundArrow(mark, "column", 15, 12)}`;
}
