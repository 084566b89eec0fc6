import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { openSearch } from "#scripts/search/engine/search.ts";
import { unpack } from "#scripts/search/engine/unpack.ts";
import { packSearch } from "#scripts/search/pack.ts";
import { writePack } from "#scripts/search/pack-file.ts";
import type { Words } from "#scripts/search/words.ts";
import type { CorpusRecord } from "./search-corpus.ts";
import { DEPTH, type Engine } from "./search-engine.ts";

/**
 * Our own first tier, read from its files as a browser reads them: from the first alone, as the first
 * result is, or completed by the second.
 */
export async function openOurs(
  corpus: readonly CorpusRecord[],
  words: Words,
  part: "first" | "whole",
): Promise<Engine> {
  const files = writePack(
    packSearch(
      corpus.map(({ record }) => record),
      words,
    ),
  );
  const code = await engineBytes();
  const start = performance.now();
  const unpacked = unpack(files.first);
  const search = openSearch(part === "first" ? unpacked.pack : unpacked.complete(files.more));
  const buildMs = performance.now() - start;
  return {
    name: part === "first" ? "ours, first file" : "ours",
    bytes: files.first.length + code,
    laterBytes: files.more.length,
    buildMs,
    ask(question) {
      const { state, hits } = search.ask(question, { limit: DEPTH });
      return {
        codes: hits.map(({ record }) => record.code ?? record.url),
        flagged: state !== "done",
      };
    },
  };
}

/** The engine's own code as a browser loads it. */
async function engineBytes(): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: ["unpack", "search"].map((name) => `export * from "./${name}.ts";`).join(""),
      resolveDir: new URL("../search/engine", import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
