import { type Html, html } from "../html.ts";
import type { Context } from "../page.ts";

/** Sends a page on or keeps it for a place without a network; shown by the script that does it. */
export function share(url: string, { text, absolute }: Context): Html {
  const words = text.share;
  return html`<aside class="share" aria-labelledby="gui-trang" data-share hidden data-copied="${words.copied}" data-kept="${words.kept}" data-failed="${words.failed}">
<h2 id="gui-trang">${words.title}</h2>
<p><a href="${absolute(url)}">${absolute(url)}</a></p>
<p class="buttons"><button type="button" class="plain" data-send>${words.send}</button> <button type="button" class="plain" data-keep>${words.keep}</button></p>
<p role="status"></p>
</aside>
`;
}
