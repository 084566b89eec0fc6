import { urlOf } from "./addresses.ts";
import type { ScannedPage } from "./facts.ts";

/** So many clicks lead from the home page to any procedure. */
const MOST_CLICKS = 3;

/**
 * Procedures that a reader cannot reach from the home page, that of their own language, by three
 * links; one Vietnamese line for each.
 */
export function reachFaults(
  pages: ReadonlyMap<string, ScannedPage>,
  base: string,
  codes: readonly string[] = [],
): string[] {
  const reached = new Map(
    ["", ...codes.map((code) => `${code}/`)].map((folder) => [
      folder,
      clicksFrom(`${folder}index.html`, pages, base),
    ]),
  );
  return [...pages].flatMap(([name, page]) => {
    const code = codes.find((one) => name.startsWith(`${one}/`));
    const clicks = reached.get(code === undefined ? "" : `${code}/`);
    if (page.kind !== "procedure" || clicks?.has(name)) return [];
    return [`${urlOf(name)}: từ trang chủ không tới được thủ tục này trong ${MOST_CLICKS} lần bấm`];
  });
}

/** Breadth first: the files that a page leads to by links, each with the fewest clicks. */
function clicksFrom(
  home: string,
  pages: ReadonlyMap<string, ScannedPage>,
  base: string,
): ReadonlyMap<string, number> {
  const clicks = new Map<string, number>([[home, 0]]);
  let reached = [home];
  for (let click = 1; click <= MOST_CLICKS; click++) {
    const next: string[] = [];
    for (const url of reached.flatMap((name) => [...(pages.get(name)?.links ?? [])])) {
      const name = fileOf(url, base);
      if (name === undefined || clicks.has(name) || !pages.has(name)) continue;
      clicks.set(name, click);
      next.push(name);
    }
    reached = next;
  }
  return clicks;
}

/** The file of a page of the site: `/minh-bach/thu-tuc/?a=b#c` → `thu-tuc/index.html`. */
function fileOf(url: string, base: string): string | undefined {
  if (!url.startsWith(base)) return undefined;
  const path = url.slice(base.length).replace(/[?#].*$/s, "");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
