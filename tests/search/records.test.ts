import { expect, test } from "vitest";
import { vi } from "#layouts/text/vi.ts";
import { recordWords } from "#scripts/context.ts";
import { openSearch } from "#scripts/search/engine/search.ts";
import { packSearch } from "#scripts/search/pack.ts";
import { searchRecords } from "#scripts/search/records.ts";
import { readWords } from "#scripts/search/words.ts";
import { checkSite, edit } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

/** The records of the small site with some files changed. */
function recordsOf(files: Files = {}) {
  const { model, messages } = checkSite(files);
  if (model === undefined) throw new Error(messages);
  return searchRecords(model, recordWords(vi));
}

const find = (files: Files, url: string) => recordsOf(files).find((record) => record.url === url);

test("everything with a page of its own can be found", () => {
  const kinds = new Set(recordsOf().map(({ kind }) => kind));
  for (const kind of [
    ...(["procedure", "event", "model", "result", "indicator"] as const),
    ...(["document", "agency", "page"] as const),
  ])
    expect(kinds, kind).toContain(kind);
});

test("the list of a quarter and what stands on it are found, each at its place", () => {
  const files = {
    "data/disclosures.yaml": `du-toan:
  what: Dự toán ngân sách xã năm 2026
  clause: ngân sách
  shown: { web: { form: trang thông tin điện tử, from: 05/01/2026, until: thường xuyên } }
`,
  };
  expect(find(files, "/cong-khai/2026-q1/")).toMatchObject({
    title: "Danh sách nội dung đã công khai quý I năm 2026",
    line: "1 nội dung, 1 lần công khai",
  });
  expect(find(files, "/cong-khai/2026-q1/#muc-du-toan")).toMatchObject({
    title: "Dự toán ngân sách xã năm 2026",
    line: "Nội dung công khai: ngân sách, tài chính",
  });
});

test("no two records lead to the same address", () => {
  const urls = recordsOf().map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
});

test("a procedure carries what it is found by, narrowed by and answered with", () => {
  expect(find({}, "/thu-tuc/1.000001/")).toMatchObject({
    kind: "procedure",
    code: "1.000001",
    title: "Thủ tục đăng ký khai sinh",
    names: ["làm giấy khai sinh", "khai sinh cho con", "khai sinh trễ"],
    field: "Hộ tịch",
    levels: ["Cấp xã"],
    audience: ["Công dân Việt Nam"],
    methods: ["inPerson"],
    cites: ["60/2014/QH13"],
    line: "1 ngày làm việc · Miễn phí · Bộ phận Một cửa",
  });
});

const documents = (entry: string) =>
  edit("data/documents.yaml", "bao-cao: {", `moi: ${entry}\nbao-cao: {`);

test("a law is known by its name, with its number", () => {
  expect(find({}, "/van-ban/luat-ho-tich/")).toMatchObject({
    title: "Luật Hộ tịch (60/2014/QH13)",
    results: [],
  });
});

test("a decree is known by its number; what it is about is found and told below", () => {
  const decree =
    "{ type: nghị định, number: 123/2015/NĐ-CP, title: Quy định chi tiết thi hành Luật Hộ tịch }";
  expect(find(documents(decree), "/van-ban/moi/")).toMatchObject({
    title: "Nghị định 123/2015/NĐ-CP",
    results: ["Quy định chi tiết thi hành Luật Hộ tịch"],
    line: "Quy định chi tiết thi hành Luật Hộ tịch",
  });
});

test("a law with a name as long as a decree's is known by its number", () => {
  const title = `Luật sửa đổi, bổ sung một số điều của ${"Luật Hộ tịch, ".repeat(6)}`.trim();
  const law = `{ type: luật, number: 1/2025/QH15, title: "${title}" }`;
  expect(find(documents(law), "/van-ban/moi/")?.title).toBe("Luật 1/2025/QH15");
});

test("a document without a number is known by its title", () => {
  expect(find({}, "/van-ban/bao-cao/")?.title).toBe("Báo cáo năm 2016");
});

test("a number finds the document before those that cite it", () => {
  const search = openSearch(packSearch(recordsOf(), readWords()));
  const { state, hits } = search.ask("60/2014/qh13");
  expect(state).toBe("done");
  expect(hits.map(({ record }) => record.url)).toEqual([
    "/van-ban/luat-ho-tich/",
    "/thu-tuc/1.000001/",
  ]);
});

test("an office is found by a name it had before", () => {
  const files = edit(
    "data/agencies.yaml",
    "ubnd-xa: {",
    "van-phong: { name: Trung tâm Phục vụ hành chính công, formerNames: [Phòng Tư pháp huyện] }\nubnd-xa: {",
  );
  const search = openSearch(packSearch(recordsOf(files), readWords()));
  expect(search.ask("phòng tư pháp huyện").hits[0]?.record.url).toBe("/co-quan/van-phong/");
});

test("a place is found by the name it had before it was merged", () => {
  const files = edit("data/places.yaml", "name: Xã Thử", "name: Xã Thử, formerNames: [Phủ Lỗ]");
  const search = openSearch(packSearch(recordsOf(files), readWords()));
  expect(search.ask("phu lo").hits[0]?.record.url).toMatch(/^\/dia-phuong\//);
});
