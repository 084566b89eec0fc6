import type { AssetFile } from "#scripts/bundle/assets.ts";
import type { SiteModel } from "#scripts/derive/model.ts";
import type { LanguageView } from "#scripts/derive/translation/language-views.ts";
import { escapeMarkup } from "#scripts/language/escape.ts";
import { iisLocations, nginxRules, redirectsFile } from "./redirect-rules.ts";
import { reviewList } from "./review-list.ts";

/** Files that hosts and crawlers look for beside the pages. */
export function hostFiles(model: SiteModel, base: string, pages: readonly string[]): AssetFile[] {
  const origin = new URL(model.site.address).origin;
  const absolute = (url: string) => origin + base + url.slice(1);
  const text = (url: string, content: string): AssetFile => ({
    url,
    bytes: new TextEncoder().encode(content),
  });
  return [
    text(
      "/robots.txt",
      `User-agent: *\nDisallow: ${base}bien-tap/\nSitemap: ${absolute("/sitemap.xml")}\n`,
    ),
    text("/sitemap.xml", siteMapXml(pages.filter(isToBeFound(model)), model, absolute)),
    text("/opensearch.xml", openSearch(model, absolute)),
    text("/web.config", webConfig(base, iisLocations(model.redirects, base))),
    ...(model.redirects.length === 0
      ? []
      : [
          text("/_redirects", redirectsFile(model.redirects, base)),
          text("/redirects.nginx.conf", nginxRules(model.redirects, base)),
        ]),
    text("/bien-tap/ra-soat.json", reviewList(model.reviews, absolute)),
    text("/_headers", HEADERS),
    // GitHub Pages would leave out folders that begin with an underscore.
    text("/.nojekyll", ""),
  ];
}

/** Pages that a search engine would lead people to; the others carry `noindex`. */
function isToBeFound(model: SiteModel): (url: string) => boolean {
  const unlisted = new Set([
    ...model.redirects.map(({ from }) => from),
    ...model.booklets.map(({ url }) => url),
  ]);
  return (url) => !url.endsWith("/404.html") && !url.startsWith("/bien-tap/") && !unlisted.has(url);
}

function siteMapXml(
  urls: readonly string[],
  { languages }: SiteModel,
  absolute: (url: string) => string,
): string {
  const alternates = alternatesOf(languages, absolute);
  const rows = urls
    .map((url) => `<url><loc>${escapeMarkup(absolute(url))}</loc>${alternates(url)}</url>`)
    .join("\n");
  const links = languages.length > 0 ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : "";
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${links}>\n${rows}\n</urlset>\n`;
}

/** The same page in all its languages, as crawlers want it told of each of them. */
function alternatesOf(
  languages: readonly LanguageView[],
  absolute: (url: string) => string,
): (url: string) => string {
  return (url) => {
    const own = languages.find(({ code }) => url.startsWith(`/${code}/`));
    const plain = own ? url.slice(own.code.length + 1) : url;
    const others = languages.filter(({ addresses }) => addresses.has(plain));
    if (others.length === 0) return "";
    const all = [["vi", plain], ...others.map(({ code }) => [code, `/${code}${plain}`])];
    return all
      .map(
        ([code, address = ""]) =>
          `<xhtml:link rel="alternate" hreflang="${code}" href="${escapeMarkup(absolute(address))}"/>`,
      )
      .join("");
  };
}

function openSearch(model: SiteModel, absolute: (url: string) => string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeMarkup(shortened(model.site.name, 16))}</ShortName>
<Description>${escapeMarkup(shortened(model.site.description, 1024))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>vi</Language>
<Url type="text/html" template="${escapeMarkup(absolute("/tim-kiem/"))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

/** The words of a text that fit into so many characters; OpenSearch sets limits. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1).replace(/\s+\S*$/, "");
  return cut.slice(0, most);
}

/** IIS refuses files whose type it does not know: Pagefind's index, its WebAssembly, the catalogues. */
const MIME_TYPES = [
  [".pagefind", "application/octet-stream"],
  [".pf_meta", "application/octet-stream"],
  [".pf_index", "application/octet-stream"],
  [".pf_fragment", "application/octet-stream"],
  [".pf_filter", "application/octet-stream"],
  [".wasm", "application/wasm"],
  [".jsonld", "application/ld+json"],
  [".webmanifest", "application/manifest+json"],
  [".ics", "text/calendar; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".odt", "application/vnd.oasis.opendocument.text"],
] as const;

function webConfig(base: string, locations: string): string {
  const types = MIME_TYPES.map(
    ([extension, type]) =>
      `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
${types}
    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <add name="X-Content-Type-Options" value="nosniff" />
        <add name="Content-Security-Policy" value="frame-ancestors 'none'" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations}</configuration>
`;
}

/** Headers for hosts that read a `_headers` file; `frame-ancestors` cannot stand in a meta tag. */
const HEADERS = `/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: frame-ancestors 'none'
  Referrer-Policy: strict-origin-when-cross-origin
/sw.js
  Cache-Control: no-cache
/tep/*
  Cache-Control: public, max-age=31536000, immutable
`;
