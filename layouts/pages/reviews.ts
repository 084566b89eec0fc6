import type { ListPart } from "#scripts/derive/model.ts";
import type { ReviewView } from "#scripts/derive/upkeep/upkeep-views.ts";
import { html } from "../html.ts";
import type { PageKind } from "../page.ts";
import { pageOf, pager } from "../parts/pager.ts";
import { dueCount, reviewRows } from "../parts/upkeep/reviews.ts";

/** Every date on which somebody looks a procedure over, the earliest first. */
export const reviewsPage: PageKind<ListPart<ReviewView>> = {
  name: "reviews",
  items: (model) => model.reviewLists,
  url: (part) => part.url,
  view: (part, context) => {
    const { upkeep: words } = context.text;
    const page = pageOf(part, context);
    return {
      title: `${words.reviews}${page}`,
      description: words.reviewsDescription,
      kind: "reviews",
      crumbs: [{ name: words.editors, url: "/bien-tap/" }],
      isHidden: true,
      hasDue: true,
      main: html`<h1>${words.reviews}${page}</h1>
<p class="lead">${words.reviewsDescription}</p>
${dueCount(words)}
${pager(part, "top", context)}${part.rows.length > 0 ? reviewRows(part.rows, context) : html`<p>${words.noReviews}</p>`}
${pager(part, "bottom", context)}`,
    };
  },
};
