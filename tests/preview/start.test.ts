import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallSite } from "#tests/small-site.ts";
import { keptFolder } from "#tests/temporary.ts";

/** A preview of the small site, run from a copy of the project whose files may be edited. */
let project: string;
let preview: ChildProcess;
let origin: string;

beforeAll(async () => {
  project = keptFolder({
    ...smallSite,
    "content/tin.md": "---\ntitle: Tin cũ\n---\n\nXin chào.\n",
  });
  for (const name of ["scripts", "layouts", ".eleventy.js", "package.json", "package-lock.json"]) {
    cpSync(name, join(project, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(project, "node_modules"));
  const port = await freePort();
  origin = `http://localhost:${port}`;
  preview = spawn(process.execPath, ["scripts/run.js", "start", "--port", String(port)], {
    cwd: project,
    stdio: "ignore",
  });
  await until("/tin/", (page) => page.includes("Tin cũ"));
});

afterAll(async () => {
  const ended = new Promise((resolve) => preview.once("close", resolve));
  preview.kill("SIGINT");
  await ended;
  rmSync(project, { recursive: true, force: true });
});

test("an edit of content is shown without a restart", async () => {
  change("content/tin.md", "Tin cũ", "Tin mới");
  await until("/tin/", (page) => page.includes("Tin mới"));
});

test("an edit of data is shown without a restart", async () => {
  change("data/agencies.yaml", "Bộ phận Một cửa", "Bộ phận Đón tiếp");
  await until("/co-quan/mot-cua/", (page) => page.includes("Bộ phận Đón tiếp"));
});

test("an edit of a layout is shown without a restart", async () => {
  change("layouts/text/vi.ts", "Bạn cần làm gì?", "Bạn cần việc gì?");
  await until("/", (page) => page.includes("Bạn cần việc gì?"));
});

test("an edit of a style is shown without a restart", async () => {
  change("layouts/styles/tokens.css", "--measure: 42rem", "--measure: 41rem");
  await until("/", async (page) => {
    const style = /href="(\/tep\/main\.[^"]+\.css)"/.exec(page)?.[1];
    return style !== undefined && (await body(style)).includes("--measure: 41rem");
  });
});

test("an error leaves the last good preview, and a deleted file is gone once it is mended", async () => {
  writeFileSync(join(project, "data/sai.yaml"), "x: [\n");
  rmSync(join(project, "content/tin.md"));
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await body("/tin/")).toContain("Tin mới");
  rmSync(join(project, "data/sai.yaml"));
  await until("/tin/", (page) => !page.includes("Tin mới"));
});

function change(name: string, from: string, to: string): void {
  const path = join(project, name);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${name} does not say «${from}»`);
  writeFileSync(path, text.replaceAll(from, to));
}

const body = async (url: string): Promise<string> => (await fetch(origin + url)).text();

/** Asks for a page again and again until it is as wanted; the test's own time limit ends it. */
async function until(url: string, isWanted: (page: string) => boolean | Promise<boolean>) {
  for (;;) {
    const page = await body(url).catch(() => undefined);
    if (page !== undefined && (await isWanted(page))) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
