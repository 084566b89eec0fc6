import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "#scripts/read/folder.ts";
import { smallSite } from "./small-site.ts";
import { type Files, temporaryFolder } from "./temporary.ts";

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  cwd?: string;
  env?: { [name: string]: string };
}

/** Runs one of the project's commands as npm does. */
export function runCommand(name: string, args: readonly string[], options: RunOptions = {}): Run {
  const script = join(process.cwd(), "scripts/run.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...process.env, ...options.env },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

export interface Built extends Run {
  /** Folder that holds `data`, `content` and `_site`. */
  dir: string;
  /** Text of a file of the site. */
  read: (name: string) => string;
}

/** Builds the small site, with some files changed, in a folder of its own. */
export function buildSmallSite(files: Files = {}, ...args: string[]): Built {
  return buildIn(temporaryFolder({ ...smallSite, ...files }), ...args);
}

/** Builds what lies in a folder into its `_site`. */
export function buildIn(dir: string, ...args: string[]): Built {
  const run = runCommand("build", args, { cwd: dir });
  return { ...run, dir, read: (name) => readFileSync(join(dir, "_site", name), "utf8") };
}

/** Every file of a folder with its text, to compare folders byte for byte. */
export function contentsOf(dir: string): { [name: string]: string } {
  if (!existsSync(dir)) return {};
  const files = listFiles(dir, { withHidden: true });
  return Object.fromEntries(
    files.map(({ name, path }) => [name, readFileSync(path).toString("latin1")]),
  );
}
