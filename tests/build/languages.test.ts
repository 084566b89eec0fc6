import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtFixture } from "#tests/fixture-site.ts";
import { buildSmallSite } from "../run-command.ts";

const site = builtFixture("languages");
const read = (name: string) => readFileSync(join(site, name, "index.html"), "utf8");
const exists = (name: string) => existsSync(join(site, name, "index.html"));
/** What a page says in its main part, without markup. */
const words = (html: string) =>
  html
    .slice(html.indexOf("<main"), html.indexOf("</main>"))
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

const birth = () => read("en/thu-tuc/1.000001");

test("a record has a page in a language only when it was translated", () => {
  expect(exists("en/thu-tuc/1.000001")).toBe(true);
  expect(exists("en/thu-tuc/1.000002")).toBe(false);
  expect(exists("km/thu-tuc/1.000001")).toBe(true);
  expect(exists("km/thu-tuc/1.000003")).toBe(false);
  expect(exists("en/co-quan/ubnd-xa")).toBe(false);
  expect(exists("en/tin-tuc/don-duong")).toBe(false);
});

test.each(["en/thu-tuc/1.000001", "thu-tuc/1.000001", "km/thu-tuc/1.000001"])(
  "/%s names every language of the page",
  (path) => {
    const alternates = [
      ...read(path).matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g),
    ].map(([, code, url]) => [code, url]);
    expect(alternates).toEqual([
      ["vi", "https://xa.example.vn/thu-tuc/1.000001/"],
      ["en", "https://xa.example.vn/en/thu-tuc/1.000001/"],
      ["km", "https://xa.example.vn/km/thu-tuc/1.000001/"],
      ["x-default", "https://xa.example.vn/thu-tuc/1.000001/"],
    ]);
  },
);

test("a page without translation names none, and has the switch", () => {
  const html = read("thu-tuc/1.000002");
  expect(html).not.toContain('rel="alternate" hreflang');
  expect(html).toContain('<a href="/en/" lang="en" hreflang="en">English</a>');
});

test("the sitemap names the languages of each page", () => {
  const xml = readFileSync(join(site, "sitemap.xml"), "utf8");
  expect(xml).toContain(
    '<url><loc>https://xa.example.vn/en/thu-tuc/</loc><xhtml:link rel="alternate" hreflang="vi" href="https://xa.example.vn/thu-tuc/"/><xhtml:link rel="alternate" hreflang="en" href="https://xa.example.vn/en/thu-tuc/"/>',
  );
  expect(xml).toContain("<url><loc>https://xa.example.vn/thu-tuc/1.000002/</loc></url>");
  expect(xml).not.toContain("404");
});

test("dates, sums and times are written as English has them", () => {
  const text = words(birth());
  expect(text).toContain("1 working day (in person)");
  expect(text).toContain("8,000 VND/copy");
  expect(text).toContain("15 July 2026");
  expect(words(read("en/co-quan/mot-cua"))).toContain("Commune level");
});

test("figures keep their machine value and change their form", () => {
  expect(read("en/chi-so/ty-le")).toContain(
    '<data value="73.5061511" data-figure="ty-le/2016/xa-thu">73.5%</data>',
  );
  expect(read("chi-so/ty-le")).toContain(
    '<data value="73.5061511" data-figure="ty-le/2016/xa-thu">73,5%</data>',
  );
  expect(words(read("en/chi-so/nguoi-tap-huan"))).toContain("over 2,560 participants");
  expect(words(read("en/chi-so/tiep-nhan"))).toContain("2,276 cases");
});

test("an official name stands beside its translation, in its own language", () => {
  expect(birth()).toContain('<p>Identity card (<span lang="vi">Thẻ căn cước</span>)</p>');
  expect(birth()).toContain(
    'Official name in Vietnamese: <span lang="vi">Thủ tục đăng ký khai sinh</span>',
  );
});

test("what nobody translated is Vietnamese and says so", () => {
  expect(birth()).toContain('<span lang="vi">theo nghị quyết của Hội đồng nhân dân</span>');
  expect(birth()).toContain(
    '<a hreflang="vi" href="/thu-tuc/1.000002/"><span lang="vi">Chứng thực bản sao từ bản chính</span></a>',
  );
});

test("links lead to English pages where there are any", () => {
  expect(birth()).toContain('<a href="/en/co-quan/mot-cua/">One-stop counter</a>');
  expect(birth()).toContain('<a hreflang="vi" href="/ket-qua/">Results</a>');
  expect(birth()).toContain('href="/en/bieu-mau/#to-khai-khai-sinh"');
  const page = read("en/tin-tuc/hop-dan");
  expect(page).toContain('<a href="/en/thu-tuc/1.000001/">birth registration</a>');
  expect(page).toContain('<a hreflang="vi" href="/ket-qua/2016/">the results</a>');
});

test("a form that nobody translated is linked where it stands, on the Vietnamese list", () => {
  expect(read("en/thu-tuc/1.000003")).toContain(
    '<a hreflang="vi" href="/bieu-mau/#to-khai-chung-thuc">',
  );
  expect(read("en/bieu-mau")).not.toContain("to-khai-chung-thuc");
});

test("a list holds what is translated and leads to the rest", () => {
  const list = read("en/thu-tuc");
  expect(words(list)).toContain("2 procedures");
  expect(list).not.toContain("1.000002");
  expect(list).toContain('<a href="/thu-tuc/" hreflang="vi">the Vietnamese page</a>');
});

test("a translation of an earlier text says so; one of this text does not", () => {
  const line = "The Vietnamese page changed after this translation; the Vietnamese text holds:";
  expect(read("en/thu-tuc/1.000003")).toContain(line);
  expect(birth()).not.toContain(line);
});

test("a language without an interface of its own stands in a Vietnamese one", () => {
  const html = read("km/thu-tuc/1.000001");
  expect(html).toContain('<html lang="km">');
  expect(html).toContain('<body lang="vi">');
  expect(html).toContain('<h1><span lang="km">ការចុះបញ្ជីកំណើត</span></h1>');
  expect(html).toContain('<span lang="km">សំបុត្រកំណើត</span> (Giấy khai sinh)');
  expect(html).toContain("8.000 đồng/bản");
});

test("an article in such a language says its own", () => {
  const html = read("km/tin-tuc/don-duong");
  expect(html).toContain('<h1><span lang="km">សម្អាតផ្លូវ</span></h1>');
  expect(html).toContain('<div class="body" lang="km">\n<p>ព្រឹកថ្ងៃអាទិត្យ។</p>');
});

test("the version that people quote is that of the record", () => {
  const version = /phiên bản (\w{8})/.exec(read("thu-tuc/1.000001"))?.[1];
  expect(birth()).toContain(`version ${version}`);
});

test("a site in Vietnamese alone says nothing of languages", () => {
  const { status, read: readSmall } = buildSmallSite();
  expect(status).toBe(0);
  const html = readSmall("thu-tuc/1.000001/index.html");
  expect(html).not.toMatch(/hreflang|class="languages"/);
  expect(readSmall("sitemap.xml")).not.toContain("xhtml");
});
