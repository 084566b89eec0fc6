import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeLock } from "#scripts/publish/lock.ts";
import { buildIn, buildSmallSite, contentsOf } from "../run-command.ts";
import { smallSite } from "../small-site.ts";
import { type Files, temporaryFolder } from "../temporary.ts";

const lockOf = (pid: number, host = hostname()): Files => ({
  "_site.lock/pid.json": JSON.stringify({ pid, host }),
});

/** The id of a process that has just ended. */
const deadProcess = () => spawnSync(process.execPath, ["-e", ""]).pid;

function release(lock: ReturnType<typeof takeLock>): void {
  if (!("release" in lock)) throw new Error(`held: ${JSON.stringify(lock)}`);
  lock.release();
}

test("a lock that was given back leaves nothing and can be taken again", () => {
  const target = join(temporaryFolder({}), "_site");
  release(takeLock(target));
  expect(existsSync(`${target}.lock`)).toBe(false);
  release(takeLock(target));
});

test("the second run is told which process holds the folder, and takes nothing", () => {
  const dir = temporaryFolder({});
  const first = takeLock(join(dir, "_site"));
  expect(takeLock(join(dir, "_site"))).toEqual({
    folder: join(dir, "_site.lock"),
    owner: { pid: process.pid, host: hostname() },
  });
  expect(readdirSync(dir)).toEqual(["_site.lock"]);
  release(first);
});

test("what a dead process of this machine left is taken over", () => {
  const dir = temporaryFolder(lockOf(deadProcess()));
  const lock = takeLock(join(dir, "_site"));
  expect(readdirSync(dir)).toEqual(["_site.lock"]);
  release(lock);
  expect(readdirSync(dir)).toEqual([]);
});

test("of a process on another machine nobody here knows whether it is dead", () => {
  const dir = temporaryFolder(lockOf(deadProcess(), "may-khac"));
  expect(takeLock(join(dir, "_site"))).not.toHaveProperty("release");
});

test("a folder of that name that is no lock is left as it is", () => {
  const files = { "_site.lock/ghi-chu.txt": "cua nguoi khac" };
  const dir = temporaryFolder(files);
  expect(takeLock(join(dir, "_site"))).not.toHaveProperty("release");
  expect(contentsOf(dir)).toEqual(files);
});

test("a build into a folder that another one holds says so, exits 1 and leaves the last good site", () => {
  const { dir } = buildSmallSite();
  const before = contentsOf(join(dir, "_site"));
  writeFileSync(join(dir, "content/tin-tuc/moi.md"), "---\ntitle: Tin mới\n---\n\nMới.\n");
  const lock = takeLock(join(dir, "_site"));
  const second = buildIn(dir);
  expect(second.status).toBe(1);
  expect(second.stdout).toContain("một lần dựng khác đang ghi vào");
  expect(second.stdout).toContain(`tiến trình ${process.pid}`);
  expect(contentsOf(join(dir, "_site"))).toEqual(before);
  release(lock);
  expect(buildIn(dir).status).toBe(0);
  expect(existsSync(join(dir, "_site.lock"))).toBe(false);
});

test("of two builds that start at once one builds and the other is refused or finds the work done", async () => {
  const dir = temporaryFolder({ ...smallSite });
  const script = join(process.cwd(), "scripts/run.js");
  const run = () =>
    new Promise<number | null>((done) => {
      spawn(process.execPath, [script, "build"], { cwd: dir, stdio: "ignore" }).on("close", done);
    });
  const codes = await Promise.all([run(), run()]);
  expect(codes).toContain(0);
  expect(buildIn(dir).status).toBe(0);
  expect(readdirSync(dir).toSorted()).toEqual(["_site", "content", "data"]);
});
