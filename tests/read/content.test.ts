import { expect, test } from "vitest";
import { formatProblem } from "#scripts/command/report.ts";
import { readContentFolder } from "#scripts/read/content.ts";
import { nodeAt, toPlain } from "#scripts/read/tree.ts";
import { temporaryFolder } from "#tests/temporary.ts";

function readPage(text: string) {
  const dir = temporaryFolder({ "tin-tuc/trang.md": text });
  const { files, problems } = readContentFolder(dir);
  const messages = problems
    .map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ""))
    .join("\n\n");
  const [file] = files;
  if (file === undefined) throw new Error("not read");
  return { file, problems, messages };
}

test("front matter is a tree of texts, and the body begins behind it", () => {
  const { file, problems } = readPage("---\ntitle: Họp dân\ndate: 05/07/2026\n---\n\n# Đầu\n");
  expect(problems).toEqual([]);
  expect(file.name).toBe("tin-tuc/trang.md");
  expect(file.frontMatter && toPlain(file.frontMatter)).toEqual({
    title: "Họp dân",
    date: "05/07/2026",
  });
  expect(file.body).toBe("\n# Đầu\n");
  expect(file.bodyLine).toBe(5);
});

test.each([
  ["LF", "---\ntitle: A\ndate: 5\n---\nChữ\n"],
  ["CRLF", "---\r\ntitle: A\r\ndate: 5\r\n---\r\nChữ\r\n"],
  ["a BOM", "\uFEFF---\ntitle: A\ndate: 5\n---\nChữ\n"],
  ["spaces behind the dashes", "--- \ntitle: A\ndate: 5\n---  \nChữ\n"],
])("places in front matter are those of the whole file with %s", (_, text) => {
  const { file, problems } = readPage(text);
  expect(problems).toEqual([]);
  if (file.frontMatter === undefined) throw new Error("no front matter");
  const date = nodeAt(file.frontMatter, ["date"]);
  expect(date.source.place(date.offset)).toMatchObject({ line: 3, column: 7 });
  expect(date.source.line(3)).toBe("date: 5");
});

test("a line of dashes in the body does not end or begin anything", () => {
  const { file } = readPage("---\ntitle: A\n---\nMột\n\n---\n\ny: 1\n");
  expect(file.body).toBe("Một\n\n---\n\ny: 1\n");
});

test("a mistake in front matter is reported at its own line of the file", () => {
  expect(readPage("---\ntitle: Lưu ý: họp\n---\nChữ\n").messages).toMatchInlineSnapshot(`
    "tin-tuc/trang.md:2:13  nội dung có dấu hai chấm «: », nên máy hiểu nhầm đó là một trường mới.
        2 | title: Lưu ý: họp
          |             ^
        Đặt cả nội dung trong ngoặc kép, ví dụ: note: "Lưu ý: mang theo bản chính""
  `);
});

test.each(["js", "javascript", "json", "coffee", "toml", "yaml"])(
  "front matter in «%s» is refused",
  (language) => {
    const { problems } = readPage(`---${language}\n{}\n---\nChữ\n`);
    expect(problems.map((problem) => problem.code)).toEqual(["front-matter-language"]);
  },
);

test.each(["---js", "---javascript", "--- js", "---jsLegacy"])(
  "code in front matter behind «%s» is never run",
  (fence) => {
    Reflect.deleteProperty(globalThis, "wasRun");
    const { file, problems } = readPage(`${fence}\n{ title: (globalThis.wasRun = "x") }\n---\nA\n`);
    expect(Reflect.has(globalThis, "wasRun")).toBe(false);
    expect(file.frontMatter).toBeUndefined();
    expect(problems).toHaveLength(1);
  },
);

test.each([
  ["no front matter", "# Đầu\n"],
  ["empty front matter", "---\n---\nChữ\n"],
  ["front matter of comments only", "---\n# title: A\n---\nChữ\n"],
  ["front matter that is not closed", "---\ntitle: A\n\n# Đầu\n"],
  ["front matter closed by four dashes", "---\ntitle: A\n----\nChữ\n"],
  ["front matter in JavaScript", "---js\n{}\n---\nChữ\n"],
])("a page with %s is reported, not dropped", (_, text) => {
  expect(readPage(text).messages).toMatchSnapshot();
});

test("a file that is not Markdown is an error", () => {
  const dir = temporaryFolder({ "trang.html": "<p>", "mau.njk": "{{ x }}", "a.11ty.js": "" });
  const { files, problems } = readContentFolder(dir);
  expect(files).toEqual([]);
  expect(problems.map((problem) => problem.code)).toEqual([
    "unknown-file",
    "unknown-file",
    "unknown-file",
  ]);
});

test("a content folder that does not exist has no pages and no problem", () => {
  expect(readContentFolder("/khong/co")).toMatchObject({ files: [], problems: [] });
});
