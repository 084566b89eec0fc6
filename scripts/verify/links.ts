import type { ScannedPage } from "./scan.ts";

/** A broken link error lists this many of the pages that hold it. */
const PAGES_NAMED = 5;

/** Finds links of the site to pages, files or anchors that do not exist; one line a target. */
export function linkFaults(
  pages: ReadonlyMap<string, ScannedPage>,
  files: ReadonlySet<string>,
  base: string,
): string[] {
  const broken = new Map<string, string[]>();
  for (const [name, page] of pages) {
    for (const url of page.links) {
      const fault = faultOf(url, name, page, pages, files, base);
      if (fault === undefined) continue;
      const where = broken.get(fault);
      if (where) where.push(name);
      else broken.set(fault, [name]);
    }
  }
  return [...broken].map(([fault, where]) => {
    const more = where.length > PAGES_NAMED ? ` và ${where.length - PAGES_NAMED} trang khác` : "";
    return `${fault}; ở ${where.slice(0, PAGES_NAMED).join(", ")}${more}`;
  });
}

function faultOf(
  url: string,
  name: string,
  page: ScannedPage,
  pages: ReadonlyMap<string, ScannedPage>,
  files: ReadonlySet<string>,
  base: string,
): string | undefined {
  if (url.startsWith("#")) {
    return page.ids.has(url.slice(1)) ? undefined : `liên kết ${url} không có chỗ đến`;
  }
  if (!url.startsWith("/")) {
    return /^[a-z]+:/.test(url) ? undefined : `liên kết ${url} không bắt đầu từ gốc trang`;
  }
  if (!url.startsWith(base)) return `liên kết ${url} nằm ngoài ${base}`;
  const [path = "", anchor] = url
    .slice(base.length)
    .replace(/\?[^#]*/, "")
    .split("#");
  const target = decodeURIComponent(path === "" || path.endsWith("/") ? `${path}index.html` : path);
  if (!files.has(target)) return `liên kết ${url} không có trang`;
  if (anchor === undefined || target === name) return undefined;
  return pages.get(target)?.ids.has(anchor) ? undefined : `liên kết ${url} không có chỗ đến`;
}
