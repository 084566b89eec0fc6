import type { AskOptions } from "#scripts/search/engine/search.ts";
import type { Replied, Reply, Told } from "./search-protocol.ts";

/** A worker with a catalogue in it. */
export interface Engine {
  /** Whether it read all the files there are. */
  isWhole: boolean;
  ask: (query: string, options: AskOptions) => Promise<Reply>;
  /** Ends the worker once it owes no answer. */
  close: () => void;
}

interface Waiting {
  resolve: (reply: Reply) => void;
  reject: (why: Error) => void;
}

/** Starts a worker and hands it the files of a catalogue. */
export function openEngine(
  script: string,
  files: readonly Uint8Array[],
  isWhole: boolean,
): Promise<Engine> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script);
    const waiting = new Map<number, Waiting>();
    let last = 0;
    let isClosing = false;
    const tell = (told: Told) => worker.postMessage(told);
    const endWhenIdle = () => {
      if (isClosing && waiting.size === 0) worker.terminate();
    };
    const fail = (why: string) => {
      worker.terminate();
      reject(new Error(why));
      for (const asked of waiting.values()) asked.reject(new Error(why));
      waiting.clear();
    };
    const engine: Engine = {
      isWhole,
      ask: (query, options) =>
        new Promise((answered, failed) => {
          const id = ++last;
          waiting.set(id, { resolve: answered, reject: failed });
          tell({ id, query, options });
        }),
      close: () => {
        isClosing = true;
        endWhenIdle();
      },
    };
    worker.onerror = () => fail("worker");
    worker.onmessage = ({ data }: MessageEvent<Replied>) => {
      if ("error" in data) return fail(data.error);
      if ("open" in data) return resolve(engine);
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
      endWhenIdle();
    };
    tell({ open: [...files] });
  });
}
