import type { SearchRecord } from "#scripts/search/engine/record.ts";
import type { Answer, AskOptions, Hit } from "#scripts/search/engine/search.ts";

/** What the page tells a worker: the files of the catalogue once, then questions. */
export type Told = { open: Uint8Array[] } | { id: number; query: string; options: AskOptions };

/** One result as far as it is shown: less to copy from the worker at every key. */
export interface ShownHit {
  record: Pick<SearchRecord, "kind" | "url" | "title" | "levels" | "line"> & { code?: string };
  marks: Hit["marks"];
}

/** An answer as far as it is shown. */
export type ShownAnswer = Omit<Answer, "hits"> & { hits: ShownHit[] };

/** The answer to a question, and the words that a text must have: as typed, and with slips mended. */
export interface Reply {
  answer: ShownAnswer;
  readings: string[][];
}

/** What a worker replies: that it is open, an answer, or why there is none. */
export type Replied = { open: true } | ({ id: number } & Reply) | { error: string };

/** The words of the search page, handed over in an attribute of the list of results. */
export interface SearchWords {
  /** Names of the languages that some results are in, by code: the folders of their addresses. */
  languages?: { readonly [code: string]: string };
  /** `{n}` stands for a number, `{q}` for the question. */
  found: string;
  foundMany: string;
  foundMost: string;
  unsure: string;
  onlyInText: string;
  empty: string;
  emptyFiltered: string;
  tooShort: string;
  error: string;
  loading: string;
  understood: string;
  didYouMean: string;
  inText: string;
  filtered: string;
  kinds: { [kind: string]: string };
}
