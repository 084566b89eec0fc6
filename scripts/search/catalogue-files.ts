import { type AssetFile, assetFile } from "#scripts/bundle/assets.ts";
import type { SearchRecord } from "./engine/record.ts";
import { packSearch } from "./pack.ts";
import { writePack } from "./pack-file.ts";
import type { Words } from "./words.ts";

/** The packed catalogue that the search page loads: what a first result needs, and the rest. */
export function catalogueFiles(
  records: readonly SearchRecord[],
  words: Words,
): { pack: AssetFile; more: AssetFile } {
  const { first, more } = writePack(packSearch(records, words));
  return { pack: assetFile("tim", "bin", first), more: assetFile("tim-them", "bin", more) };
}
