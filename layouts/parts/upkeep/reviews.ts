import type { ReviewView } from "#scripts/derive/upkeep/upkeep-views.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { dateMark, deadlineMark } from "../date.ts";
import { inlineLinks, link } from "../links.ts";

/** So many of the next reviews stand before the findings; the others have a page of their own. */
const NEXT = 10;

/** The next reviews, and how many procedures have no date for one. */
export function reviewSection(context: Context): Html {
  const words = context.text.upkeep;
  const { reviews } = context.model;
  const dated = reviews.filter(({ review }) => review !== undefined);
  const without = reviews.length - dated.length;
  return html`<section><h2>${words.reviews}</h2>
${dueCount(words)}
${dated.length > 0 ? reviewRows(dated.slice(0, NEXT), context) : html`<p>${words.noReviews}</p>`}
${without > 0 ? html`<p>${words.withoutReview(context.text.format.number(without))}</p>` : nothing}
<p>${link({ name: words.allReviews, url: "/bien-tap/ra-soat/" }, context)} · ${link({ name: words.reviewsAsJson, url: "/bien-tap/ra-soat.json" }, context)}</p></section>
`;
}

/** Told by a script that knows the reader's day; nothing without it: the dates stand there anyway. */
export function dueCount({ dueSome }: Context["text"]["upkeep"]): Html {
  return html`<p class="notice" data-due-some="${dueSome}" hidden>${dueSome}</p>`;
}

/** Reviews, one a line: when, what, who. */
export function reviewRows(reviews: readonly ReviewView[], context: Context): Html {
  const words = context.text.upkeep;
  return html`<ul class="rows">${reviews.map(({ kind, of, owner, review, compared }) => {
    const line = [
      owner && html`${words.owner} ${inlineLinks([owner], context)}`,
      compared && html`${words.compared} ${dateMark(compared, context.text)}`,
    ].filter((part) => part !== undefined);
    return html`<li>${review && html`${deadlineMark(review, context.text)}<br>`}${link(of, context)}${kind === "procedure" ? html` <span class="code">${of.slug}</span>` : nothing}${line.length > 0 ? html`<span class="line">${line.map((part, index) => html`${index > 0 ? " · " : ""}${part}`)}</span>` : nothing}</li>
`;
  })}</ul>`;
}
