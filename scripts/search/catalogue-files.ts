import { type AssetFile, assetFile } from "#scripts/bundle/assets.ts";
import type { SearchRecord } from "./engine/record.ts";
import { packSearch } from "./pack.ts";
import { writePack } from "./pack-file.ts";
import type { Words } from "./words.ts";

/** The files that the search page loads. */
export interface CatalogueFiles {
  /** What a first result needs. */
  pack: AssetFile;
  /**
   * What makes later results better: the rest of that file, then a catalogue of documents and terms in two
   * files. There are as many documents as procedures and few people look for one.
   */
  later: AssetFile[];
}

/** The words stand in the first file already. */
const NO_WORDS: Words = {
  lexicon: [],
  names: new Map(),
  places: new Map(),
  rules: {
    ...{ deeds: [], variants: [], levels: [], stop: [] },
    ...{ stories: [], short: [], people: [], elsewhere: [] },
  },
};

/** Packs the catalogue of a site; `openCatalogue` of the browser's worker reads it. */
export function catalogueFiles(records: readonly SearchRecord[], words: Words): CatalogueFiles {
  const isLookedUp = ({ kind }: SearchRecord) => kind === "document" || kind === "term";
  const people = writePack(
    packSearch(
      records.filter((record) => !isLookedUp(record)),
      words,
    ),
  );
  const documents = writePack(packSearch(records.filter(isLookedUp), NO_WORDS));
  return {
    pack: assetFile("tim", "bin", people.first),
    later: [
      assetFile("tim-them", "bin", people.more),
      assetFile("tim-van-ban", "bin", documents.first),
      assetFile("tim-van-ban-them", "bin", documents.more),
    ],
  };
}
