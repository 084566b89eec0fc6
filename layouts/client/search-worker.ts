import { type Hit, openSearch, type Search } from "#scripts/search/engine/search.ts";
import { openCatalogue } from "./search-catalogue.ts";
import type { Replied, ShownHit, Told } from "./search-protocol.ts";
import { openTextWords } from "./text-words.ts";

let search: Search | undefined;
let textWords: (query: string) => string[] = () => [];

// A worker of its own, so that typing never waits for the index to be built.
addEventListener("message", ({ data }: MessageEvent<Told>) => {
  try {
    if ("open" in data) {
      const pack = openCatalogue(data.open);
      search = openSearch(pack);
      textWords = openTextWords(pack.rules);
      reply({ open: true });
    } else if (search) {
      const answer = search.ask(data.query, data.options);
      const readings = [data.query, answer.didYouMean ?? data.query].map(textWords);
      reply({ id: data.id, answer: { ...answer, hits: answer.hits.map(shownHit) }, readings });
    }
  } catch (error) {
    reply({ error: String(error) });
  }
});

function shownHit({ record, marks }: Hit): ShownHit {
  const { kind, url, title, code, levels, line } = record;
  return { record: { kind, url, title, levels, line, ...(code && { code }) }, marks };
}

const reply = (message: Replied) => postMessage(message);
