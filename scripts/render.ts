import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { Context } from "#layouts/page.ts";
import { handOver } from "./handover.ts";

/**
 * Renders every page through Eleventy into a folder; returns the addresses of the pages.
 * Eleventy looks for input in an empty folder: all templates are handed to it, so that it renders
 * the Markdown that was checked and runs no file that lies beside it (it would take `.x.11ty.ts`,
 * `._x.md` or `.x/.x.11tydata.js` for its own).
 */
export async function renderSite(
  context: Context,
  translated: readonly Context[],
  output: string,
): Promise<string[]> {
  const input = mkdtempSync(join(tmpdir(), "minh-bach-"));
  try {
    handOver({ context, translated, input, output });
    const configPath = fileURLToPath(new URL("../.eleventy.js", import.meta.url));
    const eleventy = new Eleventy(input, output, { configPath, quietMode: true, source: "script" });
    // Quiet mode still prints «Wrote … files»; errors are thrown as well as printed.
    eleventy.disableLogger();
    await eleventy.init();
    const [, written] = await eleventy.executeBuild();
    return written.map((page) => page.url).sort();
  } finally {
    rmSync(input, { recursive: true, force: true });
  }
}
