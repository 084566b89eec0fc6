import { expect, test } from "vitest";
import { createMarkdown, headingsOf } from "#layouts/markdown.ts";
import { vi } from "#layouts/text/vi.ts";
import { buildSmallSite } from "../run-command.ts";
import { checkSite } from "../small-site.ts";
import type { Files } from "../temporary.ts";

/** Renders Markdown on the small site at the base `/minh-bach/`. */
function render(markdown: string): string {
  const { model } = checkSite();
  if (model === undefined) throw new Error("the small site has errors");
  const href = (url: string) => `/minh-bach${url}`;
  return createMarkdown({ model, text: vi, href }).render(markdown);
}

const page = (body: string): Files => ({
  "content/tin-tuc/a.md": `---\ntitle: A\n---\n${body}`,
});

test("a quoted figure carries its mark, its words and a link to what explains it", () => {
  expect(render("Đạt [[ty-le/2016]] nhé.")).toBe(
    '<p>Đạt <a class="figure" href="/minh-bach/chi-so/ty-le/#2016-xa-thu"><data value="73.5061511" data-figure="ty-le/2016/xa-thu">73,5%</data></a> nhé.</p>\n',
  );
});

test("a figure may be quoted in bold, in a table, in a heading and twice", () => {
  const html = render(
    "## Đạt [[ty-le/2016]]\n\n**[[ty-le/2016/xa-thu]]**\n\n|a|\n|-|\n|[[ty-le/2016]]|\n",
  );
  expect(html.match(/data-figure="ty-le\/2016\/xa-thu"/g)).toHaveLength(3);
});

test("in code a reference stays what an editor types", () => {
  expect(render("`[[ty-le/2016]]`")).toBe("<p><code>[[ty-le/2016]]</code></p>\n");
});

test("double brackets that are no reference stay as they are", () => {
  expect(render("[[Ghi chú]] [[a b]] [[]] [[ty-le/2016")).toBe(
    "<p>[[Ghi chú]] [[a b]] [[]] [[ty-le/2016</p>\n",
  );
});

test("a figure that does not exist is an error with its place and the nearest one", () => {
  const { messages, model } = checkSite(page("\nNăm nay\nđạt [[ty-lee/2016]].\n"));
  expect(model).toBeUndefined();
  expect(messages).toMatchInlineSnapshot(`
    "content/tin-tuc/a.md:6:5  không có số liệu «ty-lee/2016/xa-thu» để trích.
        6 | đạt [[ty-lee/2016]].
          |     ^
        Có phải là [[ty-le/2016/xa-thu]]?"
  `);
});

test("a figure without its period is an error with its place", () => {
  expect(checkSite(page("\n[[ty-le]]\n")).messages).toMatchInlineSnapshot(`
    "content/tin-tuc/a.md:5:1  không có số liệu «ty-le/?/xa-thu» để trích.
        5 | [[ty-le]]
          | ^
        Có phải là [[ty-le/2016/xa-thu]]?"
  `);
});

test("headings get ids that a link can use, and equal ones stay apart", () => {
  const html = render("## Hồ sơ đất đai\n\n## Hồ sơ đất đai\n\n### …\n");
  expect(html.match(/id="[^"]*"/g)).toEqual([
    'id="ho-so-dat-dai"',
    'id="ho-so-dat-dai-2"',
    'id="muc"',
  ]);
});

test("the table of contents names the second-level headings with their ids", () => {
  expect(headingsOf("# Một\n\n## Hai\n\n### Ba\n\n## Hai\n")).toEqual([
    { id: "hai", name: "Hai" },
    { id: "hai-2", name: "Hai" },
  ]);
});

test("links to the site's own pages get its base, all others stay", () => {
  const links = [
    "/thu-tuc/",
    "/thu-tuc/1.000001/#le-phi",
    "https://a.vn/",
    "#muc",
    "//a.vn/",
    "mailto:a@b.vn",
  ];
  const html = render(links.map((url) => `[a](${url})`).join(" "));
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
    ...["/minh-bach/thu-tuc/", "/minh-bach/thu-tuc/1.000001/#le-phi", "https://a.vn/"],
    ...["#muc", "//a.vn/", "mailto:a@b.vn"],
  ]);
});

test("a link to a page that does not exist stops the build and names its line", () => {
  const { status, stdout } = buildSmallSite(page("\n[a](/thu-tuc/9.999999/) [b](/gioi-thieu)\n"));
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "content/tin-tuc/a.md:5:5  trang này không có địa chỉ «/thu-tuc/9.999999/».
        5 | [a](/thu-tuc/9.999999/) [b](/gioi-thieu)
          |     ^
        Mở trang cần dẫn tới rồi chép phần sau tên miền.

    content/tin-tuc/a.md:5:29  trang này không có địa chỉ «/gioi-thieu».
        5 | [a](/thu-tuc/9.999999/) [b](/gioi-thieu)
          |                             ^
        Mở trang cần dẫn tới rồi chép phần sau tên miền.

    Không dựng trang: 2 lỗi, 0 cảnh báo, 0 ghi chú. Trang đã công bố vẫn giữ nguyên.
    "
  `);
});

test("what is rendered is what was checked: marks joined, BOM and line ends of Windows taken", () => {
  const text = "---\r\ntitle: Họp dân\r\n---\r\n\r\nHọp tại nhà văn hóa.\r\n\r\nDòng hai.\r\n";
  const { status, read } = buildSmallSite({
    "content/tin-tuc/a.md": `\uFEFF${text.replace("Họp dân", "Tin một").normalize("NFD")}`,
  });
  expect(status).toBe(0);
  const html = read("tin-tuc/a/index.html");
  expect(html).toContain("<p>Họp tại nhà văn hóa.</p>\n<p>Dòng hai.</p>".normalize("NFC"));
  expect(html.normalize("NFC")).toBe(html);
});

test("a body that begins with a rule keeps it", () => {
  const { read } = buildSmallSite(page("---\n\nChữ đầu.\n"));
  expect(read("tin-tuc/a/index.html")).toContain("<hr>\n<p>Chữ đầu.</p>");
});

test("a page without a body is a page", () => {
  expect(buildSmallSite(page("")).status).toBe(0);
});
