import type { Answer, AskOptions } from "#scripts/search/engine/search.ts";
import { searchText } from "./full-text.ts";
import type { Asked, Replied, SearchWords } from "./search-protocol.ts";
import { type SearchPage, setState, showAnswer, showNothing, showTextHits } from "./search-view.ts";

/** A question is asked this long after the last key. */
const PAUSE_MS = 60;
/** One letter finds everything and nothing. */
const FEWEST_LETTERS = 2;
/** With fewer results than this, the text of pages is searched as well. */
const FEW_RESULTS = 5;
const LIMIT = 20;

const results = document.querySelector<HTMLElement>("[data-results]");
const input = document.querySelector<HTMLInputElement>("main input[name=q]");
if (results && input) start(results, input);

function start(list: HTMLElement, box: HTMLInputElement): void {
  const {
    pack = "",
    more = "",
    engine = "",
    base = "/",
    shards = "1",
    words = "{}",
  } = list.dataset;
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`) ?? list;
  const page: SearchPage = {
    results: list,
    status: part("status"),
    understood: part("understood"),
    browse: part("browse"),
    words: JSON.parse(words) as SearchWords,
    base,
  };
  // The filters work by script alone, so that is what shows them.
  part("filters").hidden = false;
  const ask = questioner(engine, pack, more);
  let latest = 0;

  const answer = async (query: string) => {
    const turn = ++latest;
    if (query.trim().length < FEWEST_LETTERS) {
      showNothing(page);
      return;
    }
    setState(page, "loading", query, page.words.loading);
    try {
      const found = await ask(query, { limit: LIMIT, ...chosenFilters() });
      // A later key has asked something else in the meantime.
      if (turn !== latest) return;
      showAnswer(page, query, found);
      if (found.state === "done" && found.hits.length >= FEW_RESULTS) return;
      const texts = await searchText(query, { base, shards: Number(shards), limit: 5 });
      if (turn === latest) showTextHits(page, query, texts);
    } catch {
      if (turn === latest && list.dataset.state === "loading") {
        setState(page, "error", query, page.words.error);
        page.browse.hidden = false;
      }
    }
  };
  listen(box, page, answer);
}

/** Reads the box, the address and the keys; the address always tells what is shown. */
function listen(box: HTMLInputElement, page: SearchPage, answer: (query: string) => void): void {
  const asked = () => new URLSearchParams(location.search).get("q") ?? "";
  const address = (query: string) =>
    query === "" ? location.pathname : `${location.pathname}?q=${encodeURIComponent(query)}`;
  let timer: number | undefined;
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(null, "", address(box.value.trim()));
      answer(box.value);
    }, PAUSE_MS);
  });
  box.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    history.pushState(null, "", address(box.value.trim()));
    answer(box.value);
  });
  for (const select of document.querySelectorAll<HTMLSelectElement>("[data-filter]")) {
    select.addEventListener("change", () => answer(box.value));
  }
  window.addEventListener("popstate", () => {
    box.value = asked();
    answer(box.value);
  });
  moveByArrows(box, page.results);
  box.value = asked();
  if (box.value !== "") answer(box.value);
}

/** The down arrow leads from the box into the results, up and down through them and back. */
function moveByArrows(box: HTMLInputElement, list: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...list.querySelectorAll("a")];
    const at = links.findIndex((link) => link.matches(":focus"));
    if (at < 0 && document.activeElement !== box) return;
    const next = event.key === "ArrowDown" ? at + 1 : at - 1;
    if (next >= links.length || (at < 0 && next < 0)) return;
    event.preventDefault();
    (links[next] ?? box).focus();
  });
}

function chosenFilters(): AskOptions {
  const filters: { [name: string]: string[] } = {};
  let kinds: AskOptions["kinds"] = [];
  for (const select of document.querySelectorAll<HTMLSelectElement>("[data-filter]")) {
    const name = select.dataset.filter;
    if (!name || select.value === "") continue;
    if (name === "kinds") kinds = select.value.split(" ") as NonNullable<AskOptions["kinds"]>;
    else filters[name] = [select.value];
  }
  return { kinds, filters };
}

/** Asks the worker; a question that a later one overtakes is answered too, and not shown. */
function questioner(engine: string, pack: string, more: string) {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<
    number,
    { resolve: (answer: Answer) => void; reject: (why: Error) => void }
  >();
  const open = () => {
    const opened = new Worker(engine);
    opened.onmessage = ({ data }: MessageEvent<Replied>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ("answer" in data) asked?.resolve(data.answer);
      else asked?.reject(new Error(data.error));
    };
    opened.onerror = () => {
      for (const asked of waiting.values()) asked.reject(new Error("worker"));
      waiting.clear();
      worker = undefined;
    };
    return opened;
  };
  return (query: string, options: AskOptions) =>
    new Promise<Answer>((resolve, reject) => {
      worker ??= open();
      const id = ++last;
      waiting.set(id, { resolve, reject });
      const question: Asked = { id, query, options, pack, more };
      worker.postMessage(question);
    });
}
