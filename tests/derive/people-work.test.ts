import { expect, test } from "vitest";
import { prepareSite } from "#scripts/prepare.ts";
import { fixtureFolders } from "#tests/fixture-site.ts";
import { checkSite } from "#tests/small-site.ts";

const { model } = prepareSite(fixtureFolders("blocks"));
if (model === undefined) throw new Error("the fixture has errors");

test("dialogues stand newest first, each with its petitions counted by status", () => {
  expect(model.dialogues.map(({ slug, counts }) => [slug, counts])).toEqual([
    ["thon-tren-2025", { resolved: 0, answered: 1, open: 0, overdue: 1 }],
    ["quy-1-2025", { resolved: 1, answered: 1, open: 1, overdue: 0 }],
  ]);
});

test("an answer behind its deadline is late by the days between, one before it is not", () => {
  const petitions = model.dialogues.flatMap((dialogue) => dialogue.petitions);
  expect(petitions.map(({ id, late, isPending }) => [id, late, isPending])).toEqual([
    ["so-do", undefined, true],
    ["san-bong", undefined, false],
    ["duong-thon-tren", undefined, false],
    ["den-duong", 4, false],
    ["nuoc-sach", undefined, true],
  ]);
});

test("a place without figures has no page to link to", () => {
  expect(model.dialogues.map(({ place }) => place.url)).toEqual([
    undefined,
    "/dia-phuong/xa-thi-du/",
  ]);
});

test("the register lists agencies in dictionary order and counts those that adopted rules", () => {
  const rules = model.cultureRules;
  expect(rules?.adopted).toBe(2);
  expect(rules?.agencies.map(({ agency, document }) => [agency.slug, document?.name])).toEqual([
    ["cong-an-xa", undefined],
    ["truong-hoc", undefined],
    ["ubnd-xa", "45/QĐ-UBND"],
  ]);
});

test("totals are summed, equal totals share a rank, the next rank stays empty, no total has none", () => {
  const rows = model.criteria.flatMap(({ scores }) => scores.flatMap((given) => given.rows));
  expect(rows.map(({ agency, total, rank, grade }) => [agency.slug, total, rank, grade])).toEqual([
    ["phong-kinh-te", 91.5, 1, "Hoàn thành xuất sắc"],
    ["cong-an-xa", 82, 2, "Hoàn thành tốt"],
    ["phong-van-hoa", 82, 2, "Hoàn thành tốt"],
    ["ubnd-xa", 66.5, 4, "Hoàn thành"],
    ["truong-hoc", undefined, undefined, undefined],
  ]);
});

test("tenths of points add up as a clerk adds them", () => {
  const tenth = (id: string) => `    ${id}: { name: ${id}, max: "0,1 điểm" }\n`;
  const { messages, model: made } = checkSite({
    "data/criteria.yaml": `bang:
  name: Bảng
  source: { document: bao-cao }
  total: "0,3 điểm"
  criteria:
${["a", "b", "c"].map(tenth).join("")}  scores:
    nam:
      period: "2025"
      source: { document: bao-cao }
      agencies: { ubnd-xa: { points: { a: "0,1 điểm", b: "0,1 điểm", c: "0,1 điểm" } } }
`,
  });
  expect(messages).toBe("");
  expect(made?.criteria[0]?.scores[0]?.rows[0]?.total).toBe(0.3);
});

test("a site without such facts has none of their pages, and their addresses stay reserved", () => {
  const { model: small } = checkSite();
  expect(small).toMatchObject({ dialogues: [], criteria: [], receptions: [] });
  expect(small?.cultureRules).toBeUndefined();
  expect(small?.register.has("/lich-tiep-dan/")).toBe(true);
});

test("a draft of a timetable or a dialogue is not published", () => {
  const files = {
    "data/reception.yaml": `a:
  name: Lịch
  draft: có
  receiver: ubnd-xa
  venue: Trụ sở
  dates: [02/06/2025]
  hours: 8 giờ đến 11 giờ
  publishedOn: 02/05/2025
`,
  };
  expect(checkSite(files).model?.receptions).toEqual([]);
  expect(checkSite(files, { withDrafts: true }).model?.receptions.length).toBe(1);
});
