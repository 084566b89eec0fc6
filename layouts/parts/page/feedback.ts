import { cutMarked } from "#scripts/language/foreign.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context, ShellView } from "../../page.ts";
import { telephone } from "../own-fact.ts";

/** Longer titles are cut in the subject of a letter. */
const LONGEST_SUBJECT = 80;

/**
 * What may be wrong with a page, each reason a letter that is already begun; then the telephone and
 * the national portal's petition page, with what to name there. No server, and no personal papers.
 */
export function feedback(url: string, view: ShellView, context: Context): Html {
  const { text, model } = context;
  const { email, phone } = model.site.office;
  const words = text.feedback;
  const named = nameOf(view, context);
  const letter = (reason: string) => letterAbout(reason, named, context.absolute(url), context);
  return html`<aside class="feedback" aria-labelledby="gop-y">
<h2 id="gop-y">${words.title}</h2>
<p>${email.isSample ? words.choose : words.chooseLetter}</p>
<ul class="${email.isSample ? "reasons" : "links"}">${reasonsFor(view, context).map((reason) =>
    email.isSample
      ? html`<li>${reason}</li>`
      : html`<li><a href="mailto:${email.text}?${letter(reason)}">${reason}</a></li>`,
  )}</ul>
<p>${words.otherWays} <strong>${named}</strong>.</p>
<ul class="links">
${phone.isSample ? nothing : html`<li><a href="${telephone(phone.text)}">${words.byPhone}: ${phone.text}</a></li>`}
<li><a href="${model.site.portal}" rel="external">${text.site.portal}</a></li>
</ul>
<p>${words.noFile}</p>
</aside>`;
}

function reasonsFor({ kind }: ShellView, { text }: Context): string[] {
  const { reasons, officeReason } = text.feedback;
  return kind === "procedure" ? [...reasons, officeReason] : [...reasons];
}

/** What a page is called when one speaks of it: its code, else its title; and its version. */
function nameOf({ code, title, version }: ShellView, { text }: Context): string {
  const name = code ?? cutMarked(title, LONGEST_SUBJECT);
  return version ? `${name}, ${text.feedback.version} ${version}` : name;
}

/** Subject and body of a letter, as a link carries them. */
function letterAbout(reason: string, named: string, address: string, { text }: Context): string {
  const words = text.feedback;
  const body = `${words.page}: ${address}\n${named}\n${reason}: \n\n${words.noFile}`;
  return `subject=${encodeURIComponent(`${words.subject(named)}: ${reason}`)}&body=${encodeURIComponent(body)}`;
}
