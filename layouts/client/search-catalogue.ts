import type { SearchPack } from "#scripts/search/engine/record.ts";
import { unpack } from "#scripts/search/engine/unpack.ts";

/**
 * Reads the files of a catalogue: the first alone, or with the rest of it and the documents. Documents
 * stand before all others, so that a number finds the document itself before those that cite it.
 */
export function openCatalogue(files: readonly Uint8Array[]): SearchPack {
  const [first, rest, documents, documentsRest] = files;
  if (first === undefined) throw new Error("a catalogue without a file");
  const opened = unpack(first);
  if (rest === undefined) return opened.pack;
  const pack = opened.complete(rest);
  if (documents === undefined || documentsRest === undefined) return pack;
  const { records } = unpack(documents).complete(documentsRest);
  return { ...pack, records: [...records, ...pack.records] };
}
