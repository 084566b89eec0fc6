import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { escapeMarkup } from "#scripts/language/escape.ts";
import type { CorpusRecord } from "./search-corpus.ts";
import { DEPTH, type Engine } from "./search-engine.ts";

/** The part of Pagefind's browser program that is used here. */
type Pagefind = {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
};

/** Plain Pagefind over pages of title and body, asked through its own browser program. */
export async function openPagefind(corpus: readonly CorpusRecord[]): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "bench-pagefind-"));
  const start = performance.now();
  await writeIndex(corpus, folder);
  const buildMs = performance.now() - start;
  const sent = { bytes: 0 };
  const server = await serve(folder, sent);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const program: Pagefind = await import(pathToFileURL(join(folder, "pagefind.js")).href);
  await program.options({ basePath: `http://127.0.0.1:${port}/`, baseUrl: "/" });
  await program.init();
  const ask: Engine["ask"] = async (question) => {
    const { results } = await program.search(question);
    const pages = await Promise.all(results.slice(0, DEPTH).map((result) => result.data()));
    return {
      codes: pages.map(({ url }) => url.split("/").at(-2) ?? ""),
      flagged: pages.length === 0,
    };
  };
  sent.bytes += gzipSync(readFileSync(join(folder, "pagefind.js"))).length;
  await ask("đăng ký khai sinh");
  return {
    name: "Pagefind",
    bytes: sent.bytes,
    buildMs,
    ask,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function writeIndex(corpus: readonly CorpusRecord[], folder: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error("Pagefind made no index.");
  for (const { record, body } of corpus) {
    const content = `<html lang="vi"><body><h1>${escapeMarkup(record.title)}</h1><p>${escapeMarkup(body)}</p></body></html>`;
    await index.addHTMLFile({ url: record.url, content });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

function serve(folder: string, sent: { bytes: number }): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(folder, path);
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const content = readFileSync(file);
    // Pagefind's own files are compressed already; what is not would be by the host.
    sent.bytes += Math.min(content.length, gzipSync(content).length);
    response.end(content);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
