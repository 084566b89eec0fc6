import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtFixture, fixtureFolders } from "../fixture-site.ts";
import { runCommand } from "../run-command.ts";
import { temporaryFolder } from "../temporary.ts";

const site = builtFixture("province");
const { data, content } = fixtureFolders("province");

const verify = (...args: string[]) => runCommand("verify", args);

function damaged(name: string, from: RegExp, to: string): string {
  const dir = temporaryFolder({});
  cpSync(site, dir, { recursive: true });
  const text = readFileSync(join(dir, name), "utf8");
  writeFileSync(join(dir, name), text.replace(from, to));
  return dir;
}

const withoutCount = (text: string) => text.replace(/\d+ tệp/, "N tệp");

test("a site as it was built ends with code 0", () => {
  const { status, stdout, stderr } = verify(site);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(withoutCount(stdout)).toBe("Trang không có lỗi: N tệp.\n");
});

test("with --data every figure is computed again, and with --content every page is compared", () => {
  const { status, stdout } = verify(site, "--data", data, "--content", content);
  expect(withoutCount(stdout)).toBe(
    "Trang không có lỗi: N tệp. Mọi số liệu đã được tính lại từ dữ liệu gốc và khớp.\n",
  );
  expect(status).toBe(0);
});

test("a damaged page ends with code 1 and every fault, on standard output only", () => {
  const dir = damaged("gioi-thieu/index.html", /<h1>/, '<h1 style="color: red">');
  const { status, stdout, stderr } = verify(dir);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toMatchInlineSnapshot(`
    "gioi-thieu/index.html: thuộc tính style bị CSP chặn
    gioi-thieu/index.html: nội dung khác với manifest.json

    Trang có 2 lỗi.
    "
  `);
});

test("a figure changed on its page is found by the second opinion too", () => {
  const dir = damaged(
    "ket-qua/2022/index.html",
    /value="70\.3125"([^>]*)>70,3%/,
    'value="71"$1>71,0%',
  );
  const { status, stdout } = verify(dir, "--data", data);
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "ket-qua/2022/index.html: nội dung khác với manifest.json
    số liệu «ty-le-thanh/2022/tinh-vi-du» tính lại ra 70.3125, trang ghi 71; ở ket-qua/2022/index.html

    Trang có 2 lỗi.
    "
  `);
});

test("a folder without a manifest is no built site: code 1", () => {
  const { status, stdout } = verify(data);
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "manifest.json: không có, hoặc không đọc được; không biết trang gồm những gì.
    "
  `);
});

test("data with errors cannot be compared with: code 1", () => {
  const broken = temporaryFolder({ "site.yaml": "name: A\n" });
  const { status, stdout } = verify(site, "--data", broken, "--content", content);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^Dữ liệu có lỗi: \d+ lỗi, .* \(xem: npm run check\)\.\n$/);
});

test.each([
  ["no folder", []],
  ["a folder that does not exist", ["khong-co"]],
  ["a file", ["package.json"]],
  ["two folders", ["data", "content"]],
  ["data that is no data folder", ["data", "--data", "tests"]],
  ["content without data", ["data", "--content", "content"]],
  ["an unknown option", ["data", "--base", "/"]],
])("%s ends with code 2 and one line on how to call it", (_, args) => {
  const { status, stdout, stderr } = verify(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatchSnapshot();
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

test("--help says in Vietnamese what the command does", () => {
  const { status, stdout } = verify("--help");
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Kiểm tra một trang đã dựng: tệp, liên kết, mã HTML, bảo mật, tìm kiếm, số liệu.

    Cách gọi: npm run verify -- THƯ MỤC [tham số]

      --data THƯ MỤC     dữ liệu gốc: tính lại mọi số liệu bằng một cách khác
      --content THƯ MỤC  cùng với --data: đối chiếu từng trang với dữ liệu
      --help             in phần hướng dẫn này

    Mã thoát: 0 xong · 1 dữ liệu hoặc trang có lỗi · 2 gọi sai cách
    "
  `);
});
