import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { FoundFile } from "#scripts/read/folder.ts";
import type { ScannedPage } from "./facts.ts";
import { xmlFault } from "./xml.ts";

/** Names of the files of a site with their digests, as its manifest gives them. */
export interface Digests {
  [name: string]: string;
}

/** Compares the files of a folder with its manifest: by name, and `withBytes` by digest too. */
export function manifestFaults(
  files: readonly FoundFile[],
  digests: Digests,
  { withBytes }: { withBytes: boolean },
): string[] {
  const names = new Set(files.map(({ name }) => name));
  return [
    ...Object.keys(digests)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: có trong manifest.json nhưng không có tệp`),
    ...files.flatMap(({ name, path }) => {
      if (name === "manifest.json") return [];
      const wanted = digests[name];
      if (wanted === undefined) return [`${name}: không có trong manifest.json`];
      if (!withBytes) return [];
      const found = createHash("sha256").update(readFileSync(path)).digest("hex");
      return found === wanted ? [] : [`${name}: nội dung khác với manifest.json`];
    }),
  ];
}

/** XML files that a host or a crawler reads by itself, and that fail without a word. */
export function xmlFaults(files: readonly FoundFile[]): string[] {
  return files.flatMap(({ name, path }) => {
    if (!/\.(?:xml|svg)$|^web\.config$/.test(name)) return [];
    const fault = xmlFault(readFileSync(path, "utf8"));
    return fault === undefined ? [] : [`${name}: ${fault}`];
  });
}

/** What a style sheet loads must lie beside it: `url(…)` is the one way for a style to reach out. */
export function styleFaults(files: readonly FoundFile[], names: ReadonlySet<string>): string[] {
  return files.flatMap(({ name, path }) => {
    if (!name.endsWith(".css") || name.startsWith("pagefind/")) return [];
    const css = readFileSync(path, "utf8");
    return [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].flatMap((match) => {
      const url = match[1] ?? match[2] ?? "";
      if (url.startsWith("data:") || url.startsWith("#")) return [];
      const target = new URL(url, `http://site/${name}`);
      const isThere =
        target.host === "site" && names.has(decodeURIComponent(target.pathname.slice(1)));
      return isThere ? [] : [`${name}: kiểu dáng nạp ${url}, không có trên trang`];
    });
  });
}

/** Crawlers are told of every page that wants to be found, and of no other. */
export function siteMapFaults(
  siteMap: string | undefined,
  pages: ReadonlyMap<string, ScannedPage>,
): string[] {
  if (siteMap === undefined) return ["sitemap.xml: không có tệp này"];
  const listed = new Set([...siteMap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url));
  const canonical = new Set<string>();
  for (const page of pages.values()) {
    if (page.canonical !== undefined && !page.isHidden) canonical.add(page.canonical);
  }
  return [
    ...[...canonical].filter((url) => !listed.has(url)).map((url) => `sitemap.xml: thiếu ${url}`),
    ...[...listed]
      .filter((url) => !canonical.has(url))
      .map((url) => `sitemap.xml: ${url} không phải là trang để tìm thấy`),
  ];
}
