import { execFileSync } from "node:child_process";

/**
 * The commit that the folders were taken from, or null when they are not in a Git checkout or
 * differ from what was committed: a manifest must not name a commit that gives other bytes.
 */
export function commitOf(folders: readonly string[]): string | null {
  const [first] = folders;
  if (first === undefined) return null;
  const git = (...args: string[]) =>
    execFileSync("git", args, {
      cwd: first,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  try {
    const changed = git("status", "--porcelain", "--", ...folders).trim();
    return changed === "" ? git("rev-parse", "HEAD").trim() : null;
  } catch {
    // No Git, no checkout, or folders of two checkouts: there is no commit to name.
    return null;
  }
}
