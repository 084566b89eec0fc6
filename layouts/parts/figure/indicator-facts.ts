import type { IndicatorView } from "#scripts/derive/model.ts";
import { type Html, html } from "../../html.ts";
import type { Context } from "../../page.ts";
import { deadlineMark } from "../date.ts";
import { factList, inlineLinks, link } from "../links.ts";

/** What an indicator is, besides its definition: kind, unit, which way is good, what it is part of, when it comes next. */
export function indicatorFacts(indicator: IndicatorView, context: Context): Html {
  const words = context.text.indicator;
  const { record, parts, within } = indicator;
  const { direction, nextExpected } = record;
  return factList([
    [words.kind, words.kinds[record.kind]],
    [words.unit, record.unit],
    [words.direction, direction && words.directions[direction]],
    [words.within, within && link(within, context)],
    [words.parts, parts.length > 0 ? inlineLinks(parts, context) : undefined],
    [words.equals, record.equals && identity(indicator, record.equals, context)],
    [words.acrossMergers, record.acrossMergers ? words.acrossMergersYes : undefined],
    [words.nextExpected, nextExpected && deadlineMark(nextExpected, context.text, words.overdue)],
  ]);
}

/** The arithmetic that must give the same number, with names for ids. */
function identity(indicator: IndicatorView, formula: string, { model, href }: Context): Html {
  const parts = formula.split(/([a-z][a-z0-9-]*)/);
  const views = new Map(model.indicators.map((view) => [view.slug, view]));
  return html`${parts.map((part) => {
    const view = views.get(part);
    return view ? html`<a href="${href(view.url)}">${view.name}</a>` : part.replace(" - ", " − ");
  })} = ${indicator.name}`;
}
