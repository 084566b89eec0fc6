import { openSearch, type Search } from "#scripts/search/engine/search.ts";
import { unpack } from "#scripts/search/engine/unpack.ts";
import type { Asked, Replied } from "./search-protocol.ts";

let search: Promise<Search> | undefined;

// A worker of its own, so that typing never waits for the index to be built.
addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  try {
    search ??= load(data.pack, data.more);
    const engine = await search;
    reply({ id: data.id, answer: engine.ask(data.query, data.options) });
  } catch (error) {
    search = undefined;
    reply({ id: data.id, error: String(error) });
  }
});

const reply = (message: Replied) => postMessage(message);

/** Opens the first file, so that the first result comes soon; the second completes it when it arrives. */
async function load(pack: string, more: string): Promise<Search> {
  const unpacked = unpack(await bytes(pack));
  bytes(more)
    .then((rest) => {
      search = Promise.resolve(openSearch(unpacked.complete(rest)));
    })
    // Without the second file fewer names are known; results still come.
    .catch(() => {});
  return openSearch(unpacked.pack);
}

async function bytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
