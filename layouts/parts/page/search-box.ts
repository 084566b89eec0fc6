import { type Html, html } from "../../html.ts";
import type { Context } from "../../page.ts";

/** The search form: it works without script, by leading to the search page. */
export function searchBox(context: Context, id: string): Html {
  const words = context.text.search;
  return html`<form class="search-box" role="search" action="${context.href("/tim-kiem/")}" method="get">
<label for="${id}">${words.label}</label>
<span class="search-row"><input id="${id}" name="q" type="search" placeholder="${id === "tim-nhanh" ? words.shortPlaceholder : words.placeholder}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"><button type="submit">${words.button}</button></span>
</form>`;
}
