import type { Answer, Hit } from "#scripts/search/engine/search.ts";
import type { TextHit } from "./full-text.ts";
import type { SearchWords } from "./search-protocol.ts";

/** The parts of the search page that change. */
export interface SearchPage {
  results: HTMLElement;
  status: HTMLElement;
  understood: HTMLElement;
  browse: HTMLElement;
  words: SearchWords;
  base: string;
}

/** Shows an answer: what was understood, the notice, the results. */
export function showAnswer(page: SearchPage, query: string, answer: Answer): void {
  const { words } = page;
  page.results.replaceChildren(...answer.hits.map((hit) => hitItem(page, hit)));
  page.understood.replaceChildren(...understoodLines(page, answer));
  const count = answer.hits.length === 1 ? words.found : words.foundMany;
  const told = { done: count, unsure: words.unsure, empty: words.empty }[answer.state];
  setState(page, answer.state, query, fill(told, { n: String(answer.hits.length), q: query }));
  page.browse.hidden = answer.state === "done";
}

/** Puts pages found by their text below the results, leaving out those that are there already. */
export function showTextHits(page: SearchPage, query: string, hits: readonly TextHit[]): void {
  const shown = new Set([...page.results.querySelectorAll("a")].map((link) => link.pathname));
  const fresh = hits.filter((hit) => !shown.has(new URL(hit.url, location.href).pathname));
  if (fresh.length === 0) return;
  page.results.append(...fresh.map((hit) => textItem(page, hit)));
  if (page.results.dataset.state !== "empty") return;
  setState(page, "unsure", query, fill(page.words.unsure, { n: String(fresh.length), q: query }));
}

/** Shows that nothing has been asked. */
export function showNothing(page: SearchPage): void {
  page.results.replaceChildren();
  page.understood.replaceChildren();
  setState(page, "empty", "", "");
  page.browse.hidden = false;
}

/** Sets the state that scripts and tests read, and what a screen reader hears. */
export function setState(page: SearchPage, state: string, query: string, told: string): void {
  page.results.dataset.state = state;
  page.results.dataset.query = query;
  page.status.textContent = told;
}

function understoodLines(page: SearchPage, { understood, didYouMean }: Answer): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (didYouMean !== undefined) {
    const link = element("a", didYouMean);
    link.href = `?q=${encodeURIComponent(didYouMean)}`;
    const line = element("p", `${page.words.didYouMean} `);
    line.append(link);
    lines.push(line);
  }
  if (understood.length > 0) {
    const pairs = understood.map(({ said, means }) => `«${said}» → ${means}`);
    lines.push(element("p", `${page.words.understood} ${pairs.join("; ")}`));
  }
  return lines;
}

function hitItem(page: SearchPage, { record, marks }: Hit): HTMLElement {
  const item = resultItem(record.kind, record.code);
  const link = element("a", "");
  link.href = page.base + record.url.slice(1);
  link.append(...marked(record.title, marks));
  item.append(link, ...details(page, record.kind, record.code, record.line));
  return item;
}

function textItem(page: SearchPage, hit: TextHit): HTMLElement {
  const item = resultItem(hit.kind, hit.code);
  item.dataset.from = "text";
  const link = element("a", hit.title);
  link.href = hit.url;
  item.append(link, ...details(page, hit.kind, hit.code, ""));
  const line = element("span", "");
  line.className = "line";
  line.append(`${page.words.inText} `, ...excerptNodes(hit.excerpt));
  item.append(line);
  return item;
}

function resultItem(kind: string, code: string | undefined): HTMLElement {
  const item = element("li", "");
  item.dataset.kind = kind;
  if (code !== undefined) item.dataset.code = code;
  return item;
}

function details(
  page: SearchPage,
  kind: string,
  code: string | undefined,
  line: string,
): (HTMLElement | string)[] {
  const parts: (HTMLElement | string)[] = [];
  const small = code ?? page.words.kinds[kind];
  if (small) {
    const tag = element("span", small);
    tag.className = "code";
    parts.push(" ", tag);
  }
  if (line) {
    const told = element("span", line);
    told.className = "line";
    parts.push(told);
  }
  return parts;
}

function marked(title: string, marks: readonly (readonly [number, number])[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    if (from > end) parts.push(title.slice(end, from));
    parts.push(element("mark", title.slice(from, to)));
    end = to;
  }
  parts.push(title.slice(end));
  return parts;
}

/** Reads Pagefind's excerpt as text and marks, so that nothing of it becomes markup by itself. */
function excerptNodes(excerpt: string): (Node | string)[] {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html").body;
  return [...parsed.childNodes].map((node) =>
    node.nodeName === "MARK" ? element("mark", node.textContent ?? "") : (node.textContent ?? ""),
  );
}

function fill(text: string, values: { [name: string]: string }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
