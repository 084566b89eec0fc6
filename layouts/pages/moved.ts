import type { RedirectView } from "#scripts/derive/upkeep/upkeep-views.ts";
import { html } from "../html.ts";
import type { PageKind } from "../page.ts";

/** What stands at an address that moved: it leads on by itself, and says where, to whoever stays. */
export const movedPage: PageKind<RedirectView> = {
  name: "moved",
  items: (model) => model.redirects,
  url: (redirect) => redirect.from,
  view: ({ from, to, name }, { text, absolute, href }) => ({
    title: text.upkeep.moved(from),
    description: text.upkeep.movedDescription,
    kind: "moved",
    crumbs: [],
    isHidden: true,
    movedTo: to,
    main: html`<h1>${text.upkeep.movedTitle}</h1>
<p class="lead">${text.upkeep.movedTo} <a href="${href(to)}">${name ?? absolute(to)}</a></p>`,
  }),
};
