import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { basePath } from "#scripts/base-path.ts";
import { UsageError } from "#scripts/command/options.ts";
import { scanPage } from "#scripts/verify/scan.ts";
import { buildSmallSite, contentsOf } from "../run-command.ts";

test("a base is the same with and without slashes", () => {
  const written = ["minh-bach", "/minh-bach", "minh-bach/", "/minh-bach/"];
  expect(written.map(basePath)).toEqual(written.map(() => "/minh-bach/"));
  expect(["", "/"].map(basePath)).toEqual(["/", "/"]);
  expect(basePath("a/b")).toBe("/a/b/");
});

test.for(["..", "a/../b", "a//b", "a b", "http://a", "a?b", "a#b", "C:\\a", "<a>"])(
  "%s is no base",
  (written) => {
    expect(() => basePath(written)).toThrow(UsageError);
  },
);

test("--base puts the site and what hosts read below it", () => {
  const { status, read } = buildSmallSite({}, "--base", "/minh-bach");
  expect(status).toBe(0);
  expect(JSON.parse(read("manifest.json")).base).toBe("/minh-bach/");
  expect(read("index.html")).toContain('href="/minh-bach/thu-tuc/"');
  expect(read("robots.txt")).toMatchInlineSnapshot(`
    "User-agent: *
    Disallow: /minh-bach/bien-tap/
    Sitemap: https://xa.example.vn/minh-bach/sitemap.xml
    "
  `);
  expect(read("web.config")).toContain('path="/minh-bach/404.html"');
});

test("without --base the path of the site's address is the base", () => {
  const { read } = buildSmallSite();
  expect(JSON.parse(read("manifest.json")).base).toBe("/");
});

test("below a sub-path every link of the home page and all it loads is answered", async () => {
  const { dir, read } = buildSmallSite({}, "--base", "minh-bach");
  const files = contentsOf(join(dir, "_site"));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://site");
    const below = pathname.startsWith("/minh-bach/") ? pathname.slice("/minh-bach/".length) : "?";
    const name = below === "" || below.endsWith("/") ? `${below}index.html` : below;
    response.statusCode = name in files ? 200 : 404;
    response.end(name in files ? readFileSync(join(dir, "_site", name)) : "");
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  try {
    const links = [...scanPage(read("index.html")).links].filter((url) => url.startsWith("/"));
    expect(links.length).toBeGreaterThan(10);
    const answers = await Promise.all(
      links.map(async (url) => `${(await fetch(`http://localhost:${port}${url}`)).status} ${url}`),
    );
    expect(answers.filter((answer) => !answer.startsWith("200 "))).toEqual([]);
  } finally {
    server.close();
  }
});
