import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildIn } from "#tests/run-command.ts";
import { edit, smallSite } from "#tests/small-site.ts";
import { keptFolder } from "#tests/temporary.ts";

const wordsOf = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

let dir = "";
const read = (name: string) => readFileSync(join(dir, "_site", name), "utf8");

beforeAll(() => {
  dir = keptFolder({
    ...smallSite,
    "data/agencies.yaml": `ubnd-xa: { name: Ủy ban nhân dân xã, kind: cơ quan, level: xã, phone: "0912345678", address: Số 1 Thôn Một }
chu-tich: { name: Chủ tịch xã, kind: chức danh, parent: ubnd-xa, address: { sample: Điền địa chỉ } }
mot-cua: { name: Bộ phận Một cửa, kind: bộ phận, parent: ubnd-xa }
`,
    "data/documents.yaml": `${smallSite["data/documents.yaml"]}khieu-nai: { type: luật, number: 02/2011/QH13, title: Luật Khiếu nại, until: 01/01/2030, replacedBy: luat-moi }
luat-moi: { type: luật, number: 1/2029/QH16, title: Luật Khiếu nại mới }
`,
    ...edit(
      "data/procedures/1.000002.yaml",
      "timeLimit: trong ngày",
      'timeLimit: { stated: "3", unclear: thiếu đơn vị }',
    ),
  });
  expect(buildIn(dir)).toMatchObject({ status: 0 });
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

test("the page says once how to reach the office of the post one turns to, and never a placeholder", () => {
  const page = read("thu-tuc/1.000001/index.html");
  const part = page.slice(page.indexOf('id="truc-trac"'), page.indexOf('id="thay-doi"'));
  expect(part.split("0912345678</a> · Số 1 Thôn Một")).toHaveLength(2);
  expect(part).toContain('href="tel:0912345678"');
  expect(part).not.toContain("Điền địa chỉ");
});

test("a late dossier is measured by the procedure's own limit, an unclear one by the receipt", () => {
  expect(wordsOf(read("thu-tuc/1.000001/index.html"))).toContain(
    "Thời hạn giải quyết 1 ngày làm việc Tìm tới",
  );
  expect(wordsOf(read("thu-tuc/1.000002/index.html"))).toContain(
    "lấy ngày hẹn trên giấy tiếp nhận làm mốc",
  );
});

test("where the law behind a remedy ends, page, general page and page of editors say so", () => {
  const end = "Văn bản này hết hiệu lực từ 01/01/2030 , được thay bằng 1/2029/QH16";
  for (const path of ["thu-tuc/1.000001", "truc-trac"]) {
    expect(wordsOf(read(`${path}/index.html`)).split(end), path).toHaveLength(4);
  }
  const editors = wordsOf(read("bien-tap/index.html"));
  expect(editors).toContain("cách xử lý trục trặc «qua-han» dựa vào 02/2011/QH13");
  expect(editors).toContain("scripts/national/remedies.yaml");
});

test("the law leads to what it gives, under the office's own name for it", () => {
  const law = read("van-ban/khieu-nai/index.html");
  expect(law).toMatch(/href="[^"]*\/truc-trac\/#bi-tu-choi"/);
  expect(read("so-do-trang/index.html")).toMatch(/href="[^"]*\/truc-trac\/#qua-han"/);
});

test("whoever takes the data takes the remedies, each with its page", () => {
  const { remedies } = JSON.parse(read("du-lieu/toan-bo.json"));
  expect(remedies.map((remedy: { id: string }) => remedy.id)).toEqual([
    ...["doi-them", "khong-tra-loi", "qua-han", "tu-choi"],
  ]);
  expect(remedies[3]).toMatchObject({
    page: "https://xa.example.vn/truc-trac/#bi-tu-choi",
    to: { kind: "role", role: "head" },
    within: { kind: "limit", value: 90, unit: "day" },
  });
});
