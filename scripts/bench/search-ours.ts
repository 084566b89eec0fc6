import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { openSearch } from "#scripts/search/engine/search.ts";
import { packSearch } from "#scripts/search/pack.ts";
import type { Words } from "#scripts/search/words.ts";
import type { CorpusRecord } from "./search-corpus.ts";
import { DEPTH, type Engine } from "./search-engine.ts";

/** Our own first tier: titles, names, lexicon and rules. */
export async function openOurs(corpus: readonly CorpusRecord[], words: Words): Promise<Engine> {
  const pack = packSearch(corpus.map(({ record }) => record), words);
  const bytes = gzipSync(JSON.stringify(pack), { level: 9 }).length + (await engineBytes());
  const start = performance.now();
  const search = openSearch(pack);
  const buildMs = performance.now() - start;
  return {
    name: "ours",
    bytes,
    buildMs,
    ask(question) {
      const { state, hits } = search.ask(question, { limit: DEPTH });
      return { codes: hits.map(({ record }) => record.code ?? record.url), flagged: state !== "done" };
    },
  };
}

/** The engine's own code as a browser loads it. */
async function engineBytes(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [new URL("../search/engine/search.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
