/** What a reader chose on one page. */
export interface Kept {
  /** The `id` of the case. */
  given?: string | undefined;
  /** Papers that the reader has, by id. */
  papers: readonly string[];
}

/** One page, one entry; the address tells pages of one host apart. */
const KEY = `giay-to:${location.pathname}`;

/** What this device remembers of the page; nothing where storage is shut or holds something else. */
export function readKept(): Kept {
  try {
    const { given, papers } = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return {
      ...(typeof given === "string" && { given }),
      papers: Array.isArray(papers) ? papers.map(String) : [],
    };
  } catch {
    return { papers: [] };
  }
}

/** Remembers it on this device; a page without storage works on until it is closed. */
export function keep({ given, papers }: Kept): void {
  try {
    if (given === undefined && papers.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ given, papers }));
  } catch {
    // A private window or a full disk: the choice still holds on the open page.
  }
}
