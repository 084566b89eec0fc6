import { appendFileSync, existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { KnownDigests } from "#scripts/publish/known-digests.ts";
import { sha256 } from "#scripts/publish/manifest.ts";
import { temporaryFolder } from "../temporary.ts";

// A file counts as settled two seconds after it changed: the tests look at it a minute later.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const digest = (text: string) => sha256(Buffer.from(text));

function folder() {
  const dir = temporaryFolder({ a: "one", b: "two" });
  return { cache: join(dir, "cache/digests.json"), a: join(dir, "a"), b: join(dir, "b") };
}

/** A cache that holds a digest no reading would give, so that a reading shows. */
function remembered() {
  const found = folder();
  const known = new KnownDigests(found.cache);
  known.remember(found.a, "remembered");
  known.save();
  return found;
}

test("a file is read once and known by the next run", () => {
  const { cache, a } = folder();
  const first = new KnownDigests(cache);
  expect(first.of(a)).toBe(digest("one"));
  first.save();
  expect(new KnownDigests(cache).of(a)).toBe(digest("one"));
});

test("a file that did not change is not read again", () => {
  const { cache, a } = remembered();
  expect(new KnownDigests(cache).of(a)).toBe("remembered");
});

test("a file of other bytes and the same size is read again", () => {
  const { cache, a } = remembered();
  writeFileSync(a, "eno");
  expect(new KnownDigests(cache).of(a)).toBe(digest("eno"));
});

test("another file that takes the name is read again", () => {
  const { cache, a, b } = remembered();
  renameSync(b, a);
  expect(new KnownDigests(cache).of(a)).toBe(digest("two"));
});

test("a file that changed a moment ago is not trusted, since it may change again unseen", () => {
  vi.useRealTimers();
  const { cache, a } = remembered();
  expect(new KnownDigests(cache).of(a)).toBe(digest("one"));
});

test("what nobody asks for is forgotten", () => {
  const { cache, a, b } = remembered();
  const next = new KnownDigests(cache);
  next.of(b);
  next.save();
  expect(new KnownDigests(cache).of(a)).toBe(digest("one"));
});

test.each(["", "{", "[]"])("a cache that reads «%s» costs a reading and no error", (text) => {
  const { cache, a } = remembered();
  writeFileSync(cache, text);
  expect(new KnownDigests(cache).of(a)).toBe(digest("one"));
});

test("nothing is written where nothing was learnt", () => {
  const { cache, a } = folder();
  const known = new KnownDigests(cache);
  known.save();
  expect(existsSync(cache)).toBe(false);
  appendFileSync(a, "more");
  expect(known.of(a)).toBe(digest("onemore"));
});
