import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "#scripts/corpus.ts";
import { temporaryFolder } from "#tests/temporary.ts";

const FIXTURE = join(import.meta.dirname, "../fixtures/import/records.jsonl");

let printed = "";
beforeEach(() => {
  printed = "";
  const print = (text: unknown) => {
    printed += `${text}\n`;
  };
  vi.spyOn(console, "log").mockImplementation(print);
  vi.spyOn(console, "error").mockImplementation(print);
});
afterEach(() => vi.restoreAllMocks());

test("the command writes data, content and a report, and prints the report", async () => {
  const out = join(temporaryFolder({}), "trang");
  expect(await run(["--from", FIXTURE, "--out", out])).toBe(0);
  expect(existsSync(join(out, "data/procedures/1.100001.yaml"))).toBe(true);
  expect(existsSync(join(out, "content/du-lieu-nhap.md"))).toBe(true);
  expect(printed).toContain(readFileSync(join(out, "import-report.md"), "utf8"));
});

test("a second import leaves nothing of the first", async () => {
  const out = temporaryFolder({});
  await run(["--from", FIXTURE, "--out", out]);
  writeFileSync(join(out, "data/procedures/1.999999.yaml"), "code: x\n");
  expect(await run(["--from", FIXTURE, "--out", out])).toBe(0);
  expect(existsSync(join(out, "data/procedures/1.999999.yaml"))).toBe(false);
});

test("a folder with data that no import wrote is never written over", async () => {
  const out = temporaryFolder({ "data/site.yaml": "name: Trang thật\n" });
  expect(await run(["--from", FIXTURE, "--out", out])).toBe(2);
  expect(readFileSync(join(out, "data/site.yaml"), "utf8")).toBe("name: Trang thật\n");
  expect(printed).toContain("không ghi đè");
});

test("a file without a single record ends with exit code 1 and writes nothing", async () => {
  const dir = temporaryFolder({ "rong.jsonl": "không phải JSON\n" });
  mkdirSync(join(dir, "trang"));
  expect(await run(["--from", join(dir, "rong.jsonl"), "--out", join(dir, "trang")])).toBe(1);
  expect(existsSync(join(dir, "trang/data"))).toBe(false);
});

test("a call without a file, or with one that is not there, is a wrong call", async () => {
  expect(await run([])).toBe(2);
  expect(await run(["--from", FIXTURE])).toBe(2);
  expect(await run(["--from", "khong-co.jsonl", "--out", "x"])).toBe(2);
});

test("the help is in Vietnamese", async () => {
  expect(await run(["--help"])).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "Nhập thủ tục từ một tệp bản ghi thành dữ liệu và nội dung của một trang.

    Cách gọi: npm run corpus -- [tham số]

      --from TỆP     tệp bản ghi: mỗi dòng một JSON, để nguyên hoặc nén gzip
      --out THƯ MỤC  nơi ghi data/, content/ và báo cáo nhập
      --help         in phần hướng dẫn này

    Mã thoát: 0 xong · 1 dữ liệu hoặc trang có lỗi · 2 gọi sai cách
    "
  `);
});
