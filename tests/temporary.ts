import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Files by their path below a folder. */
export interface Files {
  /** Nothing stands for a file that shall not be there. */
  [path: string]: string | Uint8Array | undefined;
}

/** Writes files into a new folder that is removed when the running test ends, and gives its path. */
export function temporaryFolder(files: Files): string {
  const dir = keptFolder(files);
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Writes files into a new folder that whoever asked for it removes, and gives its path. */
export function keptFolder(files: Files): string {
  const dir = mkdtempSync(join(tmpdir(), "minh-bach-"));
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}
