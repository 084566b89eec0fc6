import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { runCommand } from "./run-command.ts";

/** The folders of a fixture site. */
export function fixtureFolders(name: string) {
  const dir = join(process.cwd(), "tests/fixtures/sites", name);
  return { data: join(dir, "data"), content: join(dir, "content") };
}

/** Builds a fixture site once for all tests of a file; returns the folder that it will be in. */
export function builtFixture(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), "minh-bach-"));
  const site = join(dir, "site");
  const { data, content } = fixtureFolders(name);
  beforeAll(() => {
    const args = ["--data", data, "--content", content, "--out", site];
    const { status, stdout, stderr } = runCommand("build", args);
    if (status !== 0) throw new Error(stdout + stderr);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  return site;
}
