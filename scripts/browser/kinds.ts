import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** One page for each kind of page of a built site, by kind: the largest, which has most to go wrong. */
export function largestOfEachKind(dir: string): Map<string, string> {
  const largest = new Map<string, { url: string; size: number }>();
  for (const path of htmlFiles(dir)) {
    const text = readFileSync(path, "utf8");
    const kind = /<main [^>]*data-kind="([\w-]+)"/.exec(text)?.[1];
    // A page that leads on is gone before anybody looks at it.
    if (kind === "moved" || kind === undefined || text.length <= (largest.get(kind)?.size ?? 0))
      continue;
    const name = relative(dir, path).split(sep).join("/");
    largest.set(kind, { url: name.replace(/(^|\/)index\.html$/, "$1"), size: text.length });
  }
  const kinds = [...largest].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(kinds.map(([kind, { url }]) => [kind, url]));
}

function htmlFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
