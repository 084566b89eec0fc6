import { join } from "node:path";
import { expect, test } from "vitest";
import type { ProcedureRemedy } from "#scripts/derive/procedure/remedy-views.ts";
import { prepareSite } from "#scripts/prepare.ts";
import { checkSite, edit, smallSite } from "#tests/small-site.ts";
import { type Files, temporaryFolder } from "#tests/temporary.ts";

const BIRTH = "data/procedures/1.000001.yaml";
const DOCUMENTS = "data/documents.yaml";
const birth = (lines: string): Files => ({ [BIRTH]: `${smallSite[BIRTH]}${lines}` });
const agencies = (lines: string): Files => ({
  "data/agencies.yaml": `${smallSite["data/agencies.yaml"]}${lines}`,
});

function modelOf(files: Files = {}) {
  const { model, messages } = checkSite(files);
  if (model === undefined) throw new Error(messages);
  return model;
}

const remediesOf = (files?: Files, code = "1.000001") =>
  modelOf(files).procedures.find((procedure) => procedure.code === code)?.remedies ?? [];

const find = (remedies: readonly ProcedureRemedy[], id: string) =>
  remedies.find(({ remedy }) => remedy.slug === id);

test("every procedure of an office tells what to do when refused, asked for more, late or unanswered", () => {
  const four = ["bi-tu-choi", "doi-them", "qua-han", "khong-tra-loi"];
  expect(remediesOf().map(({ remedy }) => remedy.anchor)).toEqual(four);
  expect(modelOf().remedies.map(({ url }) => url)).toEqual(
    four.map((anchor) => `/truc-trac/#${anchor}`),
  );
});

test("the laws they rest on have pages that lead back to them", () => {
  const model = modelOf();
  const law = model.documents.find(({ slug }) => slug === "02-2011-qh13");
  expect(law?.record.title).toBe("Luật Khiếu nại");
  expect(law?.remedies.map(({ slug }) => slug)).toEqual(["tu-choi", "qua-han", "khong-tra-loi"]);
});

test("a procedure of other bodies gets none of the laws on public administration", () => {
  expect(remediesOf(edit(BIRTH, "levels: [xã]", "levels: [khác]"))).toEqual([]);
});

test("what the courts do is excepted by its national codes", () => {
  const path = "data/procedures/3.000165.yaml";
  const court = edit(BIRTH, 'code: "1.000001"', 'code: "3.000165"')[BIRTH];
  expect(remediesOf({ [path]: court }, "3.000165")).toEqual([]);
});

test("a procedure nobody can file any more gets none", () => {
  const state = "state: { is: bãi bỏ, reason: Không còn }";
  expect(remediesOf(edit(BIRTH, "state: đang thực hiện", state))).toEqual([]);
});

test("the head is the post of the procedure's office, else the head of that office, else just the head", () => {
  const chair = "chu-tich: { name: Chủ tịch xã, kind: chức danh, parent: ubnd-xa }\n";
  expect(find(remediesOf(agencies(chair)), "tu-choi")?.to).toMatchObject({
    agency: { name: "Chủ tịch xã" },
  });
  expect(find(remediesOf(), "tu-choi")?.to).toMatchObject({
    role: "head",
    of: { name: "Ủy ban nhân dân xã" },
  });
  expect(find(remediesOf({}, "1.000002"), "tu-choi")?.to).toEqual({
    ...{ kind: "role", role: "head", of: undefined },
  });
});

test("a post that performs a procedure itself is its own head", () => {
  const chair = "chu-tich: { name: Chủ tịch xã, kind: chức danh }\n";
  const files = { ...agencies(chair), ...edit(BIRTH, "agency: ubnd-xa", "agency: chu-tich") };
  expect(find(remediesOf(files), "doi-them")?.to).toMatchObject({ agency: { slug: "chu-tich" } });
});

test("of two posts in one office none is guessed to be the head, unless the procedure names it", () => {
  const posts = agencies(
    "chu-tich: { name: Chủ tịch xã, kind: chức danh, parent: ubnd-xa }\npho: { name: Phó Chủ tịch xã, kind: chức danh, parent: ubnd-xa }\n",
  );
  expect(find(remediesOf(posts), "qua-han")?.to).toMatchObject({ role: "head" });
  const named = birth("refused: { to: chu-tich, within: 90 ngày, basis: luat-ho-tich }\n");
  for (const id of ["tu-choi", "qua-han"]) {
    expect(find(remediesOf({ ...posts, ...named }), id)?.to).toMatchObject({
      agency: { name: "Chủ tịch xã" },
    });
  }
});

test("what a procedure says of a refusal stands in place of the catalogue's words, the rest stays", () => {
  const files = birth(
    "refused: { to: mot-cua, within: 30 ngày, basis: luat-ho-tich, note: Lần hai. }\n",
  );
  const { remedy, to } = find(remediesOf(files), "tu-choi") ?? {};
  expect(to).toMatchObject({ agency: { slug: "mot-cua" } });
  expect(remedy?.record).toMatchObject({
    within: { kind: "limit", value: 30, unit: "day" },
    withinNote: "Lần hai.",
    title: "Hồ sơ bị từ chối",
  });
  expect(remedy?.basis.map(({ document }) => document.slug)).toContain("luat-ho-tich");
  expect(remedy?.steps).toHaveLength(3);
});

test("a procedure changes one step of one remedy and adds one of its own with an anchor of its own", () => {
  const files = birth(`remedies:
  qua-han: { steps: { 1: Gọi ngay cho bộ phận một cửa } }
  sai-ten:
    situation: quá hạn
    title: Giấy in sai tên
    right: Bạn được sửa miễn phí.
    to: nơi nộp hồ sơ
    within: 10 ngày
    basis: { luat-ho-tich: Điều 7 }
`);
  const remedies = remediesOf(files);
  expect(find(remedies, "qua-han")?.remedy.steps[0]).toBe("Gọi ngay cho bộ phận một cửa");
  expect(find(remedies, "qua-han")?.remedy.steps).toHaveLength(2);
  expect(find(remedies, "qua-han")?.remedy.url).toBe("/truc-trac/#qua-han");
  expect(find(remedies, "sai-ten")).toMatchObject({
    remedy: { anchor: "truc-trac-sai-ten", url: "/thu-tuc/1.000001/#truc-trac-sai-ten" },
    to: { agency: { slug: "mot-cua" } },
  });
  // Those of other procedures are as they were.
  const other = find(remediesOf(files, "1.000002"), "qua-han");
  expect(other?.remedy.steps[0]).not.toContain("một cửa");
});

test("an office changes a remedy for all its procedures and adds one for some of them", () => {
  const files = {
    "data/remedies.yaml": `tu-choi: { withinNote: theo lịch của xã }
mat-giay:
  situation: khác
  title: Nơi nhận làm mất giấy tờ
  right: Bạn được làm lại giấy tờ.
  to: { name: Đường dây nóng của xã }
  within: 5 ngày
  basis: { luat-ho-tich: Điều 7 }
  appliesTo: { levels: [xã], fields: [ho-tich], procedures: ["1.000002"] }
`,
  };
  expect(find(remediesOf(files), "tu-choi")?.remedy.record).toMatchObject({
    withinNote: "theo lịch của xã",
    title: "Hồ sơ bị từ chối",
  });
  expect(find(remediesOf(files), "mat-giay")).toBeUndefined();
  expect(find(remediesOf(files, "1.000002"), "mat-giay")?.to).toEqual({
    ...{ kind: "name", name: "Đường dây nóng của xã" },
  });
});

test("the office's own record of a law stands for the national one, under the office's name for it", () => {
  const files = {
    [DOCUMENTS]: `${smallSite[DOCUMENTS]}luat-khieu-nai: { type: luật, number: 02/2011/qh13, title: Luật Khiếu nại, until: 01/01/2030 }\n`,
  };
  const { model, messages } = checkSite(files);
  const laws = model?.documents.filter(({ record }) => record.title === "Luật Khiếu nại");
  expect(laws?.map(({ slug }) => slug)).toEqual(["luat-khieu-nai"]);
  expect(laws?.[0]?.remedies).toHaveLength(3);
  // One entry of the register reaches the remedies that ship with the generator.
  expect(messages).toContain("scripts/national/remedies.yaml");
  expect(messages).toContain("cách xử lý trục trặc «tu-choi» dựa vào 02/2011/qh13");
});

test("a site without procedures has no use for them", () => {
  const model = modelOf({
    [BIRTH]: undefined,
    "data/procedures/1.000002.yaml": undefined,
    "data/life-events.yaml": undefined,
  });
  expect(model.remedies).toEqual([]);
  expect(model.documents.map(({ slug }) => slug)).not.toContain("02-2011-qh13");
});

test("on a site that speaks English, the national remedies do so from their names to their last step", () => {
  const site = { "data/site.yaml": `${smallSite["data/site.yaml"]}languages: { en: English }\n` };
  const dir = temporaryFolder({ ...smallSite, ...site });
  const prepared = prepareSite({ data: join(dir, "data"), content: join(dir, "content") });
  const [english] = prepared.translated ?? [];
  const remedies = english?.model.remedies ?? [];
  expect(remedies).toHaveLength(4);
  for (const { name, record, steps } of remedies) {
    const { right, withinNote = "", answerNote = "" } = record;
    const texts = [name, right, withinNote, answerNote, ...steps];
    expect(texts.filter((text) => /[ăâđêôơưạảấầắặẹệịọộợụự]/i.test(text))).toEqual([]);
  }
  expect(english?.language.addresses.has("/truc-trac/")).toBe(true);
});
