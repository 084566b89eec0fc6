import { expect, test } from "vitest";
import { formatProblem } from "#scripts/command/report.ts";
import { SourceText } from "#scripts/read/source.ts";
import { nodeAt, type Path, toPlain } from "#scripts/read/tree.ts";
import { parseYaml } from "#scripts/read/yaml.ts";

function parse(text: string) {
  return parseYaml(new SourceText("tep.yaml", text));
}

/** The values of a text that has no problem. */
function values(text: string) {
  const { root, problems } = parse(text);
  expect(problems).toEqual([]);
  return root && toPlain(root);
}

/** `line:column` of the value at a path. */
function placeAt(text: string, path: Path) {
  const { root } = parse(text);
  if (root === undefined) throw new Error("no tree");
  const { source, offset } = nodeAt(root, path);
  const { line, column } = source.place(offset);
  return `${line}:${column}`;
}

const messages = (text: string) => parse(text).problems.map(formatProblem).join("\n\n");
const codes = (text: string) => parse(text).problems.map((problem) => problem.code);

test("every scalar stays the text it was written as", () => {
  const text = "code: 2.000840\nphone: 0912000000\ndate: 2026-07-05\ntime: 12:30:00\nyes: true\n";
  expect(values(`${text}none: null\nbig: 1e3\noctal: 010\nempty: ~\n`)).toEqual({
    code: "2.000840",
    phone: "0912000000",
    date: "2026-07-05",
    time: "12:30:00",
    yes: "true",
    none: "null",
    big: "1e3",
    octal: "010",
    empty: "~",
  });
});

test("flow maps and lists are read like indented ones", () => {
  const flow = values("a: { b: [x, y z], c: { d: 1 } }\n");
  expect(flow).toEqual(values("a:\n  b:\n    - x\n    - y z\n  c:\n    d: 1\n"));
});

test("block texts keep their paragraphs, and a colon in them is only a colon", () => {
  expect(values("a: |\n  Lưu ý: mang\n  bản chính\nb: >-\n  một\n  hai\n\n  ba\n")).toEqual({
    a: "Lưu ý: mang\nbản chính",
    b: "một hai\nba",
  });
});

test("quotes protect colons, commas, hashes and leading signs", () => {
  expect(values(`a: "Lưu ý: mang"\nb: { c: "một, hai" }\nd: "Mẫu # 1"\ne: '*đậm*'\n`)).toEqual({
    a: "Lưu ý: mang",
    b: { c: "một, hai" },
    d: "Mẫu # 1",
    e: "*đậm*",
  });
});

test("an empty value is an empty text", () => {
  expect(values("a:\nb: ''\nc: 1\n")).toEqual({ a: "", b: "", c: "1" });
});

test("a value's place is where an editor sees it begin", () => {
  const text = `a: mot\nb: "hai"\nc: 'ba'\nd: { e: bon, f: "nam" }\ng:\n  - sau\n`;
  expect(placeAt(text, ["a"])).toBe("1:4");
  expect(placeAt(text, ["b"])).toBe("2:4");
  expect(placeAt(text, ["c"])).toBe("3:4");
  expect(placeAt(text, ["d", "e"])).toBe("4:9");
  expect(placeAt(text, ["d", "f"])).toBe("4:17");
  expect(placeAt(text, ["g", 0])).toBe("6:5");
});

test("an empty value's place is behind its own key, where the editor has to type", () => {
  expect(placeAt("a: 1\nfee:\nb: 2\n", ["fee"])).toBe("2:5");
  expect(placeAt("a: { fee:, b: 2 }\n", ["a", "fee"])).toBe("1:10");
});

test("a block text's place is on a line of its own field", () => {
  expect(placeAt("a: 1\nb: >-\n  hai\nc: 3\n", ["b"])).toMatch(/^[23]:/);
});

test("a path that does not exist has the place of its nearest ancestor", () => {
  expect(placeAt("a:\n  b: 1\n", ["a", "x", "y"])).toBe("2:3");
});

test("CRLF files have the same values and places as LF files", () => {
  const text = "a: 1\nb:\n  c: >-\n    hai\n    ba\nd: bon\n";
  const crlf = text.replaceAll("\n", "\r\n");
  expect(values(crlf)).toEqual(values(text));
  expect(placeAt(crlf, ["d"])).toBe(placeAt(text, ["d"]));
  expect(messages("a: 1\r\na: 2\r\n")).toBe(messages("a: 1\na: 2\n"));
});

test("a BOM does not shift the first column", () => {
  expect(placeAt("\uFEFFa: 1\n", ["a"])).toBe("1:4");
  expect(values("\uFEFFa: 1\n")).toEqual({ a: "1" });
});

test("values and keys written in NFD come out in NFC", () => {
  expect(values("tên: đăng ký".normalize("NFD"))).toEqual({ tên: "đăng ký".normalize("NFC") });
});

test("a key written twice is reported with the line of the first", () => {
  expect(messages(`a: 1\nb: 2\n"a": 3\n`)).toMatchInlineSnapshot(`
    "tep.yaml:3:1  «a» đã có ở dòng 1; mỗi tên chỉ được viết một lần.
        3 | "a": 3
          | ^
        Gộp hai chỗ lại, hoặc đổi tên một chỗ."
  `);
});

test("the first of two equal keys counts, and both values are looked at", () => {
  const { root } = parse("a: 1\na: { x: 1, x: 2 }\n");
  expect(root && toPlain(root)).toEqual({ a: "1" });
  expect(codes("a: 1\na: { x: 1, x: 2 }\n")).toEqual(["duplicate-key", "duplicate-key"].sort());
});

test("a comment behind an unquoted text is a warning", () => {
  expect(messages("note: Mẫu số 01 # ghi chú\n")).toMatchInlineSnapshot(`
    "tep.yaml:1:17  [cảnh báo] phần «# ghi chú» sau dấu # bị bỏ đi, không hiện trên trang.
        1 | note: Mẫu số 01 # ghi chú
          |                 ^
        Nếu dấu # thuộc về nội dung, đặt cả nội dung trong ngoặc kép: "…"."
  `);
});

test("a comment behind a quoted text, a list or on its own line is no trouble", () => {
  expect(codes(`# đầu\na: "x" # một\nb: [x, y] # hai\n# ba\nc: a#b\n`)).toEqual([]);
});

test("the message for «Lưu ý: mang…» points at the second colon", () => {
  expect(messages("name: Tờ khai\nnote: Lưu ý: mang theo bản chính\n")).toMatchInlineSnapshot(`
    "tep.yaml:2:12  nội dung có dấu hai chấm «: », nên máy hiểu nhầm đó là một trường mới.
        2 | note: Lưu ý: mang theo bản chính
          |            ^
        Đặt cả nội dung trong ngoặc kép, ví dụ: note: "Lưu ý: mang theo bản chính""
  `);
});

test.each([
  ["in a list", "steps:\n  - what: Lưu ý: mang\n", "2:16"],
  ["in braces", "a: { note: Lưu ý: mang }\n", "1:17"],
  ["under a number", "steps:\n  1: Lưu ý: mang theo\n", "2:11"],
  ["at the end of a line", "note: Gồm có:\nb: 1\n", "1:13"],
])("a colon inside a text %s is found", (_, text, place) => {
  const [problem] = parse(text).problems;
  expect(problem?.code).toBe("colon-in-text");
  expect(`${problem?.line}:${problem?.column}`).toBe(place);
});

test.each([
  ["a tab", "a:\n\tb: 1\n"],
  ["an anchor", "a: &x 1\n"],
  ["an alias", "a: *x\n"],
  ["a tag", "a: !!int 1\n"],
  ["a tag that would run code", "a: !!js/function 'function () {}'\n"],
  ["a merge key", "<<: { a: 1 }\nb: 2\n"],
  ["a prototype", "a: { __proto__: { b: 1 } }\n"],
  ["several documents", "a: 1\n---\nb: 2\n"],
  ["a list as a key", "[a, b]: 1\n"],
  ["an empty file", ""],
  ["a file of comments", "# chưa viết\n"],
  ["a line without colon", "a: 1\nTờ khai\nb: 2\n"],
  ["a colon without space", "b: 2\na:1\n"],
  ["a text that begins with a star", "note: *Lưu ý* mang\n"],
  ["a text that begins with an at sign", "note: @xã\n"],
  ["text behind a closing quote", 'name: "Tờ khai" số 1\n'],
  ["an open quote at the end of the file", 'name: "Tờ khai'],
  ["an open quote", 'name: "Tờ khai\nb: 1\n'],
  ["an open list", "levels: [xã, tỉnh\nb: 1\n"],
  ["open braces", "a: { x: 1\nb: 2\n"],
  ["a field that is further in", "a: 1\n  b: 2\n"],
  ["a field that is further out", "a:\n    b: 1\n  c: 2\n"],
  ["a backslash in double quotes", 'a: "C:\\Users"\n'],
  ["a character that cannot be printed", "a: x\u0007y\n"],
  ["data nested without end", `a: ${"[".repeat(40)}${"]".repeat(40)}\n`],
])("%s is refused in words an official can act on", (_, text) => {
  expect(messages(text)).toMatchSnapshot();
});

test("after a refused key, alias or tag the rest of the file is still read", () => {
  const { root } = parse("<<: { a: 1 }\nb: *x\nc: !!int 3\nd: 4\n");
  expect(root && toPlain(root)).toEqual({ b: "", c: "3", d: "4" });
});

test("no key reaches the prototype of the plain values", () => {
  const { root } = parse("constructor: x\ntoString: y\n");
  const plain = root && toPlain(root);
  expect(Object.getPrototypeOf(plain)).toBeNull();
  expect(Object.keys(plain ?? {})).toEqual(["constructor", "toString"]);
});
