import type { Language } from "#scripts/schema/translation.ts";

/** A page in another language, for those who search in it. */
export interface FoundPage {
  kind: "procedure" | "event" | "agency" | "model" | "indicator" | "page";
  /** Address of the page in the language. */
  url: string;
  name: string;
  /** What people call it besides. */
  names: readonly string[];
}

/** A language that some pages exist in. */
export interface LanguageView extends Language {
  /** Pages that exist in it, by the addresses of their Vietnamese pages. */
  addresses: ReadonlySet<string>;
  /** Lists on one page hold only what is translated: the ids that links to such a page may name. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** What can be searched for in it. */
  found: readonly FoundPage[];
  /** Of these, those whose Vietnamese words changed since they were translated. */
  stale: ReadonlySet<string>;
}
