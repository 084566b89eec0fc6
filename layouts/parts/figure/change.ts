import type { Figure } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { figureLink } from "./figure.ts";
import { periodName } from "./period.ts";

/**
 * How a figure changed on the like period before: which way, by how much, since when; the reason
 * where that cannot be said. Nothing where no indicator compares it.
 */
export function changeOf(figure: Figure, context: Context): Html {
  const change = figure.comparisons.find(({ indicator }) => indicator.comparison === "change");
  if (change === undefined) return nothing;
  const { text } = context;
  const words = text.changes;
  const before = change.inputs.find(({ period }) => period !== figure.period);
  const since = before ? words.since(periodName(before.period, text)) : words.before;
  const mark = figureLink(change, context);
  if (change.value === undefined) return html`${since}: ${mark} (${change.why})`;
  const way = change.value > 0 ? words.up : change.value < 0 ? words.down : words.same;
  return html`${since}: ${mark} (${way})`;
}
