import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Imported } from "./import.ts";
import { importReport } from "./report.ts";

/** Written beside what an import made; only folders that have it are written over. */
export const REPORT = "import-report.md";

/** Whether a folder holds data that no import made, and that an import must not replace. */
export function holdsOtherData(out: string): boolean {
  const hasData = existsSync(join(out, "data")) || existsSync(join(out, "content"));
  return hasData && !existsSync(join(out, REPORT));
}

/** Writes an imported site below a folder; what an earlier import left there goes first. */
export function writeImported(out: string, imported: Imported): void {
  mkdirSync(join(out, "data", "procedures"), { recursive: true });
  // The report goes first: a run that is stopped half way leaves a folder that may be written again.
  writeFileSync(join(out, REPORT), importReport(imported));
  for (const folder of ["data", "content"])
    rmSync(join(out, folder), { recursive: true, force: true });
  mkdirSync(join(out, "data", "procedures"), { recursive: true });
  mkdirSync(join(out, "content"), { recursive: true });
  for (const [name, text] of imported.files) writeFileSync(join(out, name), text);
}
