import { expect, test } from "vitest";
import { alternateFaults, languagesOf } from "#scripts/verify/alternates.ts";
import type { ScannedPage } from "#scripts/verify/facts.ts";
import { scanPage } from "#scripts/verify/scan.ts";

const HOST = "https://xa.example.vn";

function page(
  url: string,
  lang: string,
  alternates: readonly (readonly [string, string])[],
): ScannedPage {
  const links = alternates.map(
    ([code, href]) => `<link rel="alternate" hreflang="${code}" href="${HOST}${href}">`,
  );
  return scanPage(
    `<!doctype html><html lang="${lang}"><head><link rel="canonical" href="${HOST}${url}">${links.join("")}</head></html>`,
  );
}

const BOTH = [
  ["vi", "/"],
  ["en", "/en/"],
  ["x-default", "/"],
] as const;

const site = (english: ScannedPage, vietnamese = page("/", "vi", BOTH)) =>
  new Map([
    ["index.html", vietnamese],
    ["en/index.html", english],
  ]);

test("pages that name each other have no fault", () => {
  const pages = site(page("/en/", "en", BOTH));
  expect(languagesOf(pages)).toEqual(["en"]);
  expect(alternateFaults(pages, ["en"])).toEqual([]);
});

test("a page that does not lead back is a fault of both", () => {
  const faults = alternateFaults(site(page("/en/", "en", BOTH.slice(0, 2))), ["en"]);
  expect(faults).toContain(`index.html: hreflang «en»: ${HOST}/en/ không dẫn ngược lại`);
  expect(faults).toContain("en/index.html: hreflang «x-default» phải là bản tiếng Việt");
});

test("an alternate must be there", () => {
  const there = [...BOTH, ["km", "/km/"]] as const;
  const faults = alternateFaults(site(page("/en/", "en", there), page("/", "vi", there)), ["en"]);
  expect(faults).toContain(`index.html: hreflang «km» dẫn tới ${HOST}/km/, không có trang này`);
});

test("a page in the folder of a language is in that language and leads to Vietnamese", () => {
  expect(alternateFaults(site(page("/en/", "vi", [])), ["en"])).toEqual([
    `index.html: hreflang «en»: ${HOST}/en/ không dẫn ngược lại`,
    "en/index.html: lang là «vi», phải là «en»",
    "en/index.html: thiếu liên kết tới bản tiếng Việt (hreflang)",
  ]);
});

test("an old address in the folder of a language leads on in Vietnamese", () => {
  const moved = scanPage(
    '<!doctype html><html lang="vi"><head><meta http-equiv="refresh" content="0; url=/a/"></head></html>',
  );
  const pages = new Map([...site(page("/en/", "en", BOTH)), ["en/cu/index.html", moved]]);
  expect(alternateFaults(pages, ["en"])).toEqual([]);
});
