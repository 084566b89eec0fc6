import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Charset, Index } from "flexsearch";
import MiniSearch from "minisearch";
import { fold } from "#scripts/language/fold.ts";
import type { CorpusRecord } from "./search-corpus.ts";
import { DEPTH, type Engine } from "./search-engine.ts";

/** MiniSearch over titles, fields and results; folding by `processTerm`, as its README advises. */
export function openMiniSearch(corpus: readonly CorpusRecord[]): Engine {
  const documents = corpus.map(({ record: { code, title, field, results } }) => ({
    id: code,
    title,
    field: field ?? "",
    results: results.join(" "),
  }));
  const start = performance.now();
  const search = new MiniSearch({
    fields: ["title", "field", "results"],
    processTerm: (term) => fold(term),
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
  });
  search.addAll(documents);
  return {
    name: "MiniSearch",
    bytes: gzip(JSON.stringify(documents)) + libraryBytes("minisearch/dist/umd/index.js"),
    buildMs: performance.now() - start,
    ask: (question) => ({
      codes: search
        .search(question)
        .slice(0, DEPTH)
        .map(({ id }) => String(id)),
      flagged: false,
    }),
  };
}

/** FlexSearch over titles; its own latin normalisation, forward tokens and suggestions. */
export function openFlexSearch(corpus: readonly CorpusRecord[]): Engine {
  const documents = corpus.map(({ record: { code, title } }) => ({ id: code, title }));
  const start = performance.now();
  // đ has no decomposition: FlexSearch's normalisation leaves it, so it is folded before.
  const index = new Index({ tokenize: "forward", encoder: Charset.Normalize });
  documents.forEach(({ title }, at) => {
    index.add(at, title.replace(/đ/gi, "d"));
  });
  return {
    name: "FlexSearch",
    bytes:
      gzip(JSON.stringify(documents)) + libraryBytes("flexsearch/dist/flexsearch.bundle.min.js"),
    buildMs: performance.now() - start,
    ask(question) {
      const found = index.search(question.replace(/đ/gi, "d"), { limit: DEPTH, suggest: true });
      return {
        codes: found.map((at) => documents[Number(at)]?.id ?? ""),
        flagged: found.length === 0,
      };
    },
  };
}

const gzip = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** The library as a browser would load it. */
function libraryBytes(path: string): number {
  return gzip(readFileSync(new URL(`../../node_modules/${path}`, import.meta.url)));
}
