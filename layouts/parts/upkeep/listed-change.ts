import type { ChangedFigure, ChangeView } from "#scripts/derive/upkeep/upkeep-views.ts";
import type { Context } from "../../page.ts";
import { changeName, valueBefore } from "../figure/changed-value.ts";
import { figureAnchor, figureWords } from "../figure/figure.ts";
import { periodName } from "../figure/period.ts";

/** A change in the words of a list and of a feed. */
export interface ListedChange {
  /** What it is a change of. */
  name: string;
  /** Where it stands on this site, below the base. */
  url: string;
  what: string;
}

/** Puts a change into words: of a procedure, of a figure (old → new and why), of something on show. */
export function listedChange(change: ChangeView, context: Pick<Context, "text">): ListedChange {
  if (change.kind === "figure") return changedFigure(change, context);
  if (change.kind === "disclosure") {
    const { what, url, why } = change;
    return { name: what, url, what: context.text.disclosures.shownAgain(why) };
  }
  const { procedure, what, decision } = change;
  return {
    name: procedure.name,
    url: `${procedure.url}#thay-doi`,
    what: `${what}${decision ? ` (${decision})` : ""}`,
  };
}

function changedFigure({ figure, change }: ChangedFigure, { text }: Pick<Context, "text">) {
  const { indicator, period, place } = figure;
  const before = valueBefore(figure, change, text);
  return {
    name: `${indicator.name}, ${periodName(period, text)}, ${place.name}`,
    url: `${indicator.url}#${figureAnchor(figure)}`,
    what: text.upkeep.figureChanged(
      changeName(figure, text),
      `${before} → ${figureWords(figure, text)}`,
      change.why,
    ),
  };
}
