import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMarkdown } from "#layouts/markdown.ts";
import { vi } from "#layouts/text/vi.ts";
import { buildIn, buildSmallSite, contentsOf, runCommand } from "../run-command.ts";
import { checkSite, smallSite } from "../small-site.ts";
import { temporaryFolder } from "../temporary.ts";

/** A page whose front matter is the given lines. */
const page = (frontMatter: string, fence = "---") =>
  `${fence}\n${frontMatter}\n---\n\nChữ của trang.\n`;

/** Code that leaves a mark when it runs. */
const markOf = (dir: string) => `(await import("node:fs")).writeFileSync("${dir}/ran", "x");`;

test("front matter in JavaScript is refused with its place and never run", () => {
  const dir = temporaryFolder({});
  const file = page(`{ title: (() => { ${markOf(dir)} return "A"; })() }`, "---js");
  const { codes, messages } = checkSite({ "content/tin-tuc/a.md": file });
  expect(codes).toContain("front-matter-language");
  expect(messages.slice(0, 240)).toMatchInlineSnapshot(`
    "content/tin-tuc/a.md:1:4  phần đầu trang chỉ viết bằng YAML; «---js» không được dùng.
        1 | ---js
          |    ^
        Dòng đầu chỉ gồm ba dấu gạch: ---"
  `);
  expect(buildSmallSite({ "content/tin-tuc/a.md": file }).status).toBe(1);
  expect(existsSync(join(dir, "ran"))).toBe(false);
});

test("a body that looks like front matter in JavaScript is text", () => {
  const dir = temporaryFolder({});
  const { status, read } = buildSmallSite({
    "content/tin-tuc/a.md": `---\ntitle: A\n---\n---js\n{ x: (() => { ${markOf(dir)} })() }\n---\n`,
  });
  expect(status).toBe(0);
  expect(read("tin-tuc/a/index.html")).toContain("js");
  expect(existsSync(join(dir, "ran"))).toBe(false);
});

test.each([
  ["permalink", "permalink: ../../x"],
  ["permalinkBypassOutputDir", "permalinkBypassOutputDir: có"],
  ["eleventyComputed", "eleventyComputed: { title: x }"],
  ["templateEngineOverride", "templateEngineOverride: njk,md"],
  ["eleventyExcludeFromCollections", "eleventyExcludeFromCollections: có"],
  ["pagination", "pagination: { data: pages, size: 1 }"],
  ["tags", "tags: [a]"],
  ["a layout elsewhere", "layout: ../../x"],
  ["JSON front matter", "{ layout: ../../x }"],
])("%s in front matter is refused with its place, and nothing is built", (_, line) => {
  const file = { "content/tin-tuc/a.md": page(`title: A\n${line}`) };
  const { messages, dataset } = checkSite(file);
  expect(dataset).toBeUndefined();
  expect(messages).toMatchSnapshot();
});

test("files beside the pages that a template engine would run are never run", () => {
  const dir = temporaryFolder({});
  const template = `${markOf(dir)} export const data = { permalink: "/x.html" }; export const render = () => "x";`;
  const data = `${markOf(dir)} export default { title: "x" };`;
  const { status, dir: site } = buildSmallSite({
    "content/.an.11ty.ts": template,
    "content/.an.11ty.js": template,
    "content/.an/x.11ty.ts": template,
    "content/.an/.an.11tydata.js": data,
    "content/.an/x.md": page("title: A"),
    "content/._hop-dan.md": page("title: A"),
    "content/_none/.x.js": data,
    "content/_data/.x.js": data,
    "content/.eleventyignore": "**\n",
  });
  expect(status).toBe(0);
  expect(existsSync(join(dir, "ran"))).toBe(false);
  expect(existsSync(join(site, "_site/tin-tuc/hop-dan/index.html"))).toBe(true);
  const names = Object.keys(contentsOf(join(site, "_site")));
  expect(names.filter((name) => /^x\.html|\.an|_none|_data|\._/.test(name))).toEqual([]);
});

test("code, templates and data files in content are errors", () => {
  const { messages, dataset } = checkSite({
    "content/x.11ty.js": "x",
    "content/tin-tuc/tin-tuc.11tydata.js": "x",
    "content/x.njk": "x",
    "content/trang.html": "x",
  });
  expect(dataset).toBeUndefined();
  expect(messages).toMatchSnapshot();
});

test.each([
  ["a link to a file", "data/agencies.yaml"],
  ["a link to a page", "content/tin-tuc/la.md"],
  ["a link to a folder", "content/la"],
  ["a link to nothing", "data/la.yaml"],
])("%s is not followed but refused by its name", (_, name) => {
  const outside = temporaryFolder({ "la.md": page("title: Bí mật"), "agencies.yaml": "" });
  const target = name.endsWith(".md") ? "la.md" : name.endsWith("la") ? "." : "khong-co";
  const { [name]: replaced, ...rest } = smallSite;
  const dir = temporaryFolder({ ...rest, "content/gioi-thieu.md": page("title: A") });
  symlinkSync(join(outside, replaced === undefined ? target : "agencies.yaml"), join(dir, name));
  const { status, stdout } = buildIn(dir);
  expect(status).toBe(1);
  expect(stdout).toContain(
    `${name}:1:1  đây là liên kết hoặc tệp đặc biệt, không phải tệp thật.\n    Chép tệp thật vào chỗ này: trang chỉ lấy những gì nằm trong thư mục.`,
  );
  expect(stdout).not.toContain("Bí mật");
});

test("a build writes below its output folder and nowhere else", () => {
  const dir = temporaryFolder(smallSite);
  const temporary = temporaryFolder({});
  const before = contentsOf(dir);
  const args = ["--out", join(dir, "web/minh-bach")];
  const { status } = runCommand("build", args, { cwd: dir, env: { TMPDIR: temporary } });
  expect(status).toBe(0);
  const after = contentsOf(dir);
  const added = Object.keys(after).filter((name) => !(name in before));
  expect(added.filter((name) => !name.startsWith("web/minh-bach/"))).toEqual([]);
  for (const [name, text] of Object.entries(before)) expect(after[name]).toBe(text);
  expect(readdirSync(join(dir, "web"))).toEqual(["minh-bach"]);
  expect(readdirSync(temporary)).toEqual([]);
});

test("templates and HTML in Markdown stay the text that they are", () => {
  const { status, stdout, dir } = buildSmallSite({
    "content/tin-tuc/a.md": page("title: '{{ 7 * 7 }} {% raw %}'").replace(
      "Chữ của trang.",
      "{{ 7 * 7 }} {% include 'x' %} `<script>alert(1)</script>` {{{ x }}} <%= 1 %>",
    ),
  });
  expect({ status, stdout: stdout.slice(0, 7) }).toEqual({ status: 0, stdout: "Đã dựng" });
  const html = readFileSync(join(dir, "_site/tin-tuc/a/index.html"), "utf8");
  expect(html).toContain("<h1>{{ 7 * 7 }} {% raw %}</h1>");
  expect(html).toContain(
    "<p>{{ 7 * 7 }} {% include 'x' %} <code>&lt;script&gt;alert(1)&lt;/script&gt;</code> {{{ x }}} &lt;%= 1 %&gt;</p>",
  );
});

test("HTML in Markdown is an error with its place", () => {
  const { messages } = checkSite({
    "content/tin-tuc/a.md": page("title: A").replace("Chữ", "<img src=x onerror=alert(1)> Chữ"),
  });
  expect(messages).toMatchInlineSnapshot(`
    "content/tin-tuc/a.md:5:1  «<img src=x onerror=alert(1)>» là HTML; trang chỉ viết bằng Markdown.
        5 | <img src=x onerror=alert(1)> Chữ của trang.
          | ^
        Viết **đậm**, *nghiêng*, [chữ](địa chỉ), hoặc bỏ thẻ này."
  `);
});

const CODE_LINKS = [
  "[a](javascript:alert(1))",
  "[b](JAVASCRIPT:alert(1))",
  "[c](&#106;avascript:alert(1))",
  "[d](vbscript:x)",
  "[e](data:text/html,x)",
  "![f](javascript:alert(1))",
  "[g]\n\n[g]: javascript:alert(1)",
];

test.for(CODE_LINKS)("a link that would run code stops the build: %s", (link) => {
  const text = page("title: A").replace("Chữ của trang.", link);
  const { codes } = checkSite({ "content/tin-tuc/a.md": text });
  expect(codes).toEqual([link.startsWith("!") ? "picture-in-content" : "link-form"]);
});

test("a link that would run code is no link, should it ever be rendered", () => {
  const { model } = checkSite();
  if (model === undefined) throw new Error("the small site is good");
  const markdown = createMarkdown({ model, text: vi, href: (url) => url });
  const body = markdown.render(CODE_LINKS.join("\n\n"));
  expect(body.match(/<p>/g)).toHaveLength(CODE_LINKS.length + 1);
  expect(body).not.toMatch(/<a |<img|href=|src=/);
});
