import type { Answer, Hit } from "#scripts/search/engine/search.ts";
import type { TextHit } from "./full-text.ts";
import { hitItem, type ItemContext, textItem, understoodLines } from "./result-items.ts";

/** The parts of the search page that change. */
export interface SearchPage extends ItemContext {
  results: HTMLElement;
  /** What is seen above the results, and the same for those who listen, told at their pace. */
  notice: HTMLElement;
  hear: (told: string) => void;
  understood: HTMLElement;
  hint: HTMLElement;
  /** Ways on: whom to ask, and the lists. */
  contact: HTMLElement;
  browse: HTMLElement;
  /** Shows more results. */
  longer: HTMLElement;
}

type State = "loading" | "done" | "unsure" | "empty" | "error";

/** So many results are shown at a time; so many are asked for. */
const AT_ONCE = 20;
export const MOST = 60;
/** What may not answer is not worth a long list. */
const UNSURE = 10;
const FIRST_FEW = 3;

/** Results that wait for being asked for. */
let waiting: readonly Hit[] = [];

/** Shows an answer: what was understood, the notice, the results. */
export function showAnswer(
  page: SearchPage,
  query: string,
  { answer, isNarrowed, texts }: { answer: Answer; isNarrowed: boolean; texts: readonly TextHit[] },
): void {
  const { words } = page;
  page.results.replaceChildren();
  waiting = answer.state === "unsure" ? answer.hits.slice(0, UNSURE) : answer.hits;
  showMore(page);
  page.understood.replaceChildren(...understoodLines(answer, page));
  showTextHits(page, texts);
  const isOnlyInText = answer.hits.length === 0 && texts.length > 0;
  const count = answer.hits.length || texts.length;
  const found = count === 1 ? words.found : count < MOST ? words.foundMany : words.foundMost;
  const empty = isNarrowed ? words.emptyFiltered : words.empty;
  const state = isOnlyInText ? "unsure" : answer.state;
  const unsure = isOnlyInText ? words.onlyInText : words.unsure;
  const told = { done: found, unsure, empty }[state];
  setState(page, state, query, fill(told, { n: String(count), q: query.trim() }));
}

/** Puts the next results below those shown, and returns the first of them. */
export function showMore(page: SearchPage): HTMLElement | null {
  const [next, later] = [waiting.slice(0, AT_ONCE), waiting.slice(AT_ONCE)];
  waiting = later;
  const items = next.map((hit) => hitItem(hit, page));
  page.results.append(...items);
  page.longer.hidden = later.length === 0;
  return items[0] ?? null;
}

/**
 * Puts pages found by their text below the results, leaving out those that are there already; below the
 * first few where the results may not answer, unless that would be a jump.
 */
export function showTextHits(page: SearchPage, hits: readonly TextHit[]): void {
  const paths = [...page.results.querySelectorAll("a")].map((link) => link.pathname);
  const shown = new Set([
    ...paths,
    ...waiting.map(({ record }) => page.base + record.url.slice(1)),
  ]);
  const fresh = hits.filter((hit) => !shown.has(new URL(hit.url, location.href).pathname));
  const isDoubtful = page.results.dataset.state === "unsure" && !isBeingRead(page);
  const after = isDoubtful ? page.results.children[FIRST_FEW - 1] : undefined;
  const items = fresh.map((hit) => textItem(hit, page));
  if (after) after.after(...items);
  else page.results.append(...items);
}

/** Whether the person is among the results by now, so that a better order would be a jump. */
export function isBeingRead({ results }: SearchPage): boolean {
  return results.contains(document.activeElement) || results.getBoundingClientRect().top < 0;
}

/** Shows that an answer is being looked for; what was found for another question stays for a moment. */
export function showLoading(page: SearchPage, query: string): () => void {
  page.hint.hidden = true;
  page.results.dataset.state = "loading";
  page.results.dataset.query = query;
  delete page.results.dataset.settled;
  page.results.setAttribute("aria-busy", "true");
  const timer = window.setTimeout(() => clear(page, page.words.loading), 250);
  return () => clearTimeout(timer);
}

/** Marks that nothing more comes for this question: no better order, no hits in texts. */
export function settle({ results }: SearchPage): void {
  results.dataset.settled = "true";
}

/** Shows that nothing could be found out. */
export function showError(page: SearchPage, query: string): void {
  clear(page, "");
  setState(page, "error", query, page.words.error);
}

/** Shows that nothing, or too little, has been asked. */
export function showNothing(page: SearchPage, query: string): void {
  clear(page, "");
  setState(page, "empty", query, query.trim() === "" ? "" : page.words.tooShort);
  page.contact.hidden = true;
  page.hint.hidden = false;
  settle(page);
}

function clear(page: SearchPage, notice: string): void {
  waiting = [];
  page.results.replaceChildren();
  page.understood.replaceChildren();
  page.longer.hidden = true;
  page.notice.textContent = notice;
}

/** Sets the state that scripts and tests read, the ways on that it asks for, and what is told. */
function setState(page: SearchPage, state: State, query: string, told: string): void {
  page.results.dataset.state = state;
  page.results.dataset.query = query;
  page.results.removeAttribute("aria-busy");
  page.notice.textContent = told;
  page.notice.classList.toggle("notice", state !== "done" && told !== "");
  page.hear(told);
  page.contact.hidden = state === "done";
  page.browse.hidden = state === "done";
}

function fill(text: string, values: { [name: string]: string }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
