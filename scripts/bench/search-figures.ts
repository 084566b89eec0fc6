import type { BenchQuestion } from "./search-corpus.ts";
import type { Engine } from "./search-engine.ts";
import { SPELLINGS } from "./search-spellings.ts";

/** How one engine did on the questions of one kind in one spelling. */
export type Figures = {
  engine: string;
  spelling: string;
  kind: string;
  questions: number;
  hit1: number;
  hit5: number;
  mrr: number;
  /** Share answered under a notice or not at all. */
  flagged: number;
};

/** What an engine cost. */
export type Cost = {
  engine: string;
  bytes: number;
  laterBytes: number;
  buildMs: number;
  medianMs: number;
  p95Ms: number;
};

/** Asks every question in every spelling. */
export async function measure(
  engine: Engine,
  questions: readonly BenchQuestion[],
): Promise<{ figures: Figures[]; cost: Cost }> {
  const figures: Figures[] = [];
  const times: number[] = [];
  for (const { name, write } of SPELLINGS) {
    const kinds = new Map<string, Tally>();
    for (const { question, codes, kind } of questions) {
      const start = performance.now();
      const reply = await engine.ask(write(question));
      times.push(performance.now() - start);
      const rank = reply.codes.findIndex((code) => codes.includes(code)) + 1;
      for (const key of codes.length ? [kind, "all"] : [kind]) {
        const tally = kinds.get(key) ?? { questions: 0, first: 0, five: 0, mrr: 0, flagged: 0 };
        kinds.set(key, add(tally, rank, reply.flagged));
      }
    }
    for (const [kind, tally] of kinds) figures.push(toFigures(engine.name, name, kind, tally));
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  const { name, bytes, laterBytes = 0, buildMs } = engine;
  const cost = { engine: name, bytes, laterBytes, buildMs, medianMs: at(0.5), p95Ms: at(0.95) };
  return { figures, cost };
}

type Tally = { questions: number; first: number; five: number; mrr: number; flagged: number };

function add(tally: Tally, rank: number, flagged: boolean): Tally {
  return {
    questions: tally.questions + 1,
    first: tally.first + Number(rank === 1),
    five: tally.five + Number(rank >= 1 && rank <= 5),
    mrr: tally.mrr + (rank > 0 ? 1 / rank : 0),
    flagged: tally.flagged + Number(flagged),
  };
}

function toFigures(engine: string, spelling: string, kind: string, tally: Tally): Figures {
  const share = (count: number): number => count / tally.questions;
  return {
    engine,
    spelling,
    kind,
    questions: tally.questions,
    hit1: share(tally.first),
    hit5: share(tally.five),
    mrr: share(tally.mrr),
    flagged: share(tally.flagged),
  };
}
