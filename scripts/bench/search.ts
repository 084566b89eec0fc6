import { readWords } from "#scripts/search/words.ts";
import { readCorpus, readQuestions } from "./search-corpus.ts";
import { type Cost, type Figures, measure } from "./search-figures.ts";
import { openFlexSearch, openMiniSearch } from "./search-others.ts";
import { openOurs } from "./search-ours.ts";
import { openPagefind } from "./search-pagefind.ts";
import { measureSizes, type Size } from "./search-sizes.ts";

/** What the benchmark found. */
export type SearchBench = { figures: Figures[]; costs: Cost[]; sizes: Size[] };

/** Where records and questions are, and how the figures are printed. */
export type BenchOptions = { corpus: string; questions: string; json?: boolean };

/** Asks every question in six spellings of ours and of three other engines and returns hits, bytes and times. */
export async function benchSearch({
  corpus,
  questions,
  json = false,
}: BenchOptions): Promise<SearchBench> {
  const records = readCorpus(corpus);
  const asked = readQuestions(questions);
  const words = readWords();
  const bench: SearchBench = { figures: [], costs: [], sizes: [] };
  const engines = [
    () => openOurs(records, words, "whole"),
    () => openOurs(records, words, "first"),
    () => openMiniSearch(records),
    () => openFlexSearch(records),
    () => openPagefind(records),
  ];
  // One after the other, so that they do not share memory or processor.
  for (const open of engines) {
    const engine = await open();
    const { figures, cost } = await measure(engine, asked);
    await engine.close?.();
    bench.figures.push(...figures);
    bench.costs.push(cost);
  }
  bench.sizes = await measureSizes(records, asked, words);
  process.stdout.write(json ? `${JSON.stringify(bench)}\n` : print(bench));
  return bench;
}

function print({ figures, costs, sizes }: SearchBench): string {
  const share = (value: number): string => value.toFixed(2).replace(/^0/, "");
  const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  const rows = [
    ["engine", "spelling", "kind", "n", "hit@1", "hit@5", "MRR", "flagged"],
    ...figures.map(({ engine, spelling, kind, questions, hit1, hit5, mrr, flagged }) => [
      engine,
      spelling,
      kind,
      String(questions),
      share(hit1),
      share(hit5),
      share(mrr),
      share(flagged),
    ]),
  ];
  const costRows = [
    ["engine", "bytes", "later", "index", "median", "p95"],
    ...costs.map((cost) => [
      cost.engine,
      kib(cost.bytes),
      kib(cost.laterBytes),
      ms(cost.buildMs),
      ms(cost.medianMs),
      ms(cost.p95Ms),
    ]),
  ];
  const sizeRows = [
    ["ours at", "bytes", "later", "index", "median", "p95"],
    ...sizes.map((size) => [
      String(size.records),
      kib(size.bytes),
      kib(size.laterBytes),
      ms(size.buildMs),
      ms(size.medianMs),
      ms(size.p95Ms),
    ]),
  ];
  return [rows, costRows, sizeRows].map(table).join("\n");
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
