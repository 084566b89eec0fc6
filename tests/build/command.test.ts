import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildIn, buildSmallSite, contentsOf, runCommand } from "../run-command.ts";
import { edit, smallSite } from "../small-site.ts";
import { temporaryFolder } from "../temporary.ts";

const MISTAKE = edit("data/procedures/1.000001.yaml", "1 ngày làm việc", "5");

test("a good build ends with code 0 and says in one line what it made", () => {
  const { status, stdout, stderr, dir } = buildSmallSite();
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout.replace(/\d+ trang/, "N trang").replace(dir, "")).toBe(
    "Đã dựng N trang vào /_site: 0 lỗi, 0 cảnh báo, 0 ghi chú (xem: npm run check).\n",
  );
});

test("building again with nothing changed says so and touches no byte", () => {
  const { dir } = buildSmallSite();
  const before = contentsOf(join(dir, "_site"));
  const { status, stdout } = buildIn(dir);
  expect(status).toBe(0);
  expect(stdout.replace(dir, "")).toBe("Không có gì thay đổi: /_site đã là bản mới nhất.\n");
  expect(contentsOf(join(dir, "_site"))).toEqual(before);
});

test("a mistake in the data ends with code 1, its whole message, and no site", () => {
  const { status, stdout, stderr, dir } = buildSmallSite(MISTAKE);
  expect(status).toBe(1);
  expect(stderr).toBe("");
  expect(existsSync(join(dir, "_site"))).toBe(false);
  expect(stdout).toMatchInlineSnapshot(`
    "data/procedures/1.000001.yaml:14:16  methods.inPerson.timeLimit (thời hạn): thiếu đơn vị thời gian.
        14 |     timeLimit: 5
           |                ^
        Viết số kèm đơn vị (ngày làm việc, giờ làm việc, ngày, giờ, tuần, tháng, năm), ví dụ: timeLimit: 5 ngày làm việc

    Không dựng trang: 1 lỗi, 0 cảnh báo, 0 ghi chú. Trang đã công bố vẫn giữ nguyên.
    "
  `);
});

test.each([
  ["an unknown option", ["--dta", "x"]],
  ["a word too many", ["data"]],
  ["an option without its value", ["--out"]],
  ["a base that is a whole address", ["--base", "https://xa.example.vn/a"]],
  ["a base with a space", ["--base", "minh bach"]],
  ["a base that climbs up", ["--base", "a/../b"]],
  ["an out folder that holds the data", ["--out", "."]],
  ["an out folder that is the data", ["--out", "data"]],
  ["an out folder inside the content", ["--out", "content/web"]],
])("%s ends with code 2 and one line on how to call it", (_, args) => {
  const { status, stdout, stderr, dir } = buildSmallSite({}, ...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr.replaceAll(dir, "")).toMatchSnapshot();
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(contentsOf(dir)).toEqual(contentsOf(temporaryFolder(smallSite)));
});

test("a folder with files that are no site is not replaced", () => {
  const files = { "ho-so/thu.txt": "thư riêng" };
  const { status, stderr, dir } = buildSmallSite(files, "--out", "ho-so");
  expect(status).toBe(2);
  expect(stderr.replace(dir, "")).toBe(
    "npm run build: không dựng vào «/ho-so» được: nó đã có tệp khác, không phải một trang. Xem: npm run build -- --help\n",
  );
  expect(contentsOf(join(dir, "ho-so"))).toHaveProperty(["thu.txt"]);
});

test("--help says in Vietnamese what the command does, and nothing is built", () => {
  const { status, stdout, stderr, dir } = buildSmallSite({}, "--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(existsSync(join(dir, "_site"))).toBe(false);
  expect(stdout).toMatchInlineSnapshot(`
    "Đọc, kiểm tra, dựng trang, lập chỉ mục tìm kiếm, kiểm tra lại rồi công bố ra thư mục.

    Cách gọi: npm run build -- [tham số]

      --data THƯ MỤC     thư mục dữ liệu (mặc định: data)
      --content THƯ MỤC  thư mục nội dung (mặc định: content)
      --out THƯ MỤC      thư mục trang dựng xong (mặc định: _site)
      --base ĐƯỜNG DẪN   đường dẫn con thay cho phần đường dẫn của address
      --help             in phần hướng dẫn này

    Mã thoát: 0 xong · 1 dữ liệu hoặc trang có lỗi · 2 gọi sai cách
    "
  `);
});

test("folders may lie anywhere, with spaces, marks and brackets in their names", () => {
  const place = "Trang [xã] (bản 1) #2";
  const files = Object.entries(smallSite).map(([path, text]) => [`${place}/${path}`, text]);
  const dir = temporaryFolder(Object.fromEntries(files));
  const at = (name: string) => join(dir, place, name);
  const args = ["--data", at("data"), "--content", at("content"), "--out", at("web site")];
  const { status, stderr } = runCommand("build", args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(existsSync(join(at("web site"), "tin-tuc/hop-dan/index.html"))).toBe(true);
});

test("a site without a content folder builds", () => {
  const { status } = buildSmallSite({}, "--content", "khong-co");
  expect(status).toBe(0);
});

test("a draft is on no page, in no list, in no index and in no count", () => {
  const built = buildSmallSite({
    "content/tin-tuc/ban-nhap.md": "---\ntitle: Chuyện Bí Mật\ndraft: có\n---\n\nNháp.\n",
  });
  expect(built.status).toBe(0);
  const files = contentsOf(join(built.dir, "_site"));
  expect(Object.keys(files).filter((name) => name.includes("ban-nhap"))).toEqual([]);
  const texts = Object.entries(files).filter(([name]) => /\.(?:html|xml|json)$/.test(name));
  expect(texts.filter(([, text]) => /ban-nhap|Bí Mật/.test(utf8(text)))).toEqual([]);
});

test("a page whose name begins with a date keeps it in its address", () => {
  const { status, read } = buildSmallSite({
    "content/tin-tuc/2022-07-01-hop.md": "---\ntitle: Họp ngày 1 tháng 7\n---\n\nHọp.\n",
  });
  expect(status).toBe(0);
  expect(read("tin-tuc/2022-07-01-hop/index.html")).toContain("<h1>Họp ngày 1 tháng 7</h1>");
});

const utf8 = (latin1: string) => Buffer.from(latin1, "latin1").toString("utf8");
