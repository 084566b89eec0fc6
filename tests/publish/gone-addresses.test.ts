import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { goneAddresses } from "#scripts/publish/gone-addresses.ts";
import type { Manifest } from "#scripts/publish/manifest.ts";
import { buildIn, buildSmallSite } from "../run-command.ts";

test("a published page that is gone stops the build and is named, until it leads somewhere", () => {
  const { dir } = buildSmallSite();
  rmSync(join(dir, "content/tin-tuc/hop-dan.md"));
  rmSync(join(dir, "data/models.yaml"));
  const broken = buildIn(dir);
  expect(broken.status).toBe(1);
  expect(broken.stdout).toMatchInlineSnapshot(`
    "data/redirects.yaml:1:1  địa chỉ «/mo-hinh/duong-hoa/» đã công bố, nay không còn trang.
        Trả trang về chỗ cũ, hoặc thêm vào redirects.yaml, ví dụ: /mo-hinh/duong-hoa/: / (nếu đây là một trang khác hẳn, hãy dựng vào thư mục khác bằng --out).

    data/redirects.yaml:1:1  địa chỉ «/tin-tuc/hop-dan/» đã công bố, nay không còn trang.
        Trả trang về chỗ cũ, hoặc thêm vào redirects.yaml, ví dụ: /tin-tuc/hop-dan/: / (nếu đây là một trang khác hẳn, hãy dựng vào thư mục khác bằng --out).

    Không dựng trang: 2 lỗi, 0 cảnh báo, 0 ghi chú. Trang đã công bố vẫn giữ nguyên.
    "
  `);
  expect(broken.read("tin-tuc/hop-dan/index.html")).toContain("Họp dân");

  writeFileSync(
    join(dir, "data/redirects.yaml"),
    "/tin-tuc/hop-dan/: /tin-tuc/\n/mo-hinh/duong-hoa/: /mo-hinh/\n",
  );
  const mended = buildIn(dir);
  expect(mended.stdout).toContain("Đã dựng");
  expect(mended.status).toBe(0);
  expect(mended.read("tin-tuc/hop-dan/index.html")).toContain('content="0; url=/tin-tuc/"');

  // A redirect is an address too: once published, it stays.
  rmSync(join(dir, "data/redirects.yaml"));
  expect(buildIn(dir).stdout).toContain("địa chỉ «/tin-tuc/hop-dan/» đã công bố");
});

test("a procedure that is gone is better kept as repealed", () => {
  const [problem] = gone(["thu-tuc/1.000001/index.html"]);
  expect(problem?.advice).toMatch(/^Giữ tệp procedures\/1\.000001\.yaml và ghi state/);
});

test("later pages of a list, the editors' pages and files that are no pages may go", () => {
  const names = ["thu-tuc/trang-2/index.html", "bien-tap/trang-3/index.html", "tep/a.123.css"];
  expect(gone(names)).toEqual([]);
  expect(gone(["404.html", "a/index.html", "b.html"]).map(({ message }) => message)).toEqual([
    "địa chỉ «/404.html» đã công bố, nay không còn trang.",
    "địa chỉ «/a/» đã công bố, nay không còn trang.",
    "địa chỉ «/b.html» đã công bố, nay không còn trang.",
  ]);
});

test("a new site and a preview have nothing published", () => {
  const file = "data/redirects.yaml";
  const none = { has: () => false };
  expect(goneAddresses(undefined, "minh-bach", none, file)).toEqual([]);
  expect(goneAddresses(manifest(["a/index.html"]), "minh-bach preview", none, file)).toEqual([]);
});

const gone = (names: readonly string[]) =>
  goneAddresses(manifest(names), "minh-bach", { has: () => false }, "data/redirects.yaml");

function manifest(names: readonly string[]): Manifest {
  const files = Object.fromEntries(names.map((name) => [name, ""]));
  return { generator: "minh-bach", base: "/", commit: null, inputs: "", program: "", files };
}
