import type { Answer, AskOptions } from "#scripts/search/engine/search.ts";

/** What the page asks of the worker; the addresses of the packed catalogue come with every question. */
export interface Asked {
  id: number;
  query: string;
  options: AskOptions;
  pack: string;
  more: string;
}

/** What the worker replies: the answer to a question, or why there is none. */
export type Replied = { id: number; answer: Answer } | { id: number; error: string };

/** The words of the search page, handed over in an attribute of the list of results. */
export interface SearchWords {
  /** `{n}` stands for a number, `{q}` for the question. */
  found: string;
  foundMany: string;
  unsure: string;
  empty: string;
  error: string;
  loading: string;
  understood: string;
  didYouMean: string;
  inText: string;
  kinds: { [kind: string]: string };
}
