import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { pageOfKind, procedures } from "./site.ts";
import { faultsInHtml } from "./valid-html.ts";

const pages = [...new Set([...pageOfKind.map(([, path]) => path), ...procedures])];

const fileOf = (path: string) =>
  join(inject("siteDir"), path.endsWith("/") || path === "" ? `${path}index.html` : path);

describe.each(pages)("/%s", (path) => {
  const text = readFileSync(fileOf(path), "utf8");

  test("is valid HTML", async () => {
    expect(await faultsInHtml(text)).toEqual([]);
  });

  test("has headings in order, from one h1 down", () => {
    const levels = [...text.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
    expect(jumps).toEqual([]);
  });

  test("lists at most 200 rows", () => {
    for (const [, list = ""] of text.matchAll(/<ul class="rows[^>]*>([\s\S]*?)<\/ul>/g)) {
      expect(list.match(/<li/g)?.length).toBeLessThanOrEqual(200);
    }
  });
});

test("long lists of documents, forms, citing procedures and an agency's procedures go on below", () => {
  for (const path of [
    "van-ban",
    "bieu-mau",
    "van-ban/luat-ho-tich",
    "co-quan/mot-cua",
    "thu-tuc",
  ]) {
    const names = readdirSync(join(inject("siteDir"), path));
    expect(
      names.filter((name) => name.startsWith("trang-")),
      path,
    ).toEqual(["trang-2"]);
    const first = readFileSync(join(inject("siteDir"), path, "index.html"), "utf8");
    expect(first).toContain(`href="/minh-bach/${path}/trang-2/"`);
  }
});

test("a form is linked to the page of the list where it stands", () => {
  const procedure = readFileSync(fileOf("thu-tuc/1.000001/"), "utf8");
  const [, url = ""] = /href="\/minh-bach\/(bieu-mau\/[^"#]*)#to-khai"/.exec(procedure) ?? [];
  expect(readFileSync(fileOf(url), "utf8")).toContain('id="to-khai"');
});

test("the first view of a procedure weighs at most 20 KB, all requests counted", () => {
  const text = readFileSync(fileOf("thu-tuc/1.000001/"), "utf8");
  // The picture for a home screen is fetched by who puts the site there, not by who reads.
  const assets = [
    ...text.matchAll(
      /(?:<link rel="(?:stylesheet|icon)" href|<script[^>]* src)="\/minh-bach\/(tep\/[^"]+)"/g,
    ),
  ];
  const files = [text, ...assets.map((match) => readFileSync(fileOf(match[1] ?? "")))];
  const bytes = files.map((file) => gzipSync(file, { level: 9 }).length);
  expect(files.length).toBeGreaterThan(2);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000);
});
