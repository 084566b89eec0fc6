import type { ListPage } from "#scripts/derive/model.ts";
import { type Html, html } from "../html.ts";
import type { Context } from "../page.ts";

/** Links to every page of a list, each named by the letters it begins and ends with. */
export function pager(list: ListPage, context: Context): Html {
  const words = context.text.lists;
  return html`<nav class="pager" aria-label="${words.pages}"><ol>${list.pages.map(
    ({ url, first, last }, index) => {
      const current = index + 1 === list.number ? html` aria-current="page"` : "";
      const letters = first === last ? first : `${first}–${last}`;
      return html`<li><a href="${context.href(url)}"${current}>${words.page(index + 1)} <small>${letters}</small></a></li>`;
    },
  )}</ol></nav>`;
}
