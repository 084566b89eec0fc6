import { type Html, html, nothing } from "../../html.ts";
import type { Context, ShellView } from "../../page.ts";
import { feedLinks } from "./feed-link.ts";
import { feedback } from "./feedback.ts";
import { footer } from "./footer.ts";
import { alternateLinks, languageSwitch, translationNote } from "./languages.ts";
import { searchBox } from "./search-box.ts";
import { share } from "./share.ts";

/** Strict without `unsafe-inline`; Pagefind needs WebAssembly and a worker of its own origin. */
const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'self'",
].join("; ");

/** A whole document around the content of a page. */
export function documentShell(url: string, view: ShellView, content: Html, context: Context): Html {
  const { text } = context;
  const main = html`<main id="noi-dung" data-kind="${view.kind}"${view.code ? html` data-code="${view.code}"` : nothing}>
${content}
<p class="on-paper">${text.pageAddress}: ${context.absolute(url)}</p>
</main>`;
  return html`<!doctype html>
<html lang="${context.language?.code ?? text.language}">
<head>
${head(url, view, context)}
</head>
<body${speaks(context) ? nothing : html` lang="${text.language}"`}>
<a class="skip" href="#noi-dung">${text.skipToContent}</a>
${header(url, view, context)}
<div class="page">
${crumbs(view, context)}
${translationNote(url, view, context)}${main}
${view.kind === "procedure" ? share(url, context) : nothing}${view.isHidden ? nothing : feedback(url, view, context)}
</div>
${footer(context)}
</body>
</html>
`;
}

/** True where the interface is in the language of the page; else its own words are marked, and the records are not. */
const speaks = ({ language, text }: Context) => (language?.code ?? text.language) === text.language;

function head(url: string, view: ShellView, context: Context): Html {
  const { assets, href, model } = context;
  const named = url === "/" ? model.site.name : `${view.title} – ${model.site.name}`;
  const title = context.language ? `${named} (${context.language.name})` : named;
  return html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${view.description}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="strict-origin-when-cross-origin">
${view.isHidden ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${context.absolute(url)}">`}
${alternateLinks(url, view, context)}${view.movedTo === undefined ? feedLinks(context, view.field) : movedTo(view.movedTo, context)}
<link rel="stylesheet" href="${href(assets.style)}">
<link rel="icon" href="${href(assets.icon)}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${href(assets.picture)}">
<link rel="manifest" href="${href("/manifest.webmanifest")}">
<script type="module" src="${href(assets.site)}" data-worker="${href("/sw.js")}" data-saved="${context.text.offline.saved}"></script>
<link rel="search" href="${href("/opensearch.xml")}" type="application/opensearchdescription+xml" title="${model.site.name}">
${view.hasSearch ? html`<script type="module" src="${href(assets.search)}"></script>` : nothing}
${view.hasDue ? html`<script type="module" src="${href(assets.due)}"></script>` : nothing}
${view.hasChecklist ? html`<script type="module" src="${href(assets.procedure)}"></script>` : nothing}`;
}

/** Leads browsers and crawlers on where the host sends no redirect of its own. */
function movedTo(url: string, { absolute, href }: Context): Html {
  return html`<meta http-equiv="refresh" content="0; url=${href(url)}">
<link rel="canonical" href="${absolute(url)}">`;
}

function header(url: string, view: ShellView, context: Context): Html {
  const { text, model, href } = context;
  const { site } = model;
  const items = [
    [text.nav.procedures, "/thu-tuc/"],
    [text.nav.results, "/ket-qua/"],
    [text.nav.models, "/mo-hinh/"],
    [text.nav.documents, "/van-ban/"],
    [text.nav.lifeEvents, "/su-kien/"],
    [text.nav.agencies, "/co-quan/"],
  ] as const;
  const current = (item: string) => {
    if (item === url) return html` aria-current="page"`;
    const isAbove = url.startsWith(item) || view.crumbs[0]?.url === item;
    return isAbove ? html` aria-current="true"` : nothing;
  };
  return html`${site.sample ? html`<aside class="sample-banner" aria-label="${text.site.sample}"><span><strong>${text.site.sample}.</strong> ${site.sampleNote}</span></aside>` : nothing}
<header class="site">
<div class="masthead"><p class="site-title"><a class="site-name" href="${href("/")}">${site.name}</a> <span class="site-agency">${site.agency.text}</span></p>
${languageSwitch(url, context)}${view.kind === "home" || view.kind === "search" ? nothing : searchBox(context, "tim-nhanh")}</div>
<nav class="site-nav" aria-label="${text.menu}"><ul>${items.map(([name, item]) => html`<li><a href="${href(item)}"${current(item)}>${name}</a></li>`)}</ul></nav>
</header>`;
}

function crumbs(view: ShellView, { text, href }: Context): Html {
  if (view.kind === "home") return nothing;
  const steps = [{ name: text.home, url: "/" }, ...view.crumbs];
  return html`<nav class="crumbs" aria-label="${text.breadcrumbs}"><ol>${steps.map(
    (step) => html`<li><a href="${href(step.url)}">${step.name}</a></li>`,
  )}</ol></nav>`;
}
