import type { JourneyPlace, JourneyStep } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { factList, inlineLinks, link } from "../links.ts";

/** In which journeys a procedure stands, as which step, and what comes before and behind it. */
export function journeyPlaces(places: readonly JourneyPlace[], context: Context): Html {
  if (places.length === 0) return nothing;
  const { text } = context;
  return html`<h3>${text.procedure.lifeEvents}</h3>
${places.map(({ event, steps, previous, next }) => {
  const labels = steps.map(({ label }) => label);
  return html`<p class="journey-place">${link(event, context)}: ${text.journey.step(labels)}</p>
${factList([
  [text.journey.previous, links(previous, context)],
  [text.journey.next, links(next, context)],
])}`;
})}`;
}

const links = (steps: readonly JourneyStep[], context: Context) =>
  steps.length > 0 ? inlineLinks(steps, context) : undefined;
