import { expect, test } from "vitest";
import { finishForeign } from "#layouts/foreign.ts";
import { en } from "#layouts/text/en.ts";
import { vi } from "#layouts/text/vi.ts";
import type { LanguageView } from "#scripts/derive/translation/language-views.ts";
import { markForeign } from "#scripts/language/foreign.ts";

const language = (code: string): LanguageView => ({
  ...{ code, name: code, addresses: new Set(["/"]), stale: new Set() },
  ...{ anchors: new Map(), found: [] },
});

/** A piece of an English page, finished. */
const finish = (html: string) =>
  finishForeign(html, language("en"), { href: (url) => `/xa/en${url}`, text: en });
const vietnamese = markForeign("Khai sinh");

test("a Vietnamese run says its language", () => {
  expect(finish(`<p>Birth (${vietnamese})</p>`)).toBe(
    '<p>Birth (<span lang="vi">Khai sinh</span>)</p>',
  );
});

test("markup inside a run stays well nested", () => {
  const run = markForeign("Nộp GIẤY ở đây").replace("GIẤY", '<a href="/xa/en/a/">giấy</a>');
  expect(finish(`<p>${run}.</p><p>Then</p>`)).toBe(
    '<p><span lang="vi">Nộp </span><a href="/xa/en/a/"><span lang="vi">giấy</span></a><span lang="vi"> ở đây</span>.</p><p>Then</p>',
  );
});

test("a run that lost its end does not reach beyond its block", () => {
  const cut = vietnamese.slice(0, -1);
  expect(finish(`<h1>${cut}</h1><p>Then</p>`)).toBe(
    '<h1><span lang="vi">Khai sinh</span></h1><p>Then</p>',
  );
});

test.each([
  [`<title>Birth – ${vietnamese}</title>`, "<title>Birth – Khai sinh</title>"],
  [`<p title="${vietnamese}">a</p>`, '<p title="Khai sinh">a</p>'],
  [
    `<script type="application/ld+json">{"a":"${vietnamese}"}</script>`,
    '<script type="application/ld+json">{"a":"Khai sinh"}</script>',
  ],
  [
    `<a href="mailto:a@b.vn?subject=${encodeURIComponent(vietnamese)}">a</a>`,
    '<a href="mailto:a@b.vn?subject=Khai%20sinh">a</a>',
  ],
])("where markup cannot stand the mark goes: %s", (html, finished) => {
  expect(finish(html)).toBe(finished);
});

test("in a drawing a run is a tspan", () => {
  expect(finish(`<svg><text>${vietnamese}</text></svg>`)).toBe(
    '<svg><text><tspan lang="vi">Khai sinh</tspan></text></svg>',
  );
});

test("links to Vietnamese pages of the site are told apart", () => {
  expect(finish('<a href="/xa/ket-qua/">a</a><a href="/xa/en/thu-tuc/">b</a>')).toBe(
    '<a hreflang="vi" href="/xa/ket-qua/">a</a><a href="/xa/en/thu-tuc/">b</a>',
  );
  const others =
    '<a href="https://a.vn/">a</a><a href="#b">b</a><a href="/xa/a/" hreflang="km">c</a>';
  expect(finish(others)).toBe(others);
});

test("around a Vietnamese interface it is the translated words that say their language", () => {
  const html = `<p>Tên: ${markForeign("ការចុះបញ្ជីកំណើត")}</p>`;
  const khmer = finishForeign(html, language("km"), { href: (url) => `/km${url}`, text: vi });
  expect(khmer).toBe('<p>Tên: <span lang="km">ការចុះបញ្ជីកំណើត</span></p>');
});
