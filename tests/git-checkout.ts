import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Files, temporaryFolder } from "./temporary.ts";

/** A new Git repository in a folder of its own, with a way to commit files on a day. */
export function gitCheckout() {
  const dir = temporaryFolder({});
  const git = (args: readonly string[], on = "2026-01-01") => {
    const date = `${on}T09:00:00+07:00`;
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const who = ["-c", "user.name=A", "-c", "user.email=a@example.vn"];
    return execFileSync("git", [...who, ...args], { cwd: dir, encoding: "utf8", env });
  };
  git(["init", "--quiet", "--initial-branch=main"]);
  /** Writes files (or deletes those without a text) and commits them. */
  const commit = (on: string, files: Files) => {
    for (const [path, text] of Object.entries(files)) {
      const at = join(dir, path);
      mkdirSync(dirname(at), { recursive: true });
      if (text === undefined) rmSync(at);
      else writeFileSync(at, text);
    }
    git(["add", "--all"], on);
    git(["commit", "--quiet", "--allow-empty", "-m", "Sửa"], on);
  };
  return { dir, git, commit };
}
