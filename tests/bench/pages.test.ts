import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { kindCosts, pageCosts } from "#scripts/bench/pages.ts";
import { temporaryFolder } from "../temporary.ts";

const page = (kind: string, body: string, head = "") =>
  `<!doctype html><head>${head}<link rel="stylesheet" href="/xa/tep/a.css"></head><main data-kind="${kind}">${body}</main>`;

/** Text of which packing saves little, so that a longer one is larger packed, too. */
const text = (length: number) =>
  Array.from({ length }, (_, index) => ((index * 7919) % 1000).toString(36)).join(" ");

const packed = (bytes: string) => gzipSync(bytes, { level: 9 }).length;

const SITE = {
  "manifest.json": JSON.stringify({ base: "/xa/", files: {} }),
  "tep/a.css": text(50),
  "tep/b.js": text(200),
  "index.html": page("home", "a", '<script type="module" src="/xa/tep/b.js"></script>'),
  "a/index.html": page("procedure", text(10)),
  "b/index.html": page("procedure", text(300)),
  "c/index.html": page("procedure", text(100)),
  "cu/index.html": page("moved", "a"),
  "404.html": page("not-found", "a", '<meta name="robots" content="noindex">'),
};

test("a page costs its own packed bytes and those of each file that it loads", () => {
  const dir = temporaryFolder(SITE);
  const home = pageCosts(dir).find(({ url }) => url === "/");
  const own = packed(SITE["index.html"]);
  expect(home).toEqual({
    ...{ url: "/", kind: "home", isIndexable: true, page: own },
    firstView: own + packed(SITE["tep/a.css"]) + packed(SITE["tep/b.js"]),
  });
});

test("kinds have a median and a largest page; pages that lead on are left out", () => {
  const kinds = kindCosts(pageCosts(temporaryFolder(SITE)));
  const shown = kinds.map(({ kind, count, median, largest }) =>
    [kind, count, median.url, largest.url].join(" "),
  );
  expect(shown).toEqual(["home 1 / /", "not-found 1 /404.html /404.html", "procedure 3 /c/ /b/"]);
  expect(kinds.map(({ largest }) => largest.isIndexable)).toEqual([true, false, true]);
});

test("a page that loads a file which is not there is told", () => {
  const dir = temporaryFolder({ "index.html": SITE["index.html"] });
  expect(() => pageCosts(dir)).toThrow("ENOENT");
});
