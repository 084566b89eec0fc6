import { spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { recoverStage, stageFor, swapStage } from "#scripts/publish/swap.ts";
import { buildIn, buildSmallSite, contentsOf } from "../run-command.ts";
import { edit } from "../small-site.ts";
import { type Files, temporaryFolder } from "../temporary.ts";

const OLD = { "web/index.html": "old", "web/a/b.html": "old too" };
const NEW = { "web.building/index.html": "new" };

function stageIn(files: Files) {
  const dir = temporaryFolder(files);
  return { dir, stage: stageFor(join(dir, "web")) };
}

test("a swap puts the new site in place and leaves nothing beside it", () => {
  const { dir, stage } = stageIn({ ...OLD, ...NEW });
  swapStage(stage);
  expect(contentsOf(dir)).toEqual({ "web/index.html": "new" });
});

test("the first site needs nothing to replace", () => {
  const { dir, stage } = stageIn(NEW);
  swapStage(stage);
  expect(contentsOf(dir)).toEqual({ "web/index.html": "new" });
});

test("a swap that cannot be done leaves the old site in its place", () => {
  const { dir, stage } = stageIn(OLD);
  expect(() => swapStage(stage)).toThrow();
  expect(contentsOf(dir)).toEqual(OLD);
});

test("a run that was cut while building leaves the old site", () => {
  const { dir, stage } = stageIn({ ...OLD, ...NEW });
  recoverStage(stage);
  expect(contentsOf(dir)).toEqual(OLD);
});

test("a swap that was cut between its two renames is undone", () => {
  const { dir, stage } = stageIn({ ...OLD, ...NEW });
  renameSync(stage.target, stage.previous);
  recoverStage(stage);
  expect(contentsOf(dir)).toEqual(OLD);
});

test("a swap that was cut behind its two renames is finished", () => {
  const { dir, stage } = stageIn({ ...OLD, ...NEW });
  renameSync(stage.target, stage.previous);
  renameSync(stage.building, stage.target);
  rmSync(join(stage.previous, "index.html"));
  recoverStage(stage);
  expect(contentsOf(dir)).toEqual({ "web/index.html": "new" });
});

test("a build that fails on the data leaves the old site byte for byte", () => {
  const { dir } = buildSmallSite();
  const before = contentsOf(join(dir, "_site"));
  const [[path = "", text = ""] = []] = Object.entries(
    edit("data/procedures/1.000001.yaml", "1 ngày làm việc", "5"),
  );
  writeFileSync(join(dir, path), text);
  expect(buildIn(dir).status).toBe(1);
  expect(contentsOf(join(dir, "_site"))).toEqual(before);
});

test.for([100, 400, 700, 1000])(
  "a build that is killed after %i ms leaves the old site, and the next one recovers",
  async (delay) => {
    const { dir } = buildSmallSite();
    const before = contentsOf(join(dir, "_site"));
    mkdirSync(join(dir, "content/tin-tuc"), { recursive: true });
    writeFileSync(join(dir, "content/tin-tuc/moi.md"), "---\ntitle: Tin mới\n---\n\nMới.\n");
    const script = join(process.cwd(), "scripts/run.js");
    const child = spawn(process.execPath, [script, "build"], { cwd: dir, stdio: "ignore" });
    const ended = new Promise((done) => child.on("close", done));
    await setTimeout(delay);
    child.kill("SIGKILL");
    await ended;
    // A machine that is fast enough may have published before the end came.
    const after = contentsOf(join(dir, "_site"));
    if (!("tin-tuc/moi/index.html" in after)) expect(after).toEqual(before);
    expect(buildIn(dir).status).toBe(0);
    expect(existsSync(join(dir, "_site/tin-tuc/moi/index.html"))).toBe(true);
    expect(existsSync(join(dir, "_site.building"))).toBe(false);
    expect(existsSync(join(dir, "_site.previous"))).toBe(false);
  },
);
