import type { TextHit } from "./full-text.ts";
import { hitItem, type ItemContext, textItem, understoodLines } from "./result-items.ts";
import type { ShownAnswer } from "./search-protocol.ts";

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

/** What may not answer is not worth a long list. */
const UNSURE = 10;
/** Hits in texts do not come before so many. */
const FIRST_FEW = 3;

/** What is shown for a question: so many results at most, and whether only some kinds were wanted. */
export interface Shown {
  answer: ShownAnswer;
  most: number;
  isNarrowed: boolean;
  texts: readonly TextHit[];
}

/** Shows an answer: what was understood, the notice, the results. */
export function showAnswer(page: SearchPage, query: string, shown: Shown): void {
  const { words } = page;
  const { answer, texts } = shown;
  const hits = answer.hits.slice(0, answer.state === "unsure" ? UNSURE : shown.most);
  const hasMore = answer.state === "done" && answer.hits.length > hits.length;
  page.results.replaceChildren(...hits.map((hit) => hitItem(hit, page)));
  page.longer.hidden = !hasMore;
  page.understood.replaceChildren(...understoodLines(answer, page));
  showTextHits(page, texts);
  const isOnlyInText = hits.length === 0 && texts.length > 0;
  const count = hits.length || texts.length;
  const found = hasMore ? words.foundMost : count === 1 ? words.found : words.foundMany;
  const empty = shown.isNarrowed ? words.emptyFiltered : words.empty;
  const state = isOnlyInText ? "unsure" : answer.state;
  const unsure = isOnlyInText ? words.onlyInText : words.unsure;
  const told = { done: found, unsure, empty }[state];
  setState(page, state, query, fill(told, { n: String(count), q: query.trim() }));
}

/**
 * Puts pages found by their text below the results, leaving out those that are there already; below the
 * first few where the results may not answer, unless that would be a jump.
 */
export function showTextHits(page: SearchPage, hits: readonly TextHit[]): void {
  const shown = new Set([...page.results.querySelectorAll("a")].map((link) => link.pathname));
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
  page.hint.hidden = true;
  page.contact.hidden = state === "done";
  page.browse.hidden = state === "done";
}

function fill(text: string, values: { [name: string]: string }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
