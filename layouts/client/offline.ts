import { formatDate } from "#scripts/language/dates.ts";
import { isPage, openShelves, savePage } from "./saved-pages.ts";

/**
 * Lets the site be read without a network, and says of a saved page which day it is of.
 * `words` holds `{d}` for the day; without such a worker in the browser pages are as ever.
 */
export function readOffline(worker: URL, base: string, words: string): void {
  const { savedOn } = document.documentElement.dataset;
  if (savedOn) tell(words.replace("{d}", dateWords(savedOn)));
  if ("serviceWorker" in navigator) {
    addEventListener("load", () => register(worker, base).catch(() => {}));
  }
}

/** A date as the interface around it has dates: the build writes no Vietnamese one into an English page. */
function dateWords(date: string): string {
  const language = document.body.lang || document.documentElement.lang;
  if (language === "vi") return formatDate(date);
  const form = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return form.format(new Date(date));
}

function tell(words: string): void {
  const notice = document.createElement("p");
  notice.className = "saved-notice";
  notice.setAttribute("role", "status");
  notice.textContent = words;
  document.querySelector(".page")?.prepend(notice);
}

/** The first page was loaded before the worker was there to see it: it is saved from here. */
async function register(worker: URL, base: string): Promise<void> {
  await navigator.serviceWorker.register(worker);
  if (navigator.serviceWorker.controller) return;
  const shelves = await openShelves(base);
  const response = await fetch(location.href, { cache: "force-cache" });
  if (isPage(response)) await savePage(shelves, location.href, response);
  const loaded = "link[rel=stylesheet], link[rel=icon], script[src]";
  for (const file of document.querySelectorAll(loaded)) {
    const address = file.getAttribute("href") ?? file.getAttribute("src") ?? "";
    await shelves.files.add(new Request(address, { cache: "force-cache" }));
  }
}
