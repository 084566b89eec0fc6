/**
 * The keyboard of the search page. The results are links of the page, not choices of the box, so the
 * pattern is a live region beside a plain search field and not a combobox: a listbox would take the
 * links, their codes and lines away from those who listen. Arrows are a short cut, Tab goes the same way.
 */
export function listenToKeys(box: HTMLInputElement, list: HTMLElement, changed: () => void): void {
  document.addEventListener("keydown", (event) => {
    const links: Element[] = [...list.querySelectorAll("a")];
    const at = document.activeElement ? links.indexOf(document.activeElement) : -1;
    if (event.isComposing || (at < 0 && document.activeElement !== box)) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (at < 0 && box.value !== "") {
        box.value = "";
        changed();
      }
      box.focus();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = at + step;
    // Above the first result is the box; from the box up, and below the last, there is nothing.
    if (next < -1 || next >= links.length) return;
    event.preventDefault();
    const target = links[next];
    if (target instanceof HTMLElement) target.focus();
    else box.focus();
  });
}
