import { type Html, html } from "../../html.ts";
import type { Context } from "../../page.ts";
import { qrCode } from "./qr-code.ts";

/** Sends a page on: its address and QR code for everybody, buttons where the script that does it runs. */
export function share(url: string, { text, absolute }: Context): Html {
  const words = text.share;
  const address = absolute(url);
  return html`<aside class="share" aria-labelledby="gui-trang">
<h2 id="gui-trang">${words.title}</h2>
<p class="way"><a href="${address}">${address}</a></p>
<div data-share hidden data-copied="${words.copied}" data-kept="${words.kept}" data-failed="${words.failed}">
<p class="buttons"><button type="button" class="plain" data-send>${words.send}</button><button type="button" class="plain" data-keep>${words.keep}</button></p>
<p role="status"></p></div>
<details><summary>${words.code}</summary>${qrCode(address, words.codeLabel)}</details>
</aside>
`;
}
