import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { Context } from "#layouts/page.ts";
import { handOver } from "./handover.ts";

/** Renders every page through Eleventy into a folder; returns the addresses of the pages. */
export async function renderSite(
  context: Context,
  content: string,
  output: string,
): Promise<string[]> {
  handOver({ context, content, output });
  const configPath = fileURLToPath(new URL("../.eleventy.js", import.meta.url));
  const eleventy = new Eleventy(content, output, { configPath, quietMode: true, source: "script" });
  await eleventy.init();
  const [, written] = await eleventy.executeBuild();
  return written.map((page) => page.url).sort();
}
