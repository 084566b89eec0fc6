import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { listFiles } from "#scripts/read/folder.ts";
import { readManifest } from "../publish/manifest.ts";

/** What one page costs a reader, in bytes as a host that packs text sends them. */
export interface PageCost {
  url: string;
  kind: string;
  isIndexable: boolean;
  page: number;
  /** The page and everything it names: style, scripts, icon, pictures. */
  firstView: number;
}

/** The costs of the pages of one kind. */
export interface KindCost {
  kind: string;
  count: number;
  median: PageCost;
  largest: PageCost;
}

/** Measures every page of a built site; pages that only lead on are left out. */
export function pageCosts(dir: string): PageCost[] {
  const base = readManifest(dir)?.base ?? "/";
  const sizes = new Map<string, number>();
  const sizeOf = (url: string): number => {
    const name = url.slice(base.length);
    const size = sizes.get(name) ?? packed(readFileSync(join(dir, name)));
    sizes.set(name, size);
    return size;
  };
  return listFiles(dir).flatMap(({ name, path }) => {
    if (!name.endsWith(".html")) return [];
    const bytes = readFileSync(path);
    const html = bytes.toString();
    const kind = /<main [^>]*data-kind="([\w-]+)"/.exec(html)?.[1];
    if (kind === undefined || kind === "moved") return [];
    const page = packed(bytes);
    const firstView = loaded(html).reduce((sum, url) => sum + sizeOf(url), page);
    const isIndexable = !html.includes('<meta name="robots" content="noindex">');
    return [
      { url: `/${name.replace(/(^|\/)index\.html$/, "$1")}`, kind, isIndexable, page, firstView },
    ];
  });
}

/** The kinds in order of their names, each with its median and largest page by first view. */
export function kindCosts(costs: readonly PageCost[]): KindCost[] {
  const kinds = Map.groupBy(costs, ({ kind }) => kind);
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([kind, pages]) => {
      const bySize = pages.toSorted((a, b) => a.firstView - b.firstView);
      const median = bySize[Math.floor((bySize.length - 1) / 2)];
      const largest = bySize.at(-1);
      return median && largest ? [{ kind, count: pages.length, median, largest }] : [];
    });
}

/** Addresses that a browser loads to show a page. */
function loaded(html: string): string[] {
  const found = html.matchAll(
    /<link rel="(?:stylesheet|icon)" href="([^"]+)"|<(?:script|img)\b[^>]* src="([^"]+)"/g,
  );
  return [...new Set([...found].map(([, link, source]) => link ?? source ?? ""))];
}

/** Pictures are packed already and grow by packing again. */
function packed(bytes: Uint8Array): number {
  return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
}
