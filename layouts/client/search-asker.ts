import type { AskOptions } from "#scripts/search/engine/search.ts";
import { type Engine, openEngine } from "./search-engine.ts";
import type { Reply } from "./search-protocol.ts";

/** Answers questions from the catalogue, which is loaded on the first one. */
export interface Asker {
  /** Rejects when the catalogue cannot be had; the next question tries again. */
  ask: (query: string, options: AskOptions, signal: AbortSignal) => Promise<Given>;
  /** Resolves when the later files have come, with false when they did not. */
  whole: () => Promise<boolean>;
}

/** A reply, and whether the whole catalogue was asked. */
export type Given = Reply & { isWhole: boolean };

/** Addresses of the worker's script, the first file of the catalogue and the later ones. */
export interface Files {
  engine: string;
  pack: string;
  later: readonly string[];
}

/**
 * A first result needs one file and one worker. While that worker answers, a second one reads all the
 * files, and takes over when it is ready: no key ever waits for an index to be built.
 */
export function openAsker(files: Files): Asker {
  let engine: Promise<Engine> | undefined;
  let whole: Promise<boolean> | undefined;
  const forget = () => {
    engine = undefined;
    whole = undefined;
  };
  const open = async (): Promise<Engine> => {
    const pack = await bytesOf(files.pack);
    const first = await openEngine(files.engine, [pack], false);
    whole = complete(pack, first);
    return first;
  };
  const complete = async (pack: Uint8Array, first: Engine): Promise<boolean> => {
    try {
      const later = await Promise.all(files.later.map(bytesOf));
      engine = Promise.resolve(await openEngine(files.engine, [pack, ...later], true));
      first.close();
      return true;
    } catch {
      // Without the later files fewer names are known; results still come.
      return false;
    }
  };
  return {
    async ask(query, options, signal) {
      engine ??= open();
      try {
        const opened = await engine;
        signal.throwIfAborted();
        return { ...(await opened.ask(query, options)), isWhole: opened.isWhole };
      } catch (error) {
        if (!signal.aborted) forget();
        throw error;
      }
    },
    whole: () => whole ?? Promise.resolve(false),
  };
}

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
