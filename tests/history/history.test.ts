import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitCheckout } from "#tests/git-checkout.ts";
import { runCommand } from "#tests/run-command.ts";
import { smallSite } from "#tests/small-site.ts";
import { temporaryFolder } from "#tests/temporary.ts";

const PATH = "data/procedures/1.000001.yaml";
const BIRTH = smallSite[PATH] ?? "";
const HISTORY = "data/history/1.000001.yaml";

/** The birth procedure with texts put in place of others. */
function birth(...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`no «${from}»`);
    return text.replace(from, to);
  }, BIRTH);
}

const FEE = ["fee: miễn phí", "fee: 50.000 đồng"] as const;

/** Runs the command over a repository, and gives what it wrote, without the names of commits. */
function historyOf(dir: string) {
  const run = runCommand("history", ["--data", join(dir, "data")], { cwd: dir });
  const path = join(dir, HISTORY);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return { ...run, text: text.replace(/commit: "[0-9a-f]{12}"/g, "commit: …") };
}

test("each field that changed is told with its Vietnamese name, the newest first", () => {
  const { dir, commit } = gitCheckout();
  commit("2026-01-05", { ...smallSite });
  commit("2026-02-01", { [PATH]: birth(FEE) });
  commit("2026-03-12", {
    [PATH]: birth(
      ["fee: miễn phí", "fee: 30.000 đồng"],
      ["1 ngày làm việc", "3 ngày làm việc"],
      ["state:", 'decision: { number: "163/QĐ-BTP", date: 05/03/2026 }\nstate:'],
    ),
  });
  const { status, stderr, stdout, text } = historyOf(dir);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toBe("Đã ghi lịch sử của 1 thủ tục vào data/history.\n");
  expect(text).toMatchInlineSnapshot(`
    "# Do «npm run history» ghi từ lịch sử Git; lần chạy sau ghi lại cả tệp.
    code: "1.000001"
    entries:
      - on: 12/03/2026
        commit: …
        decision: "163/QĐ-BTP"
        fields:
          - field: "Số quyết định"
            now: "163/QĐ-BTP"
          - field: "Ngày quyết định"
            now: "05/03/2026"
          - field: "Thời hạn (trực tiếp)"
            was: "1 ngày làm việc"
            now: "3 ngày làm việc"
          - field: "Lệ phí (trực tiếp)"
            was: "50.000 đồng"
            now: "30.000 đồng"
      - on: 01/02/2026
        commit: …
        fields:
          - field: "Lệ phí (trực tiếp)"
            was: "miễn phí"
            now: "50.000 đồng"
    "
  `);
});

test("papers come and go whole, lists and fees are one value, steps are told by their number", () => {
  const { dir, commit } = gitCheckout();
  commit("2026-01-05", { ...smallSite });
  commit("2026-02-01", {
    [PATH]: birth(
      [
        "  can-cuoc: { name: Thẻ căn cước, give: xuất trình }\n",
        "  anh: { name: Ảnh, give: nộp }\n",
      ],
      ["[to-khai, can-cuoc]", "[to-khai, anh]"],
      ["2: Nhận kết quả", "2: Ký nhận"],
      ["fee: miễn phí", 'fee: { stated: "0", unclear: nguồn không ghi }'],
    ),
  });
  expect(historyOf(dir).text).toMatchInlineSnapshot(`
    "# Do «npm run history» ghi từ lịch sử Git; lần chạy sau ghi lại cả tệp.
    code: "1.000001"
    entries:
      - on: 01/02/2026
        commit: …
        fields:
          - field: "Lệ phí (trực tiếp)"
            was: "miễn phí"
            now: "0, nguồn không ghi"
          - field: "Giấy tờ"
            now: "Ảnh"
          - field: "Giấy tờ (Cha hoặc mẹ đi khai)"
            was: "Tờ khai đăng ký khai sinh, Thẻ căn cước"
            now: "Tờ khai đăng ký khai sinh, Ảnh"
          - field: "Trình tự (2)"
            was: "Nhận kết quả"
            now: "Ký nhận"
          - field: "Giấy tờ"
            was: "Thẻ căn cước"
    "
  `);
});

test("a long text is shown around what differs", () => {
  const { dir, commit } = gitCheckout();
  const long = (word: string) =>
    birth(["2: Nhận kết quả", `2: ${"một hai ba ".repeat(40)}${word} ${"bốn năm ".repeat(60)}`]);
  commit("2026-01-05", { ...smallSite, [PATH]: long("cũ") });
  commit("2026-02-01", { [PATH]: long("mới") });
  const sides = [...historyOf(dir).text.matchAll(/(?:was|now): "(.*)"/g)].map(
    ([, side]) => side ?? "",
  );
  expect(
    sides.map(
      (side) => /^… (?:một hai ba |hai ba |ba )+(cũ|mới) (?:bốn năm )+(?:bốn )?…$/.exec(side)?.[1],
    ),
  ).toEqual(["cũ", "mới"]);
  for (const side of sides) expect(side.length).toBeLessThan(210);
});

test("what editors keep for themselves, a new layout of the file and a draft tell nothing", () => {
  const { dir, commit } = gitCheckout();
  commit("2026-01-05", { ...smallSite, [PATH]: birth(["name:", "draft: có\nname:"], FEE) });
  commit("2026-01-06", { [PATH]: BIRTH });
  commit("2026-01-07", {
    [PATH]: birth(
      ["owner: mot-cua", "owner: ubnd-xa\nreview: 01/01/2027"],
      ["compared: 15/07/2026", "compared: 16/07/2026"],
      ["khai sinh trễ", "khai sinh muộn"],
      ["{ 1: Nộp hồ sơ, 2: Nhận kết quả }", "\n  2: Nhận kết quả\n  1: Nộp hồ sơ"],
    ),
  });
  const { stdout } = historyOf(dir);
  expect(stdout).toBe("Đã ghi lịch sử của 0 thủ tục vào data/history.\n");
  expect(existsSync(join(dir, HISTORY))).toBe(false);
});

test("a record that moves to another file, was broken for a while or lost has one history", () => {
  const { dir, commit } = gitCheckout();
  const inOneFile = `"1.000001":\n${birth(FEE).replace(/^/gm, "  ")}\n`;
  commit("2026-01-05", { ...smallSite });
  commit("2026-01-06", { [PATH]: undefined, "data/procedures.yaml": inOneFile });
  commit("2026-01-07", { [PATH]: `${BIRTH}\tx: [`, "data/procedures.yaml": undefined });
  commit("2026-01-08", { [PATH]: birth(["fee: miễn phí", "fee: 20.000 đồng"]) });
  commit("2026-01-09", { "data/procedures/1.000002.yaml": undefined });
  const { text } = historyOf(dir);
  const told = [...text.matchAll(/on: (\S+)|(?:was|now): (".*")/g)].map(
    ([, on, value]) => on ?? value,
  );
  expect(told).toEqual([
    "08/01/2026",
    ...['"50.000 đồng"', '"20.000 đồng"'],
    "06/01/2026",
    ...['"miễn phí"', '"50.000 đồng"'],
  ]);
  expect(existsSync(join(dir, "data/history/1.000002.yaml"))).toBe(false);
});

test("changes of two branches that were merged are told once each", () => {
  const { dir, git, commit } = gitCheckout();
  commit("2026-01-05", { ...smallSite });
  git(["checkout", "--quiet", "-b", "le-phi"]);
  commit("2026-02-01", { [PATH]: birth(FEE) });
  git(["checkout", "--quiet", "main"]);
  commit("2026-02-02", { [PATH]: birth(["2: Nhận kết quả", "2: Ký nhận"]) });
  git(["merge", "--quiet", "-m", "Gộp", "le-phi"], "2026-02-03");
  const { text } = historyOf(dir);
  expect(text.match(/field: .*/g)?.toSorted()).toEqual([
    'field: "Lệ phí (trực tiếp)"',
    'field: "Trình tự (2)"',
  ]);
});

test("a shallow clone says so and keeps what an earlier run found", () => {
  const { dir, commit } = gitCheckout();
  commit("2026-01-05", { ...smallSite });
  commit("2026-02-01", { [PATH]: birth(FEE) });
  historyOf(dir);
  commit("2026-02-02", {});
  commit("2026-03-01", { [PATH]: birth(["fee: miễn phí", "fee: 30.000 đồng"]) });
  const clone = temporaryFolder({});
  execFileSync("git", ["clone", "--quiet", "--depth", "2", `file://${dir}`, join(clone, "xa")]);
  const { status, stdout, text } = historyOf(join(clone, "xa"));
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Kho Git này là bản sao nông (shallow): thay đổi từ 02/02/2026 trở về trước không có ở đây. Phần đã ghi từ trước vẫn giữ. Lấy đủ lịch sử bằng: git fetch --unshallow
    Đã ghi lịch sử của 1 thủ tục vào data/history.
    "
  `);
  expect(text.match(/on: .*/g)).toEqual(["on: 01/03/2026", "on: 01/02/2026"]);
});

test("the written files are data that the check takes and the page shows", () => {
  const { dir, commit } = gitCheckout();
  commit("2026-01-05", { ...smallSite });
  commit("2026-02-01", { [PATH]: birth(FEE) });
  historyOf(dir);
  const checked = runCommand("check", [], { cwd: dir });
  expect(checked.stdout).toBe("Kiểm tra xong: 0 lỗi, 0 cảnh báo, 0 ghi chú.\n");
  const built = runCommand("build", [], { cwd: dir, env: { PATH: "/khong-co" } });
  expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: "" });
  const page = readFileSync(join(dir, "_site/thu-tuc/1.000001/index.html"), "utf8");
  expect(page).toContain(
    "<li>Lệ phí (trực tiếp): <del>miễn phí</del> → <ins>50.000 đồng</ins></li>",
  );
});

test("running again changes no byte", () => {
  const { dir, commit } = gitCheckout();
  commit("2026-01-05", { ...smallSite });
  commit("2026-02-01", { [PATH]: birth(FEE) });
  historyOf(dir);
  const first = readFileSync(join(dir, HISTORY), "utf8");
  commit("2026-02-02", {});
  historyOf(dir);
  expect(readFileSync(join(dir, HISTORY), "utf8")).toBe(first);
});

test("a history file that cannot be read is left alone and named", () => {
  const { dir, commit } = gitCheckout();
  commit("2026-01-05", { ...smallSite });
  commit("2026-02-01", { [PATH]: birth(FEE), [HISTORY]: "code: x\n" });
  const { status, stdout, text } = historyOf(dir);
  expect(status).toBe(1);
  expect(stdout).toContain("data/history/1.000001.yaml: không đọc được tệp cũ");
  expect(text).toBe("code: x\n");
});

test("a folder outside Git, or in a repository without a commit, ends with code 2", () => {
  for (const dir of [temporaryFolder(smallSite), gitCheckout().dir]) {
    const { status, stderr } = runCommand("history", ["--data", dir]);
    expect(status).toBe(2);
    expect(stderr).toContain("không nằm trong kho Git nào đã có lịch sử");
  }
});
