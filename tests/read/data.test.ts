import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "#scripts/command/report.ts";
import { readDataFolder } from "#scripts/read/data.ts";
import { toPlain } from "#scripts/read/tree.ts";
import { type Files, temporaryFolder } from "#tests/temporary.ts";

function read(files: Files) {
  const dir = temporaryFolder(files);
  const folder = readDataFolder(dir);
  const messages = folder.problems
    .map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ""))
    .join("\n\n");
  return { ...folder, messages };
}

test("files are read in one order whatever the disk gives, by their names below the folder", () => {
  const { files, problems } = read({
    "site.yaml": "name: x\n",
    "procedures/2.000001.yaml": "code: 2\n",
    "procedures/1.000002.yaml": "code: 1\n",
    "fields.yaml": "a: 1\n",
  });
  expect(problems).toEqual([]);
  expect(files.map((file) => file.name)).toEqual([
    "fields.yaml",
    "procedures/1.000002.yaml",
    "procedures/2.000001.yaml",
    "site.yaml",
  ]);
});

test("hidden files and those that Windows leaves behind are passed over", () => {
  expect(read({ ".DS_Store": "x", ".git/config": "x", "Thumbs.db": "x" }).problems).toEqual([]);
});

test("a file that is not .yaml is reported, and .yml gets its right name", () => {
  expect(read({ "forms.yml": "a: 1\n", "ghi-chu.docx": "x" }).messages).toMatchInlineSnapshot(`
    "forms.yml:1:1  thư mục dữ liệu chỉ chứa tệp .yaml.
        Đổi đuôi tệp thành .yaml

    ghi-chu.docx:1:1  thư mục dữ liệu chỉ chứa tệp .yaml.
        Chuyển tệp này đi nơi khác."
  `);
});

test("a file that is not UTF-8 is reported and not read", () => {
  const { files, messages } = read({ "site.yaml": Buffer.from("name: Th\xfd t\xf4c\n", "latin1") });
  expect(files).toEqual([]);
  expect(messages).toMatchInlineSnapshot(`
    "site.yaml:1:1  tệp không lưu theo bảng mã UTF-8, chữ có dấu sẽ sai.
        Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8."
  `);
});

test("NFD text is read as NFC with a note, not an error", () => {
  const { files, messages, problems } = read({ "site.yaml": "name: Xã Đông".normalize("NFD") });
  const root = files[0]?.root;
  expect(root && toPlain(root)).toEqual({ name: "Xã Đông".normalize("NFC") });
  expect(problems.map((problem) => problem.severity)).toEqual(["note"]);
  expect(messages).toMatchInlineSnapshot(`
    "site.yaml:1:1  [ghi chú] chữ có dấu trong tệp viết theo dạng tách rời (NFD); đã tự chuyển sang dạng dựng sẵn.
        1 | name: Xã Đông
          | ^"
  `);
});

test("a file that cannot be parsed does not hide the others", () => {
  const { files, problems } = read({ "a.yaml": "a: [\n", "b.yaml": "b: 1\nb: 2\n" });
  expect(problems.map((problem) => problem.code)).toEqual(["yaml-syntax", "duplicate-key"]);
  expect(files.map((file) => file.root?.kind)).toEqual([undefined, "map"]);
});

test("a folder that does not exist is a problem, not a crash", () => {
  const dir = temporaryFolder({});
  const { problems } = readDataFolder(join(dir, "khong-co"));
  expect(problems.map((problem) => problem.code)).toEqual(["no-folder"]);
});

test("a link is refused, whether it leads to a file, to a folder or to nothing", () => {
  const outside = temporaryFolder({ "bi-mat.yaml": "a: 1\n" });
  const dir = temporaryFolder({ "fields.yaml": "a: 1\n" });
  symlinkSync(join(outside, "bi-mat.yaml"), join(dir, "forms.yaml"));
  symlinkSync(outside, join(dir, "procedures"));
  symlinkSync(join(outside, "khong-co.yaml"), join(dir, "places.yaml"));
  const { files, problems } = readDataFolder(dir);
  expect(files.map((file) => file.name)).toEqual(["fields.yaml"]);
  expect(problems.map((problem) => problem.code)).toEqual([
    "not-a-file",
    "not-a-file",
    "not-a-file",
  ]);
  const [first] = problems;
  expect(first && formatProblem(first).replaceAll(`${dir}/`, "")).toMatchInlineSnapshot(`
    "forms.yaml:1:1  đây là liên kết hoặc tệp đặc biệt, không phải tệp thật.
        Chép tệp thật vào chỗ này: trang chỉ lấy những gì nằm trong thư mục."
  `);
});
