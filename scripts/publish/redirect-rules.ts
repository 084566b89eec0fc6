import type { RedirectView } from "#scripts/derive/upkeep/upkeep-views.ts";

/** An old address and a new one, with the base in front. */
type Rule = readonly [from: string, to: string];

/** Every way to write an old address: a page is asked for with its slash and without. */
function rulesOf(redirects: readonly RedirectView[], base: string): Rule[] {
  return redirects.flatMap(({ from, to }): Rule[] => {
    const [old, target] = [base + from.slice(1), base + to.slice(1)];
    return old.endsWith("/")
      ? [
          [old.slice(0, -1), target],
          [old, target],
        ]
      : [[old, target]];
  });
}

/** A `_redirects` file, as Netlify, Cloudflare Pages and GitLab Pages read it. */
export function redirectsFile(redirects: readonly RedirectView[], base: string): string {
  const lines = rulesOf(redirects, base).map(([from, to]) => `${from} ${to} 301`);
  return `${lines.join("\n")}\n`;
}

/** A file for nginx to include inside its `server` block. */
export function nginxRules(redirects: readonly RedirectView[], base: string): string {
  const lines = rulesOf(redirects, base).map(
    ([from, to]) => `location = ${from} { return 301 ${to}; }`,
  );
  return `# include trong khối server { … }\n${lines.join("\n")}\n`;
}

/**
 * What `web.config` says of old addresses. `httpRedirect` comes with IIS; the rewrite module would
 * not, and IIS answers nothing at all where a section it does not know stands.
 */
export function iisLocations(redirects: readonly RedirectView[], base: string): string {
  return redirects
    .map(
      ({ from, to }) => `  <location path="${from.replace(/^\/|\/$/g, "")}">
    <system.webServer>
      <httpRedirect enabled="true" destination="${base}${to.slice(1)}" exactDestination="true" httpResponseStatus="Permanent" />
    </system.webServer>
  </location>
`,
    )
    .join("");
}
