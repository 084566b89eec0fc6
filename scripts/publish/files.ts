import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AssetFile } from "#scripts/bundle/assets.ts";
import { type FoundFile, listFiles } from "#scripts/read/folder.ts";

/** Writes files at their addresses below a folder. */
export function writeFiles(dir: string, files: readonly AssetFile[]): void {
  for (const { url, bytes } of files) {
    const path = join(dir, url);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** Every file of a built site that its manifest answers for: all but the manifest itself. */
export function siteFiles(dir: string): FoundFile[] {
  return listFiles(dir, { withHidden: true }).filter(({ name }) => name !== "manifest.json");
}
