import { type Html, html, nothing } from "../html.ts";
import type { Context, PageView } from "../page.ts";
import { telephone } from "./own-fact.ts";

/** A way to say that a page is wrong or unclear, without a server and without papers. */
export function feedback(url: string, view: PageView, context: Context): Html {
  const { text, model } = context;
  const { email, phone } = model.site.office;
  const words = text.feedback;
  const version = view.version ? `\n${words.version}: ${view.version}` : "";
  const query = `subject=${encodeURIComponent(words.subject(view.title))}&body=${encodeURIComponent(
    `${words.page}: ${context.absolute(url)}${version}\n\n`,
  )}`;
  return html`<aside class="feedback" aria-labelledby="gop-y">
<h2 id="gop-y">${words.title}</h2>
<p>${words.body}</p>
<ul class="links">
${email.isSample ? nothing : html`<li><a href="mailto:${email.text}?${query}">${words.byMail}</a></li>`}
${phone.isSample ? nothing : html`<li><a href="${telephone(phone.text)}">${words.byPhone}: ${phone.text}</a></li>`}
<li><a href="${model.site.portal}" rel="external">${text.site.portal}</a></li>
</ul>
</aside>`;
}
