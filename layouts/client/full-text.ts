import { foldableD, restoreD } from "#scripts/language/fold.ts";

/** A place in the text of a page where the words of a question stand. */
export interface TextHit {
  url: string;
  title: string;
  code: string | undefined;
  kind: string;
  /** Pagefind's own markup: escaped text with `<mark>`. */
  excerpt: string;
}

interface PagefindPart {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { id: string };
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: { title?: string; code?: string; kind?: string };
  sub_results?: PagefindPart[];
}

interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  mergeIndex: (url: string, options?: object) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

let opened: Promise<Pagefind> | undefined;

/** Finds pages by the words of their text; the engine is loaded on the first call. */
export async function searchText(
  query: string,
  { base, shards, limit }: { base: string; shards: number; limit: number },
): Promise<TextHit[]> {
  opened ??= open(base, shards);
  const pagefind = await opened;
  const { results } = await pagefind.search(foldableD(query));
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return pages.map(toHit);
}

async function open(base: string, shards: number): Promise<Pagefind> {
  const home = `${base}pagefind/0/`;
  const pagefind = (await import(`${home}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  for (let shard = 1; shard < shards; shard++)
    await pagefind.mergeIndex(`${base}pagefind/${shard}/`);
  return pagefind;
}

/** The part of the page where the words stand, when it has an anchor. */
function toHit({ url, excerpt, meta, sub_results: parts = [] }: PagefindData): TextHit {
  const part = parts.find((candidate) => candidate.anchor !== undefined);
  return {
    url: part?.url ?? url,
    title: restoreD(meta.title ?? ""),
    code: meta.code,
    kind: meta.kind ?? "page",
    excerpt: restoreD(part?.excerpt ?? excerpt),
  };
}
