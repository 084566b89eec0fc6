import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { prepareSite } from "#scripts/prepare.ts";
import { readManifest } from "#scripts/publish/manifest.ts";
import { listFiles } from "#scripts/read/folder.ts";
import { verifySite } from "#scripts/verify/site.ts";
import { builtFixture, fixtureFolders } from "../fixture-site.ts";
import { temporaryFolder } from "../temporary.ts";

const site = builtFixture("province");

/** A copy of the built site that a test may damage. */
class Copy {
  readonly dir = temporaryFolder({});

  constructor() {
    cpSync(site, this.dir, { recursive: true });
  }

  edit(name: string, from: string | RegExp, to: string | ((found: string) => string)): this {
    const path = join(this.dir, name);
    const text = readFileSync(path, "utf8");
    const edited = text.replace(from, typeof to === "string" ? () => to : to);
    if (edited === text) throw new Error(`${name} has no ${from}`);
    writeFileSync(path, edited);
    return this;
  }

  write(name: string, text: string | Uint8Array): this {
    writeFileSync(join(this.dir, name), text);
    return this;
  }

  remove(name: string): this {
    rmSync(join(this.dir, name), { recursive: true });
    return this;
  }

  faults({ withModel = false, withBytes = false, base = "/minh-bach/" } = {}): string[] {
    const digests = readManifest(this.dir)?.files ?? {};
    const model = withModel ? prepareSite(fixtureFolders("province")).model : undefined;
    return verifySite(this.dir, { base, digests, withBytes, ...(model && { model }) });
  }
}

const INTRO = "gioi-thieu/index.html";
const BODY = "<p>Trang của tỉnh Ví Dụ.</p>";

test("the site as it was built has no faults, with the model and byte for byte", () => {
  expect(new Copy().faults({ withModel: true, withBytes: true })).toEqual([]);
});

test.each([
  ["a second h1", BODY, `${BODY}<h1>a</h1>`],
  ["no h1", /<h1>.*?<\/h1>/, ""],
  ["a heading that skips a level", BODY, `${BODY}<h3>a</h3>`],
  ["no title", /<title>.*?<\/title>/, "<title></title>"],
  ["no language", '<html lang="vi">', "<html>"],
  ["no kind", 'data-kind="content"', ""],
  ["a label that points at nothing", BODY, `${BODY}<p aria-labelledby="khong-co">a</p>`],
  ["no policy", /<meta http-equiv[^>]*>/, ""],
  [
    "a policy that lets inline scripts run",
    "script-src &#39;self&#39;",
    "script-src &#39;unsafe-inline&#39;",
  ],
  ["a policy that lets strings be run", "&#39;wasm-unsafe-eval&#39;", "&#39;unsafe-eval&#39;"],
  ["a policy that lets any host in", "connect-src &#39;self&#39;", "connect-src https:"],
  ["a policy without a default", "default-src &#39;none&#39;", "default-src &#39;self&#39;"],
  ["a canonical address of another page", "/minh-bach/gioi-thieu/", "/minh-bach/khac/"],
])("%s is found", (_, from, to) => {
  expect(new Copy().edit(INTRO, from, to).faults()).toMatchSnapshot();
});

test.each([
  ["a page that is not there", "/minh-bach/khong-co/"],
  ["a page without its slash", "/minh-bach/thu-tuc"],
  ["a page by its file", "/minh-bach/thu-tuc/index.html"],
  ["outside the base", "/thu-tuc/"],
  ["a relative place", "../thu-tuc/"],
  ["another host without its scheme", "//example.vn/"],
  ["an anchor that is not on the page", "#khong-co"],
  ["an anchor that is not on the other page", "/minh-bach/thu-tuc/1.000001/#khong-co"],
  ["code", "javascript:alert(1)"],
  ["data", "data:text/html,a"],
])("a link to %s is found", (_, url) => {
  expect(
    new Copy().edit(INTRO, BODY, `${BODY}<p><a href="${url}">a</a></p>`).faults(),
  ).toMatchSnapshot();
});

test.each([
  "/minh-bach/",
  "/minh-bach/thu-tuc/?a=b#noi-dung",
  "/minh-bach/thu-tuc/1.000001/#can-chuan-bi",
  "#noi-dung",
  "/minh-bach/sitemap.xml",
  "https://example.vn/",
  "mailto:a@example.vn",
  "tel:0123",
])("a link to %s is right", (url) => {
  expect(new Copy().edit(INTRO, BODY, `${BODY}<p><a href="${url}">a</a></p>`).faults()).toEqual([]);
});

test("an image, script or style that is not there is found", () => {
  const copy = new Copy()
    .edit(
      INTRO,
      BODY,
      `${BODY}<p><img src="/minh-bach/a.png" srcset="/minh-bach/b.png 2x" alt=""></p>`,
    )
    .edit(
      "404.html",
      '<link rel="icon"',
      '<link rel="stylesheet" href="/minh-bach/c.css"><link rel="icon"',
    )
    .write(
      "d.css",
      "@import 'e.css'; a { background: url(/f.png) url('data:image/png,') url(g.png?x) }",
    );
  expect(copy.faults().filter((fault) => !fault.includes("manifest"))).toMatchInlineSnapshot(`
    [
      "liên kết /minh-bach/c.css không có trang; ở 404.html",
      "liên kết /minh-bach/a.png không có trang; ở gioi-thieu/index.html",
      "liên kết /minh-bach/b.png không có trang; ở gioi-thieu/index.html",
      "d.css: kiểu dáng nạp e.css, không có trên trang",
      "d.css: kiểu dáng nạp /f.png, không có trên trang",
      "d.css: kiểu dáng nạp g.png?x, không có trên trang",
    ]
  `);
});

test("two pages with one title are found", () => {
  const copy = new Copy().edit("co-quan/index.html", /<title>.*?<\/title>/, "<title>A</title>");
  expect(
    copy.edit("van-ban/index.html", /<title>.*?<\/title>/, "<title>A</title>").faults(),
  ).toMatchInlineSnapshot(`
    [
      "van-ban/index.html: trùng <title> «A» với co-quan/index.html",
    ]
  `);
});

test("files that the manifest does not tell of, and the other way round, are found", () => {
  const copy = new Copy().write("la.txt", "a").remove("_headers").edit("robots.txt", "U", "V");
  expect(copy.faults()).toMatchInlineSnapshot(`
    [
      "_headers: có trong manifest.json nhưng không có tệp",
      "la.txt: không có trong manifest.json",
    ]
  `);
  expect(copy.faults({ withBytes: true })).toMatchInlineSnapshot(`
    [
      "_headers: có trong manifest.json nhưng không có tệp",
      "la.txt: không có trong manifest.json",
      "robots.txt: nội dung khác với manifest.json",
    ]
  `);
});

test("XML that a host could not read is found", () => {
  const copy = new Copy()
    .edit("web.config", "</staticContent>", "")
    .edit("opensearch.xml", "Url ", "Url & ");
  expect(copy.faults()).toMatchInlineSnapshot(`
    [
      "opensearch.xml: XML không đúng quanh «<Url & type="text/html" template="https»",
      "web.config: XML đóng </system.webServer> khi <staticContent> đang mở",
    ]
  `);
});

test("a site map that forgets a page or lists one that hides is found", () => {
  const copy = new Copy().edit("sitemap.xml", /<url><loc>[^<]*gioi-thieu\/<\/loc><\/url>\n/, "");
  expect(copy.edit("sitemap.xml", "/van-ban/<", "/khac/<").faults()).toMatchInlineSnapshot(`
    [
      "sitemap.xml: thiếu https://tinh.example.vn/minh-bach/gioi-thieu/",
      "sitemap.xml: thiếu https://tinh.example.vn/minh-bach/van-ban/",
      "sitemap.xml: https://tinh.example.vn/minh-bach/khac/ không phải là trang để tìm thấy",
    ]
  `);
});

test("an indexed word that is not on the published page is found", () => {
  const copy = new Copy().edit(INTRO, BODY, "<p>Trang của xã Ví Dụ.</p>");
  expect(copy.faults()).toMatchInlineSnapshot(`
    [
      "gioi-thieu/index.html: tìm được bằng «tỉnh» nhưng chữ này không có trên trang",
    ]
  `);
});

test("an index that leads to no page, and one that is missing, are found", () => {
  const copy = new Copy();
  const fragment = listFiles(copy.dir).find(({ name }) => name.endsWith(".pf_fragment"));
  const name = fragment?.name ?? "";
  copy.write(name, gzipSync('pagefind_dcd{"url":"/khong-co/","content":"a"}'));
  expect(copy.faults().map((fault) => fault.replace(name, "X.pf_fragment"))).toMatchInlineSnapshot(`
    [
      "X.pf_fragment: chỉ mục dẫn tới /khong-co/, không có trang này",
    ]
  `);
  copy.write(name, gzipSync("pagefind_dcd"));
  expect(copy.faults().map((fault) => fault.replace(name, "X.pf_fragment"))).toMatchInlineSnapshot(`
    [
      "X.pf_fragment: không đọc được mảnh chỉ mục này",
    ]
  `);
  copy.remove(dirname(dirname(dirname(name))));
  expect(copy.faults()).toContain("pagefind: không có chỉ mục tìm kiếm");
});

test("figures that are not the model's are found, each with its page", () => {
  const copy = new Copy()
    .edit("ket-qua/2022/index.html", 'value="70.3125"', 'value="70.4"')
    .edit("ket-qua/2021/index.html", ">75,3%<", ">88,9%<")
    .edit("ket-qua/2022-6t/index.html", "data-unknown", 'value="0"')
    .edit(
      "chi-so/hoa-giai-vien/index.html",
      /<data[^>]*data-figure="[^"]*\/2021\/[^>]*>trên /,
      (mark) => mark.replace("trên ", ""),
    )
    .edit(
      INTRO,
      BODY,
      `${BODY}<p><data value="1" data-figure="khong-co/2022/tinh-vi-du">1</data></p>`,
    );
  expect(copy.faults({ withModel: true })).toMatchInlineSnapshot(`
    [
      "số liệu «hoa-giai-vien/2021/tinh-vi-du» là số «trên» nhưng trang không nói; ở chi-so/hoa-giai-vien/index.html",
      "số liệu «khong-co/2022/tinh-vi-du» không có trong dữ liệu; ở gioi-thieu/index.html",
      "số liệu «ty-le-thanh/2021/tinh-vi-du» là 75.3164557 nhưng trang viết «88,9%»; ở ket-qua/2021/index.html",
      "số liệu «hoa-giai-khong-thanh/2022-6t/tinh-vi-du» chưa rõ nhưng trang ghi 0; ở ket-qua/2022-6t/index.html",
      "số liệu «ty-le-thanh/2022/tinh-vi-du» là 70.3125 nhưng trang ghi 70.4; ở ket-qua/2022/index.html",
    ]
  `);
});

test("a page that the model has and the folder has not, and the other way round, is found", () => {
  const copy = new Copy();
  const page = readFileSync(join(copy.dir, INTRO), "utf8");
  copy.remove("lich-su");
  copy.write("la.html", page.replace(/<title>.*?<\/title>/, "<title>Lạ</title>"));
  const faults = copy.faults({ withModel: true });
  expect(faults.filter((fault) => /sổ địa chỉ|không được dựng/.test(fault))).toMatchInlineSnapshot(`
    [
      "/lich-su/: trang này không được dựng ra",
      "/la.html: trang không có trong sổ địa chỉ",
    ]
  `);
});
