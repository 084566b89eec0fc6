import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";

/** Pages with fewer parts than this need no table of contents. */
const LONG_PAGE = 4;

/** The table of contents of a long page; closed, so that it never stands before the answer. */
export function contentsOf(
  parts: readonly { id: string; name: string }[],
  { text }: Context,
): Html {
  if (parts.length < LONG_PAGE) return nothing;
  return html`<nav class="contents" aria-label="${text.contentsOfPage}"><details><summary>${text.contentsOfPage}</summary><ol>${parts.map(
    ({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`,
  )}</ol></details></nav>
`;
}
