import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "#scripts/read/folder.ts";
import { siteFiles } from "./files.ts";

/** What `manifest.json` says of a published site: enough to tell whether two are the same. */
export interface Manifest {
  generator: string;
  /** Path of the site on its host, with slashes. */
  base: string;
  /** Commit of the data, when the checkout knows it and holds no changes; else null. */
  commit: string | null;
  /** SHA-256 over the names and digests of all data and content files. */
  inputs: string;
  /** SHA-256 over the generator's own files. */
  program: string;
  /** SHA-256 of every other file of the site, by its name. */
  files: { [name: string]: string };
}

/** SHA-256 of every file that lies in the folder, by its name. */
export function digestFiles(dir: string): Manifest["files"] {
  const files: Manifest["files"] = {};
  for (const { name, path } of siteFiles(dir)) files[name] = sha256(readFileSync(path));
  return files;
}

/** Writes `manifest.json` over the files of a folder. */
export function writeManifest(
  dir: string,
  about: Omit<Manifest, "files">,
  files: Manifest["files"],
): Manifest {
  const manifest: Manifest = { ...about, files };
  writeFileSync(join(dir, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** The manifest of a published site; undefined where there is none that can be read. */
export function readManifest(dir: string): Manifest | undefined {
  const path = join(dir, "manifest.json");
  if (!existsSync(path)) return undefined;
  try {
    const found: Partial<Manifest> | null = JSON.parse(readFileSync(path, "utf8"));
    const isOurs = typeof found?.base === "string" && typeof found.files === "object";
    return isOurs ? (found as Manifest) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Digest of folders of inputs: names below each folder and digests of bytes, in a fixed order. */
export function digestFolders(folders: readonly string[], digestOf = sha256Of): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const { name, path } of listFiles(folder)) hash.update(`${name}\0${digestOf(path)}\0`);
    // Where one folder ends and the next begins is part of the digest.
    hash.update("\u0001");
  }
  return hash.digest("hex");
}

function sha256Of(path: string): string {
  return sha256(readFileSync(path));
}

/** SHA-256 as manifests write it. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
