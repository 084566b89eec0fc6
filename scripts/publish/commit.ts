import { execFileSync } from "node:child_process";

/**
 * The commit that the folders were taken from, or null when they are not in one Git checkout or
 * differ from what was committed: a manifest must not name a commit that gives other bytes.
 * `dir` is the office's own data folder, `program` the generator, which counts when it lies in the
 * same checkout.
 */
export function commitOf(dir: string, folders: readonly string[], program: string): string | null {
  try {
    const root = git(dir, "rev-parse", "--show-toplevel");
    if (hasChanges(dir, folders)) return null;
    if (rootOf(program) === root && hasChanges(program, PROGRAM_PARTS)) return null;
    return git(dir, "rev-parse", "HEAD");
  } catch {
    // No Git, no checkout, or folders of two checkouts: there is no commit to name.
    return null;
  }
}

const PROGRAM_PARTS = ["scripts", "layouts", ".eleventy.js", "package-lock.json"];

/** Ignored files count too: a folder that Git ignores looks unchanged and is in no commit. */
function hasChanges(dir: string, paths: readonly string[]): boolean {
  const options = ["--porcelain", "--untracked-files=normal", "--ignored"];
  const lines = git(dir, "status", ...options, "--", ...paths).split("\n");
  // What a system leaves behind (`.DS_Store`) is no input of ours.
  return lines.some((line) => line !== "" && !/^!! (?:.*\/)?\.[^/]+$/.test(line));
}

function rootOf(dir: string): string | undefined {
  try {
    return git(dir, "rev-parse", "--show-toplevel");
  } catch {
    return undefined;
  }
}

function git(cwd: string, ...args: string[]): string {
  const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
  // No lock is taken for a look: somebody may be committing at this moment.
  return execFileSync("git", ["--no-optional-locks", ...args], {
    cwd,
    encoding: "utf8",
    stdio,
  }).trimEnd();
}
