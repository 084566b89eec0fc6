import type { AskOptions } from "#scripts/search/engine/search.ts";
import { searchText, type TextHit } from "./full-text.ts";
import type { Asker, Given } from "./search-asker.ts";
import * as view from "./search-view.ts";

/** One letter finds everything and nothing. */
const FEWEST_LETTERS = 2;
/** With fewer results than this the text of pages is searched too, once typing rests. */
const FEW_RESULTS = 5;
const REST_MS = 350;
/** The text of pages must not hold up an answer for longer. */
const TEXT_MS = 8000;

/** A question with what it is narrowed to. */
export interface Question {
  query: string;
  narrowed: Pick<AskOptions, "kinds" | "filters">;
  isNarrowed: boolean;
  /** So many results are shown. */
  most: number;
}

/** Answers questions one after the other: a later one ends the turn of an earlier one. */
export function openTurns(
  page: view.SearchPage,
  asker: Asker,
  texts: { base: string; shards: number },
): (question: Question) => Promise<void> {
  let turn = new AbortController();
  return async (question) => {
    turn.abort();
    turn = new AbortController();
    const { signal } = turn;
    const { query } = question;
    if (query.trim().length < FEWEST_LETTERS) return view.showNothing(page, query);
    const isOver = view.showLoading(page, query);
    signal.addEventListener("abort", isOver);
    try {
      await answer(question, signal, isOver);
    } catch {
      isOver();
      const isWaiting = page.results.dataset.state === "loading";
      if (!signal.aborted && isWaiting) view.showError(page, query);
    }
    if (!signal.aborted) view.settle(page);
  };

  async function answer(question: Question, signal: AbortSignal, isOver: () => void) {
    const { query, narrowed, isNarrowed, most } = question;
    // One more tells whether there are more.
    const ask = () => asker.ask(query, { limit: most + 1, ...narrowed }, signal);
    const show = (given: Given, hits: readonly TextHit[] = []) => {
      isOver();
      view.showAnswer(page, query, { answer: given.answer, most, isNarrowed, texts: hits });
    };
    let given = await ask();
    if (signal.aborted) return;
    if (given.answer.hits.length > 0) show(given);
    // The first file answers soon; all of them answer better, with the lines that tell time and fee.
    if (!given.isWhole && (await asker.whole()) && !signal.aborted) {
      const better = await ask();
      if (signal.aborted) return;
      const isShown = given.answer.hits.length > 0;
      if (!isShown || !view.isBeingRead(page)) {
        given = better;
        if (given.answer.hits.length > 0) show(given);
      }
    }
    if (given.answer.state === "done" && given.answer.hits.length >= FEW_RESULTS) return;
    await rest(REST_MS, signal);
    if (signal.aborted) return;
    const found = searchText({ readings: given.readings, narrowed }, texts).catch(() => []);
    const hits = await Promise.race([found, rest(TEXT_MS, signal).then(() => [])]);
    if (signal.aborted) return;
    if (given.answer.hits.length === 0) show(given, hits);
    else view.showTextHits(page, hits);
  }
}

/** Waits, unless the turn is over. */
const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
