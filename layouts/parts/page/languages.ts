import { type Html, html, nothing } from "../../html.ts";
import type { Context, ShellView } from "../../page.ts";

/** One language that a page exists in. */
interface Version {
  code: string;
  name: string;
}

/** The languages that a page exists in, Vietnamese first. */
function versionsOf(url: string, { model, text }: Context): Version[] {
  const others = model.languages.filter(({ addresses }) => addresses.has(url));
  return [{ code: "vi", name: text.languages.vietnamese }, ...others];
}

/** What search engines are told of a page that exists in several languages; nothing for one alone. */
export function alternateLinks(url: string, view: ShellView, context: Context): Html {
  const versions = versionsOf(url, context);
  if (versions.length === 1 || view.isHidden) return nothing;
  const { origin } = new URL(context.model.site.address);
  const link = (language: string, code: string) =>
    html`<link rel="alternate" hreflang="${language}" href="${origin}${context.hrefIn(code, url)}">
`;
  return html`${versions.map(({ code }) => link(code, code))}${link("x-default", "vi")}`;
}

/** The way to the same page in the other languages, each in its own name; to their front page where it has none. */
export function languageSwitch(url: string, context: Context): Html {
  const { model, language, text, hrefIn } = context;
  if (model.languages.length === 0) return nothing;
  const own = language?.code ?? "vi";
  const all = [{ code: "vi", name: text.languages.vietnamese }, ...model.languages];
  const here = new Set(versionsOf(url, context).map(({ code }) => code));
  return html`<nav class="languages" aria-label="${text.languages.others}"><ul>${all
    .filter(({ code }) => code !== own)
    .map(
      ({ code, name }) =>
        html`<li><a href="${hrefIn(code, here.has(code) ? url : "/")}" lang="${code}" hreflang="${code}">${name}</a></li>`,
    )}</ul></nav>
`;
}

/** Kinds of pages that list records: in another language they list the translated ones. */
const LISTS: ReadonlySet<string> = new Set([
  ...["home", "procedures", "fields", "field", "agencies", "documents", "forms", "glossary"],
  ...["life-events", "indicators", "models", "section"],
]);

/** On a page in another language: which text holds, what is missing, and the way to the Vietnamese page. */
export function translationNote(url: string, view: ShellView, context: Context): Html {
  const { language, text, hrefIn } = context;
  if (language === undefined || view.isHidden) return nothing;
  const words = text.languages;
  const isStale = language.stale.has(url);
  const said = isStale ? words.stale : LISTS.has(view.kind) ? words.partial : words.unofficial;
  return html`<aside class="translation" aria-label="${words.about}"><p${isStale ? html` class="notice"` : nothing}>${said} <a href="${hrefIn("vi", url)}" hreflang="vi">${words.inVietnamese}</a>.</p></aside>
`;
}
