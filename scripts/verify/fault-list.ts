/** So many of the pages that share a fault are named. */
const PAGES_NAMED = 5;

/** Faults with the pages they are on: one mistake that shows on many pages is one line. */
export class FaultList {
  #pages = new Map<string, Set<string>>();

  add(fault: string, page: string): void {
    const pages = this.#pages.get(fault);
    if (pages) pages.add(page);
    else this.#pages.set(fault, new Set([page]));
  }

  /** «<fault>; ở <page>, <page> và 3 trang khác», in the order in which the faults came up. */
  lines(): string[] {
    return [...this.#pages].map(([fault, pages]) => {
      const more = pages.size > PAGES_NAMED ? ` và ${pages.size - PAGES_NAMED} trang khác` : "";
      return `${fault}; ở ${[...pages].slice(0, PAGES_NAMED).join(", ")}${more}`;
    });
  }
}
