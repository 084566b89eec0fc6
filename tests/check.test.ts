import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { edit, smallSite } from "./small-site.ts";
import { type Files, temporaryFolder } from "./temporary.ts";

/** Runs `check` as npm does, on a folder of its own. */
function check(files: Files, ...args: string[]) {
  const dir = temporaryFolder(files);
  const command = [join(process.cwd(), "scripts/run.js"), "check", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: dir,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const MISTAKE = edit("data/procedures/1.000001.yaml", "1 ngày làm việc", "5");
const FINDING = edit("data/procedures/1.000001.yaml", ", compared: 15/07/2026", "");

test("good data ends with code 0 and a count", () => {
  expect(check(smallSite)).toEqual({
    status: 0,
    stdout: "Kiểm tra xong: 0 lỗi, 0 cảnh báo, 0 ghi chú.\n",
    stderr: "",
  });
});

test("a mistake ends with code 1 and its whole message", () => {
  const { status, stdout, stderr } = check({ ...smallSite, ...MISTAKE });
  expect(status).toBe(1);
  expect(stderr).toBe("");
  expect(stdout).toMatchInlineSnapshot(`
    "data/procedures/1.000001.yaml:14:16  methods.inPerson.timeLimit (thời hạn): thiếu đơn vị thời gian.
        14 |     timeLimit: 5
           |                ^
        Viết số kèm đơn vị (ngày làm việc, giờ làm việc, ngày, giờ, tuần, tháng, năm), ví dụ: timeLimit: 5 ngày làm việc

    Kiểm tra xong: 1 lỗi, 0 cảnh báo, 0 ghi chú.
    "
  `);
});

test("a warning alone ends with code 0", () => {
  const { status, stdout } = check({ ...smallSite, ...FINDING });
  expect(status).toBe(0);
  expect(stdout).toContain("0 lỗi, 1 cảnh báo");
});

test("--json prints the list of problems with the promised fields and nothing else", () => {
  const { status, stdout, stderr } = check({ ...smallSite, ...MISTAKE }, "--json");
  expect(status).toBe(1);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual([
    {
      file: "data/procedures/1.000001.yaml",
      line: 14,
      column: 16,
      path: "methods.inPerson.timeLimit (thời hạn)",
      severity: "error",
      code: "time-limit-unit",
      message: "thiếu đơn vị thời gian.",
    },
  ]);
  expect(check(smallSite, "--json").stdout).toBe("[]\n");
});

test("--data and --content name folders anywhere", () => {
  const dir = temporaryFolder({});
  cpSync("tests/fixtures/layers", dir, { recursive: true });
  const data = join(dir, "xa");
  const { status, stdout } = check({}, "--data", data, "--content", join(dir, "khong-co"));
  expect(status).toBe(0);
  expect(stdout).toContain("0 lỗi");
});

test("a data folder that does not exist is an error of the data", () => {
  const { status, stdout } = check({}, "--data", "khong-co");
  expect(status).toBe(1);
  expect(stdout).toContain("khong-co:1:1  không có thư mục dữ liệu này.");
});

test("--on adds notes on what is due on that day, never an error", () => {
  const files = {
    ...smallSite,
    ...edit("data/procedures/1.000001.yaml", "owner:", "review: 15/01/2027\nowner:"),
  };
  const due = check(files, "--on", "15/01/2027");
  expect(due.status).toBe(0);
  expect(due.stdout).toMatchInlineSnapshot(`
    "data/procedures/1.000001.yaml:1:1  [ghi chú] review: thủ tục 1.000001 đã tới ngày rà soát 15/01/2027.
        Đối chiếu lại với nguồn chính thức rồi ghi ngày rà soát tiếp theo.

    Kiểm tra xong: 0 lỗi, 0 cảnh báo, 1 ghi chú.
    "
  `);
  expect(check(files, "--on", "2027-01-14").stdout).toContain("0 ghi chú");
});

test.each([
  ["an unknown option", ["--dta", "x"]],
  ["a word too many", ["data"]],
  ["an option without its value", ["--data"]],
  ["a switch with a value", ["--json=x"]],
  ["a day that does not exist", ["--on", "31/06/2026"]],
])("%s ends with code 2 and one line on how to call it", (_, args) => {
  const { status, stdout, stderr } = check(smallSite, ...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatchSnapshot();
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

test("--help says in Vietnamese what the command does, and nothing is checked", () => {
  const { status, stdout, stderr } = check({ ...smallSite, ...MISTAKE }, "--json", "--help");
  expect(status).toBe(0);
  expect(stderr).toBe("");
  expect(stdout).toMatchInlineSnapshot(`
    "Đọc và kiểm tra dữ liệu, nội dung; không dựng trang.

    Cách gọi: npm run check -- [tham số]

      --data THƯ MỤC     thư mục dữ liệu (mặc định: data)
      --content THƯ MỤC  thư mục nội dung (mặc định: content)
      --json             in danh sách dạng JSON, ngoài ra không in gì
      --on NGÀY          nhắc việc đến hạn tính tới ngày này (mặc định: hôm nay)
      --help             in phần hướng dẫn này

    Mã thoát: 0 xong · 1 dữ liệu hoặc trang có lỗi · 2 gọi sai cách
    "
  `);
});
