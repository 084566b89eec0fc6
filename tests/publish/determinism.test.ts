import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentsOf } from "../run-command.ts";
import { smallSite } from "../small-site.ts";
import { temporaryFolder } from "../temporary.ts";

/** A copy of a generator, so that neither its place nor its cache is shared. */
function copyOf(project: string): string {
  const dir = temporaryFolder(smallSite);
  for (const name of [".eleventy.js", "package.json", "package-lock.json", "scripts", "layouts"])
    cpSync(join(project, name), join(dir, name), { recursive: true });
  spawnSync("ln", ["-s", join(process.cwd(), "node_modules"), join(dir, "node_modules")]);
  return dir;
}

function buildAs(dir: string, umask: string, env: { [name: string]: string }) {
  const command = `umask ${umask} && exec "$0" scripts/run.js build`;
  const { status, stderr } = spawnSync("sh", ["-c", command, process.execPath], {
    cwd: dir,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return contentsOf(join(dir, "_site"));
}

test("folder, time zone, language and umask of the machine change no byte of the site", () => {
  // The second is a copy of the first: somebody may be at work in the project itself.
  const firstDir = copyOf(process.cwd());
  const secondDir = copyOf(firstDir);
  const first = buildAs(firstDir, "022", {
    TZ: "Asia/Ho_Chi_Minh",
    LANG: "vi_VN.UTF-8",
    LC_ALL: "vi_VN.UTF-8",
  });
  const second = buildAs(secondDir, "077", {
    TZ: "America/New_York",
    LANG: "C",
    LC_ALL: "C",
    CI: "1",
  });
  expect(Object.keys(second)).toEqual(Object.keys(first));
  const differing = Object.keys(first).filter((name) => first[name] !== second[name]);
  expect(differing).toEqual([]);
  expect(Object.keys(first).filter((name) => name.startsWith("pagefind/"))).not.toEqual([]);
});
