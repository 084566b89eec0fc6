import type { ListPart } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context } from "../page.ts";

/** Links to every page of a list that is cut, each named by what it begins and ends with. */
export function pager(list: ListPart<unknown>, end: "top" | "bottom", context: Context): Html {
  if (list.pages.length < 2) return nothing;
  const words = context.text.lists;
  return html`<nav class="pager" aria-label="${words.pages[end]}"><ol>${list.pages.map(
    ({ url, first, last }, index) => {
      const current = index + 1 === list.number ? html` aria-current="page"` : "";
      const letters = first === last ? first : `${first}–${last}`;
      return html`<li><a href="${context.href(url)}"${current}>${words.page(index + 1)} <small>${letters}</small></a></li>`;
    },
  )}</ol></nav>
`;
}

/** « (trang 2 trên 3)» behind the title of a list that is cut. */
export function pageOf(list: ListPart<unknown>, { text }: Context): string {
  return list.pages.length > 1 ? ` (${text.lists.pageNumber(list.number, list.pages.length)})` : "";
}
