import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { siteFiles } from "./files.ts";
import type { KnownDigests } from "./known-digests.ts";
import { digestFolders, type Manifest, readManifest } from "./manifest.ts";

/** What a site is made from; two builds of one identity give the same bytes. */
export type Identity = Omit<Manifest, "files">;

/** Digest of the generator itself: its code, its layouts, and the versions it is locked to. */
export function digestProgram(project: string): string {
  const hash = createHash("sha256");
  hash.update(digestFolders([join(project, "scripts"), join(project, "layouts")]));
  for (const name of [".eleventy.js", "package-lock.json"]) {
    const path = join(project, name);
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest("hex");
}

/** True when the folder already holds, byte for byte, what a build of this identity would make. */
export function isUpToDate(dir: string, identity: Identity, known: KnownDigests): boolean {
  const manifest = readManifest(dir);
  if (manifest === undefined) return false;
  const { files, ...published } = manifest;
  if (JSON.stringify(published) !== JSON.stringify(identity)) return false;
  const found = siteFiles(dir);
  return (
    found.length === Object.keys(files).length &&
    found.every((file) => files[file.name] === known.of(file.path))
  );
}
