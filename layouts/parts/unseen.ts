import { type Html, html } from "../html.ts";

/** Words for those who listen: what a link is about where many links read alike. */
export function unseen(words: string): Html {
  return html`<span class="unseen">: ${words}</span>`;
}
