/** What an engine says to a question. */
export type Reply = { codes: string[]; flagged: boolean };

/** A search engine ready to be asked, with what it cost to get there. */
export type Engine = {
  name: string;
  /** Bytes a reader loads before the first result, gzip. */
  bytes: number;
  /** Bytes loaded behind the first result, where there are any. */
  laterBytes?: number;
  /** Milliseconds until it can be asked. */
  buildMs: number;
  ask(question: string): Reply | Promise<Reply>;
  close?(): void | Promise<void>;
};

/** How many results count. */
export const DEPTH = 10;
