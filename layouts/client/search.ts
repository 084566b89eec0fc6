import { openLiveRegion } from "./live-region.ts";
import { readSought, writeSought } from "./search-address.ts";
import { openAsker } from "./search-asker.ts";
import { openFilters } from "./search-filters.ts";
import { openVisits } from "./search-history.ts";
import { listenToKeys } from "./search-keys.ts";
import type { SearchWords } from "./search-protocol.ts";
import { openTurns } from "./search-turns.ts";
import type { SearchPage } from "./search-view.ts";

/** So many results are shown at a time. */
const AT_ONCE = 20;

const results = document.querySelector<HTMLElement>("[data-results]");
const input = document.querySelector<HTMLInputElement>("main input[name=q]");
if (results && input) start(results, input);

/** Joins the parts of the search page; nothing is loaded before something is asked. */
function start(list: HTMLElement, box: HTMLInputElement): void {
  const { base = "/", engine = "", pack = "", later = "", ...data } = list.dataset;
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`) ?? list;
  const words: SearchWords = JSON.parse(data.words ?? "{}");
  const page: SearchPage = {
    ...{ results: list, words, base, notice: part("notice"), longer: part("longer") },
    ...{ understood: part("understood"), contact: part("contact"), browse: part("browse") },
    hint: part("hint"),
    hear: openLiveRegion(part("status")),
  };
  const filters = openFilters(words.filtered);
  const asker = openAsker({ engine, pack, later: later.split(" ") });
  const turn = openTurns(page, asker, { base, shards: Number(data.shards) });
  const visits = openVisits(location.pathname + location.search);
  let most = AT_ONCE;
  const answer = () => {
    most = AT_ONCE;
    return turn({ query: box.value, ...filters.narrowing(), most });
  };
  const showMore = async () => {
    const next = list.children.length;
    most += AT_ONCE;
    await turn({ query: box.value, ...filters.narrowing(), most });
    list.children[next]?.querySelector("a")?.focus();
  };
  const address = () =>
    writeSought(location.pathname, { query: box.value, choices: filters.chosen() });
  const type = () => {
    visits.type(address());
    answer();
  };
  const decide = (by = "") => {
    visits.decide(address(), by);
    answer();
  };
  const restore = () => {
    const sought = readSought(location.search, filters.names);
    // What had the focus is about to go.
    if (list.contains(document.activeElement)) box.focus();
    box.value = sought.query;
    filters.choose(sought.choices);
    if (sought.query !== list.dataset.query || sought.query !== "") answer();
  };

  box.addEventListener("input", type);
  listenToKeys(box, list, type);
  box.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    decide();
  });
  filters.onChange(decide);
  page.understood.addEventListener("click", (event) => {
    const meant = event.target instanceof HTMLAnchorElement ? event.target.textContent : null;
    if (meant === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    box.value = meant;
    box.focus();
    decide();
  });
  page.longer.addEventListener("click", showMore);
  // Whoever turns to the results may leave by one of them.
  for (const sign of ["focusin", "pointerdown"]) list.addEventListener(sign, visits.flush);
  addEventListener("popstate", () => {
    visits.arrive(location.pathname + location.search);
    restore();
  });
  restore();
}
