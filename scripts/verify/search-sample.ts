import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { foldableD } from "#scripts/language/fold.ts";
import type { FoundFile } from "#scripts/read/folder.ts";
import { decodeEntities } from "./attributes.ts";

/** So many indexed pages are looked at, and so many words of each: enough to catch a stale index. */
const PAGES = 60;
const WORDS = 40;

/**
 * What is indexed is what is published: takes a sample of the full-text index as it lies on disk
 * and looks its words up on the pages that it leads to.
 */
export function searchFaults(files: readonly FoundFile[]): string[] {
  const pages = new Map(files.map(({ name, path }) => [name, path]));
  const fragments = files.filter(({ name }) => name.endsWith(".pf_fragment"));
  if (fragments.length === 0) return ["pagefind: không có chỉ mục tìm kiếm"];
  return sample(fragments, PAGES).flatMap(({ name, path }) => {
    const indexed = readFragment(readFileSync(path));
    if (indexed === undefined) return [`${name}: không đọc được mảnh chỉ mục này`];
    const target = `${decodeURIComponent(indexed.url).slice(1)}index.html`;
    const page = pages.get(target);
    if (page === undefined) return [`${name}: chỉ mục dẫn tới ${indexed.url}, không có trang này`];
    const found = new Set(wordsOf(visibleText(readFileSync(page, "utf8"))));
    const missing = sample([...new Set(wordsOf(indexed.content))], WORDS).find(
      (word) => !found.has(word),
    );
    if (missing === undefined) return [];
    return [`${target}: tìm được bằng «${missing}» nhưng chữ này không có trên trang`];
  });
}

interface Fragment {
  url: string;
  content: string;
}

/** Pagefind's fragments are JSON behind a mark of its own, packed by gzip. */
function readFragment(bytes: Uint8Array): Fragment | undefined {
  const text = gunzipSync(bytes).toString("utf8");
  const start = text.indexOf("{");
  if (start < 0) return undefined;
  const fragment: Partial<Fragment> = JSON.parse(text.slice(start));
  const { url, content } = fragment;
  return url === undefined || content === undefined ? undefined : { url, content };
}

/** The words that people can read on a page, its menus and footer left out. */
function visibleText(html: string): string {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return decodeEntities(main.replace(/<[^>]*>/g, " "));
}

/** Words as the index has them: small, with «đ» written so that its mark can be folded away. */
function wordsOf(text: string): string[] {
  return foldableD(text.normalize("NFC").toLowerCase()).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** So many of a list, spread evenly over it: the same ones in every run. */
function sample<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
