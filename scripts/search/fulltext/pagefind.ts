import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Pagefind's own program, next to the main file of its package. */
const RUNNER = fileURLToPath(new URL("runner/bin.cjs", import.meta.resolve("pagefind")));

/**
 * Indexes a folder of text pages with Pagefind's own program in a process of its own.
 * Rejects with the program's output when it fails: a site without its index is not published.
 */
export function indexTextPages(pagesDir: string, outputDir: string): Promise<void> {
  const args = [
    "--site",
    pagesDir,
    "--output-path",
    outputDir,
    "--quiet",
    "--force-language",
    "vi",
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [RUNNER, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Pagefind không lập được chỉ mục (mã ${code}):\n${output}`));
    });
  });
}
