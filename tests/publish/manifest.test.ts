import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commitOf } from "#scripts/publish/commit.ts";
import { digestFolders, readManifest, sha256 } from "#scripts/publish/manifest.ts";
import { buildSmallSite, contentsOf } from "../run-command.ts";
import { type Files, temporaryFolder } from "../temporary.ts";

function checkout(files: Files) {
  const dir = temporaryFolder(files);
  const git = (...args: string[]) => {
    const author = ["-c", "user.name=A", "-c", "user.email=a@example.vn"];
    return execFileSync("git", [...author, ...args], { cwd: dir, encoding: "utf8" }).trim();
  };
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "Data");
  const folders = [join(dir, "data"), join(dir, "content")];
  const commit = () => commitOf(join(dir, "data"), folders, join(dir, "program"));
  return { dir, git, head: git("rev-parse", "HEAD"), commit };
}

const FILES = { "data/site.yaml": "name: A\n", "content/a.md": "a\n", ".gitignore": "bo-qua\n" };

test("the manifest names the commit of clean data", () => {
  const { commit, head } = checkout(FILES);
  expect(commit()).toBe(head);
});

test.each([
  ["a changed file", "data/site.yaml"],
  ["a new file", "content/b.md"],
  ["a file that Git ignores", "data/bo-qua/x.yaml"],
])("%s leaves no commit to name", (_, path) => {
  const { dir, commit } = checkout(FILES);
  mkdirSync(join(dir, path, ".."), { recursive: true });
  appendFileSync(join(dir, path), "b\n");
  expect(commit()).toBe(null);
});

test("what a system leaves in a folder and Git ignores changes nothing", () => {
  const { dir, commit, head } = checkout({ ...FILES, ".gitignore": ".DS_Store\n" });
  writeFileSync(join(dir, "data/.DS_Store"), "x");
  expect(commit()).toBe(head);
});

test("a changed generator in the same checkout leaves no commit to name", () => {
  const { dir, commit } = checkout({ ...FILES, "program/layouts/a.ts": "1\n" });
  appendFileSync(join(dir, "program/layouts/a.ts"), "2\n");
  expect(commit()).toBe(null);
});

test("files elsewhere in the checkout do not matter", () => {
  const { dir, commit, head } = checkout(FILES);
  writeFileSync(join(dir, "ghi-chu.txt"), "x");
  expect(commit()).toBe(head);
});

test("outside Git there is no commit, and none where there is no folder", () => {
  const dir = temporaryFolder(FILES);
  expect(commitOf(join(dir, "data"), [join(dir, "data")], dir)).toBe(null);
  expect(commitOf(join(dir, "khong-co"), [join(dir, "khong-co")], dir)).toBe(null);
});

test("the manifest has every file of the site with its digest, those with a dot included", () => {
  const { dir } = buildSmallSite();
  const files = contentsOf(join(dir, "_site"));
  const { "manifest.json": own, ...rest } = files;
  expect(own).toBeDefined();
  const digests = Object.fromEntries(
    Object.entries(rest).map(([name, text]) => [name, sha256(Buffer.from(text, "latin1"))]),
  );
  const manifest = readManifest(join(dir, "_site"));
  expect(manifest?.files).toEqual(digests);
  expect(manifest?.files).toHaveProperty([".nojekyll"]);
  expect(manifest).toMatchObject({ generator: "minh-bach", base: "/", commit: null });
});

test("a manifest that cannot be read is no manifest", () => {
  const cases = ["", "{", "[]", "null", '{"base":1,"files":{}}'];
  const found = cases.map((text) => readManifest(temporaryFolder({ "manifest.json": text })));
  expect(found).toEqual(cases.map(() => undefined));
  expect(readManifest(temporaryFolder({}))).toBe(undefined);
});

test("the digest of inputs tells names, bytes and folders apart", () => {
  const digest = (files: Files) => {
    const dir = temporaryFolder(files);
    return digestFolders([join(dir, "a"), join(dir, "b")]);
  };
  const all = [
    digest({ "a/x": "1", "b/y": "2" }),
    digest({ "a/x": "2", "b/y": "1" }),
    digest({ "a/x": "1", "a/y": "2" }),
    digest({ "a/x": "12", "b/y": "" }),
    digest({ "a/z": "1", "b/y": "2" }),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(digest({ "b/y": "2", "a/x": "1" })).toBe(all[0]);
});
