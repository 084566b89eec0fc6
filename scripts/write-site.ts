import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { feedFiles } from "#layouts/feeds.ts";
import { vi } from "#layouts/text/vi.ts";
import { bundleAssets } from "./bundle/assets.ts";
import { contextFor, contextIn, pageWords, recordWords, wholeAddresses } from "./context.ts";
import { exportOpenData, type OpenData } from "./export/open-data.ts";
import { receptionCalendars } from "./export/reception-calendars.ts";
import type { Prepared } from "./prepare.ts";
import { serviceWorker, webManifest } from "./publish/app-files.ts";
import { writeFiles } from "./publish/files.ts";
import { formFiles } from "./publish/form-files.ts";
import { hostFiles } from "./publish/host-files.ts";
import { digestFiles, type Manifest, sha256, writeManifest } from "./publish/manifest.ts";
import type { Identity } from "./publish/up-to-date.ts";
import { renderSite } from "./render.ts";
import { catalogueFiles } from "./search/catalogue-files.ts";
import { textPages } from "./search/fulltext/pages.ts";
import { indexShards, shardsOf } from "./search/fulltext/shards.ts";
import { searchRecords } from "./search/records.ts";

/** Indexes of the full text that did not change are kept here between builds. */
const INDEX_CACHE = fileURLToPath(new URL("../.cache/pagefind", import.meta.url));

/** A site without errors. */
export type CheckedSite = Required<Pick<Prepared, "dataset" | "model" | "words" | "translated">>;

/** Writes a whole site into a folder: open data, search, pages, files for hosts, manifest. */
export async function writeSite(
  dir: string,
  { dataset, model, words, translated }: CheckedSite,
  identity: Identity,
): Promise<{ urls: string[]; manifest: Manifest }> {
  const { base } = identity;
  mkdirSync(dir, { recursive: true });
  const assets = await bundleAssets();
  const shards = shardsOf(textPages(model, pageWords(model, base, vi)));
  const textDir = mkdtempSync(join(tmpdir(), "minh-bach-"));
  try {
    // Index and render side by side: both read the model, neither needs the other.
    const output = join(dir, "pagefind");
    const indexing = indexShards(shards, { text: textDir, cache: INDEX_CACHE, output });
    const catalogue = catalogueFiles(searchRecords(model, recordWords(vi)), words);
    const linked = {
      ...assets.urls,
      pack: catalogue.pack.url,
      later: catalogue.later.map(({ url }) => url),
      shards: shards.length,
    };
    const openData = writeOpenData(dir, dataset, model, base);
    const context = contextFor(model, base, linked, openData);
    const others = translated.map((one) => contextIn(one, context));
    const [urls] = await Promise.all([renderSite(context, others, dir), indexing]);
    writeFiles(dir, [
      ...assets.files,
      ...[catalogue.pack, ...catalogue.later],
      ...feedFiles(context),
      ...hostFiles(model, base, urls),
      ...receptionCalendars(model, base),
      webManifest(model, base, assets.urls),
      ...formFiles(model),
    ]);
    return { urls, manifest: writeDigests(dir, assets.worker, identity) };
  } finally {
    rmSync(textDir, { recursive: true, force: true });
  }
}

/** Writes the files that others may take; their bytes are not kept, since pages tell only of their sizes. */
function writeOpenData(
  dir: string,
  dataset: CheckedSite["dataset"],
  model: CheckedSite["model"],
  base: string,
): OpenData {
  const { files, openData } = exportOpenData(dataset, model, wholeAddresses(model, base));
  writeFiles(dir, files);
  return openData;
}

/** The service worker names the digest of all other files, the manifest that of every file. */
function writeDigests(
  dir: string,
  worker: Parameters<typeof serviceWorker>[0],
  identity: Identity,
): Manifest {
  const files = digestFiles(dir);
  const script = serviceWorker(worker, files);
  writeFiles(dir, [script]);
  files["sw.js"] = sha256(script.bytes);
  return writeManifest(dir, identity, files);
}
