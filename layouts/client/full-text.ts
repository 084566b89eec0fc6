import { foldableD, restoreD } from "#scripts/language/fold.ts";
import type { AskOptions } from "#scripts/search/engine/search.ts";
import { coverOf, coversMost } from "./word-cover.ts";

/** A place in the text of a page where the words of a question stand. */
export interface TextHit {
  url: string;
  title: string;
  code: string | undefined;
  kind: string;
  /** The words around, those of the question marked. */
  excerpt: { text: string; isMarked: boolean }[];
}

interface PagefindPart {
  url: string;
  excerpt: string;
}

interface PagefindData extends PagefindPart {
  meta: { title?: string; code?: string; kind?: string };
  sub_results?: PagefindPart[];
}

interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  mergeIndex: (url: string, options?: object) => Promise<void>;
  search: (
    query: string,
    options: { filters: { [name: string]: { any: readonly string[] } } },
  ) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

/** What is looked for in texts. */
export interface TextQuestion {
  /** The words of the question that a place must have: as typed, and as they were probably meant. */
  readings: readonly (readonly string[])[];
  narrowed: Pick<AskOptions, "kinds" | "filters">;
}

/** So many pages are looked at, and so many shown. */
const LOOKED_AT = 12;
const SHOWN = 5;

let opened: Promise<Pagefind> | undefined;

/** Finds pages by the words of their text; the engine is loaded on the first call. */
export async function searchText(
  { readings, narrowed }: TextQuestion,
  { base, shards }: { base: string; shards: number },
): Promise<TextHit[]> {
  opened ??= open(base, shards);
  try {
    const pagefind = await opened;
    for (const words of readings) {
      const hits = words.length === 0 ? [] : await find(pagefind, words, narrowed);
      if (hits.length > 0) return hits;
    }
    return [];
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

async function find(
  pagefind: Pagefind,
  words: readonly string[],
  { kinds = [], filters = {} }: TextQuestion["narrowed"],
): Promise<TextHit[]> {
  const wanted = Object.entries({ kind: kinds, ...filters }).filter(([, any]) => any.length > 0);
  const { results } = await pagefind.search(foldableD(words.join(" ")), {
    filters: Object.fromEntries(wanted.map(([name, any]) => [name, { any }])),
  });
  const pages = await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data()));
  return pages.flatMap((page) => toHit(page, words)).slice(0, SHOWN);
}

async function open(base: string, shards: number): Promise<Pagefind> {
  const pagefind: Pagefind = await import(`${base}pagefind/0/pagefind.js`);
  await pagefind.options({ baseUrl: base });
  for (let shard = 1; shard < shards; shard++)
    await pagefind.mergeIndex(`${base}pagefind/${shard}/`);
  return pagefind;
}

/**
 * The part of the page where most of the words stand. Pagefind drops words it does not know and shortens
 * others until something is found: a page that has few of the words is no hit.
 */
function toHit(
  { url, excerpt, meta, sub_results: parts = [] }: PagefindData,
  words: readonly string[],
): TextHit[] {
  let best = { url, pieces: piecesOf(excerpt), cover: 0 };
  for (const part of [...parts, { url, excerpt }]) {
    const pieces = piecesOf(part.excerpt);
    const marked = pieces.filter(({ isMarked }) => isMarked);
    const cover = coverOf(
      words,
      marked.flatMap(({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
    );
    if (cover > best.cover) best = { url: part.url, pieces, cover };
  }
  if (!coversMost(words, best.cover)) return [];
  const { title = "", code, kind = "page" } = meta;
  return [{ url: best.url, title: restoreD(title), code, kind, excerpt: best.pieces }];
}

/** Reads an excerpt, escaped text with `<mark>`, so that nothing of it becomes markup by itself. */
function piecesOf(excerpt: string): TextHit["excerpt"] {
  const { body } = new DOMParser().parseFromString(restoreD(excerpt), "text/html");
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? "",
    isMarked: node.nodeName === "MARK",
  }));
}
