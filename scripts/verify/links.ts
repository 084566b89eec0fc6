import type { ScannedPage } from "./facts.ts";
import { FaultList } from "./fault-list.ts";

/** Finds links of the site to pages, files or anchors that do not exist; one line a target. */
export function linkFaults(
  pages: ReadonlyMap<string, ScannedPage>,
  files: ReadonlySet<string>,
  base: string,
): string[] {
  const faults = new FaultList();
  for (const [name, page] of pages) {
    for (const url of [...page.links, ...page.actions]) {
      const fault = faultOf(url, name, page, pages, files, base);
      if (fault !== undefined) faults.add(fault, name);
    }
  }
  return faults.lines();
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
    return page.ids.has(decode(url.slice(1))) ? undefined : `liên kết ${url} không có chỗ đến`;
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) {
    return OUTSIDE.test(url) ? undefined : `liên kết ${url} không phải https, mailto hay tel`;
  }
  if (!url.startsWith("/")) return `liên kết ${url} không bắt đầu từ gốc trang`;
  if (url.startsWith("//")) return `liên kết ${url} thiếu https:`;
  if (!url.startsWith(base)) return `liên kết ${url} nằm ngoài ${base}`;
  const [path = "", anchor] = url
    .slice(base.length)
    .replace(/\?[^#]*/, "")
    .split("#")
    .map(decode);
  const isFolder = path === "" || path.endsWith("/");
  const target = isFolder ? `${path}index.html` : path;
  if (!isFolder && (files.has(`${path}/index.html`) || path.endsWith("index.html")))
    return `liên kết ${url} phải kết thúc bằng dấu /`;
  if (!files.has(target)) return `liên kết ${url} không có trang`;
  if (anchor === undefined) return undefined;
  const ids = target === name ? page.ids : pages.get(target)?.ids;
  return ids?.has(anchor) ? undefined : `liên kết ${url} không có chỗ đến`;
}

/** Links that leave the site: the web, mail, telephone. Anything else could run code. */
const OUTSIDE = /^(?:https?:\/\/[^\s/]|mailto:|tel:)/;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
