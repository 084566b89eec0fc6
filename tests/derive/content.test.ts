import { expect, test } from "vitest";
import { checkSite } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

/** Pages of the section of news by slug, each with lines of front matter. */
function news(pages: { [slug: string]: string }): Files {
  return Object.fromEntries(
    Object.entries(pages).map(([slug, lines]) => [
      `content/tin-tuc/${slug}.md`,
      `---\ntitle: ${slug}\n${lines}---\n`,
    ]),
  );
}

function orderOf(files: Files) {
  const { model } = checkSite(files);
  return model?.sections[0]?.pages.map(({ slug }) => slug);
}

test("a section lists its newest page first, and pages of one day by name", () => {
  const files = news({
    cu: "date: 01/01/2020\n",
    moi: "date: 01/01/2027\n",
    "khong-ngay": "",
    "b-cung-ngay": "date: 01/01/2020\n",
  });
  expect(orderOf(files)).toEqual(["moi", "hop-dan", "b-cung-ngay", "cu", "khong-ngay"]);
});

test("pages with an order of their own come first, in that order", () => {
  expect(orderOf(news({ hai: "order: 2\n", mot: "order: 1\n" }))).toEqual([
    "mot",
    "hai",
    "hop-dan",
  ]);
});

test("a page outside a section has its address at the top and no section", () => {
  const { model } = checkSite({ "content/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n" });
  const page = model?.contents.find(({ slug }) => slug === "gioi-thieu");
  expect(page?.url).toBe("/gioi-thieu/");
  expect(page?.section).toBeUndefined();
});

test("a section without pages is there and empty", () => {
  const { model } = checkSite({ "content/tin-tuc/hop-dan.md": undefined });
  expect(model?.sections.map(({ slug, pages }) => [slug, pages.length])).toEqual([["tin-tuc", 0]]);
});
