import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { scanPage } from "#scripts/verify/scan.ts";
import { pageWith } from "./page.ts";

/** The validator that judges the same markup; rules of style that we do not share are off. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    "no-inline-style": "error",
    "heading-level": "error",
    "no-missing-references": "error",
    "no-implicit-close": "error",
    "no-raw-characters": "error",
    "wcag/h37": "error",
  },
});

const faultsOf = (html: string) => scanPage(html).faults;
const judged = (html: string) =>
  validator.validateStringSync(html).results.flatMap(({ messages }) => messages);

test("a page with nothing wrong has no faults, and the validator agrees", () => {
  expect(faultsOf(pageWith("<p>Chữ &amp; số</p>"))).toEqual([]);
  expect(judged(pageWith("<p>Chữ &amp; số</p>"))).toEqual([]);
});

test.each([
  '<p>a <a href="/x/">b</a> <em>c <strong>d</strong></em><br>e</p>',
  "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>",
  "<dl><div><dt>a</dt><dd><p>b</p></dd></div></dl>",
  "<dl><dt>a</dt><dd>b</dd></dl>",
  '<table><caption>a</caption><thead><tr><th scope="col">b</th></tr></thead><tbody><tr><td><p>c</p></td></tr></tbody></table>',
  "<details><summary>a</summary><p>b</p></details>",
  '<a href="/x/"><span>a</span></a>',
  '<form action="/x/"><label for="q">a</label><input id="q" name="q" type="search"><button type="submit">b</button></form>',
  "<blockquote><p>a</p></blockquote>",
  '<figure><svg viewBox="0 0 1 1" role="img"><title>a</title><g><path d="M0 0"></path></g></svg><figcaption>b</figcaption></figure>',
  '<p><data value="1" data-figure="a/2016/b">1</data></p>',
  "<!-- <p> a > b --><p>a</p>",
  '<h2 id="a">a</h2><h3>b</h3><h2>c</h2>',
])("%s is right for both the scanner and the validator", (markup) => {
  expect(faultsOf(pageWith(markup))).toEqual([]);
  expect(judged(pageWith(markup)).map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual(
    [],
  );
});

test.each([
  "<p>a<p>b</p></p>",
  "<p>a<div>b</div></p>",
  "<p>a<ul><li>b</li></ul></p>",
  '<p><a href="/x/"><table><tr><td>b</td></tr></table></a></p>',
  "<span><div>a</div></span>",
  "<h2>a<p>b</p></h2>",
  "<h2>a<h3>b</h3></h2>",
  "<em><p>a</p></em>",
  '<button type="button"><div>a</div></button>',
  '<a href="/x/">a<a href="/y/">b</a></a>',
  '<a href="/x/"><button type="button">b</button></a>',
  '<button type="button"><a href="/x/">b</a></button>',
  '<form action="/x/"><p>a</p><form action="/y/"><p>b</p></form></form>',
  "<li>a</li>",
  "<div><li>a</li></div>",
  "<ul><p>a</p></ul>",
  "<ol><ul><li>a</li></ul></ol>",
  "<dt>a</dt>",
  "<section><dd>a</dd></section>",
  "<dl><p>a</p></dl>",
  "<div><tr><td>a</td></tr></div>",
  "<table><tr><p>a</p></tr></table>",
  "<table><td>a</td></table>",
  "<table><tbody><td>a</td></tbody></table>",
  "<div><figcaption>a</figcaption></div>",
  "<select><p>a</p></select>",
  "<main><p>a</p></main>",
  "<blink>a</blink>",
  "<p>a",
  "<p>a</div>",
  "<p><em>a</p></em>",
  "</p>",
  '<p id="a">a</p><p id="a">b</p>',
  '<p id="">a</p>',
  '<p class="a" class="b">a</p>',
  '<p style="color: red">a</p>',
  '<img src="/a.png">',
  "<p>a & b</p>",
  "<p>a < b</p>",
])("%s is a fault for both the scanner and the validator", (markup) => {
  expect(faultsOf(pageWith(markup))).not.toEqual([]);
  expect(judged(pageWith(markup))).not.toEqual([]);
});

test.each([
  ["<script>alert(1)</script>", "mã viết thẳng trong trang bị CSP chặn"],
  ["<style>p { color: red }</style>", "kiểu dáng viết thẳng trong trang bị CSP chặn"],
  ['<p onclick="x()">a</p>', "thuộc tính onclick bị CSP chặn"],
  ["<p class='a'>a</p>", "thuộc tính viết sai: ='a'"],
  ["<p class=a>a</p>", "thuộc tính viết sai: =a"],
  ['<p class="a"id="b">a</p>', 'thuộc tính viết sai: id="b"'],
  ['<a href="">a</a>', "<a> có href rỗng"],
  ["<ul>a</ul>", "chữ «a» nằm thẳng trong <ul>"],
  ["<table>a<tr><td>b</td></tr></table>", "chữ «a» nằm thẳng trong <table>"],
  ["<summary>a</summary>", "<summary> đứng trong <main>"],
  ['<p title="a>b</p>', "thẻ không đóng ở cuối trang"],
  ["<p>a &b</p>", "dấu «&» chưa mã hóa: &b</p>"],
])("%s breaks a rule of our own", (markup, fault) => {
  expect(faultsOf(pageWith(markup)).join("\n")).toContain(fault);
});

test("a data block is no script that runs, and what stands in it is no markup", () => {
  const block = '<script type="application/ld+json">{"a":"<p>"}</script>';
  expect(faultsOf(pageWith(`${block}<p>a</p>`))).toEqual([]);
});

test("a page that does not begin with its doctype is a fault", () => {
  expect(faultsOf(pageWith("").slice(1))).toContain("không bắt đầu bằng <!doctype html>");
});

test("what pages say is read from them", () => {
  const page = scanPage(
    pageWith(
      '<h2 id="a">A</h2><p><data value="73.5" data-figure="x/2016/y"><b>trên</b> 73,5%</data> <span data-figure="z/2016/y" data-unknown>chưa rõ</span></p><a href="/b/?q=1&amp;r=2#c">B</a><img src="/c.png" srcset="/d.png 1x, /e.png 2x" alt=""><p aria-describedby="a b">c</p>',
      { head: '<meta name="robots" content="noindex">\n', title: "A &lt;B&gt; &amp; C" },
    ),
  );
  expect(page).toMatchObject({
    title: "A <B> & C",
    lang: "vi",
    kind: "home",
    csp: "default-src 'none'; img-src 'self' data:",
    canonical: "https://xa.example.vn/",
    isHidden: true,
    headings: [1, 2],
    figures: [
      { id: "x/2016/y", value: "73.5", isUnknown: false, words: "trên 73,5%" },
      { id: "z/2016/y", value: undefined, isUnknown: true, words: "chưa rõ" },
    ],
    faults: [],
  });
  expect([...page.ids]).toEqual(["a"]);
  expect([...page.references]).toEqual(["a", "b"]);
  expect([...page.links].slice(1)).toEqual(["/b/?q=1&r=2#c", "/c.png", "/d.png", "/e.png"]);
});
