import { keepPage, openShelves } from "./saved-pages.ts";

/** Sends a page on, by what the device offers or else by its copied address, and keeps it for later. */
export function openShare(part: HTMLElement, base: string): void {
  const status = part.querySelector("[role=status]");
  const { copied = "", kept = "", failed = "" } = part.dataset;
  const on = (name: string, work: () => Promise<string>) => {
    const button = part.querySelector<HTMLButtonElement>(`[data-${name}]`);
    button?.addEventListener("click", async () => {
      const words = await work().catch(() => failed);
      if (status) status.textContent = words;
    });
  };
  const url = part.parentElement?.querySelector("a")?.href ?? location.href;
  on("send", async () => {
    if (navigator.share === undefined) {
      await navigator.clipboard.writeText(url);
      return copied;
    }
    // Whoever thinks better of it has not failed.
    await navigator.share({ title: document.title, url }).catch(() => {});
    return "";
  });
  on("keep", async () => {
    await keepPage(await openShelves(base), location.href);
    return kept;
  });
  part.hidden = false;
}
