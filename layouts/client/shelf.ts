import { formatDate } from "#scripts/language/dates.ts";
import { forgetAll, keepPage, openShelves, type Saved, savedPages } from "./saved-pages.ts";

/** The page about reading without a network: keeps the lists and the search, shows what is saved here. */
export async function openShelf(part: HTMLElement, base: string): Promise<void> {
  const { own = "", keep = "", done = "", failed = "" } = part.dataset;
  // In place of another page it stands for one that is not saved.
  const missing = document.querySelector<HTMLElement>("[data-missing]");
  if (missing) missing.hidden = location.pathname === own;
  if (!("caches" in window)) return;
  const shelves = await openShelves(base);
  const status = part.querySelector<HTMLElement>("[role=status]");
  const list = part.querySelector<HTMLElement>("[data-saved]");
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  const show = async () => {
    const pages = (await savedPages(shelves)).filter(({ url }) => new URL(url).pathname !== own);
    list?.replaceChildren(...pages.map((page) => row(page, part.dataset)));
    for (const hidden of part.querySelectorAll<HTMLElement>("[data-some]"))
      hidden.hidden = pages.length === 0;
  };
  part.querySelector("[data-keep-all]")?.addEventListener("click", async () => {
    const addresses = keep.split(" ");
    try {
      for (const [index, url] of addresses.entries()) {
        say(`${index + 1}/${addresses.length}`);
        await keepPage(shelves, url);
      }
      say(done);
    } catch {
      say(failed);
    }
    await show();
  });
  part.querySelector("[data-forget]")?.addEventListener("click", async () => {
    await forgetAll(shelves, own);
    await show();
  });
  await show();
  part.hidden = false;
}

function row({ url, title, on, isKept }: Saved, words: DOMStringMap): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const line = document.createElement("span");
  link.href = url;
  link.textContent = title;
  line.className = "line";
  line.textContent = `${(isKept ? words.isKept : words.isSeen) ?? ""} ${formatDate(on)}`;
  item.append(link, line);
  return item;
}
