import type { Words } from "#scripts/search/words.ts";
import type { BenchQuestion, CorpusRecord } from "./search-corpus.ts";
import { openOurs } from "./search-ours.ts";

/** What our engine costs at one size of catalogue. */
export type Size = {
  records: number;
  bytes: number;
  laterBytes: number;
  buildMs: number;
  medianMs: number;
  p95Ms: number;
};

/** Measures our engine on a small, the whole and a large catalogue. */
export async function measureSizes(
  corpus: readonly CorpusRecord[],
  questions: readonly BenchQuestion[],
  words: Words,
): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const count of [600, corpus.length, 10_000]) {
    const records = resize(corpus, count);
    const engine = await openOurs(records, words, "whole");
    const times: number[] = [];
    for (const { question } of questions) {
      const start = performance.now();
      await engine.ask(question);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
    const { bytes, laterBytes = 0, buildMs } = engine;
    sizes.push({ records: count, bytes, laterBytes, buildMs, medianMs: at(0.5), p95Ms: at(0.95) });
  }
  return sizes;
}

/** Every n-th record of a catalogue, or the catalogue again under other codes, told apart by a number. */
function resize(corpus: readonly CorpusRecord[], count: number): CorpusRecord[] {
  if (count <= corpus.length) {
    return Array.from(
      { length: count },
      (_, at) => corpus[Math.floor((at * corpus.length) / count)],
    ).flatMap((one) => (one ? [one] : []));
  }
  return Array.from({ length: count }, (_, at): CorpusRecord[] => {
    const one = corpus[at % corpus.length];
    const round = Math.floor(at / corpus.length);
    if (!one || round === 0) return one ? [one] : [];
    const code = `${round + 6}${one.record.code.slice(1)}`;
    const record = {
      ...one.record,
      code,
      url: `/thu-tuc/${code}/`,
      title: `${one.record.title} (${round})`,
    };
    return [{ record, body: one.body }];
  }).flat();
}
