import { expect, test } from "vitest";
import { checkSite, edit, smallSite } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

const BIRTH = "data/procedures/1.000001.yaml";
const DEATH = "data/procedures/1.000002.yaml";

function modelOf(files: Files) {
  const { model, messages } = checkSite(files);
  if (model === undefined) throw new Error(messages);
  return model;
}

/** Entries of the office: an id, and its showings as lines of `shown`. */
const disclosed = (...entries: readonly (readonly [id: string, ...showings: string[]])[]) => ({
  "data/disclosures.yaml": entries
    .map(
      ([id, ...showings]) =>
        `${id}:\n  what: Nội dung ${id}\n  clause: ngân sách\n  shown:\n${showings
          .map((showing, index) => `    lan-${index + 1}: { ${showing} }\n`)
          .join("")}`,
    )
    .join(""),
});

const web = (from: string, until: string) =>
  `form: trang thông tin điện tử, from: ${from}, until: ${until}`;
const posted = (from: string, until: string) =>
  `form: niêm yết, where: Trụ sở, from: ${from}, until: ${until}`;
const meeting = (on: string) => `form: hội nghị đối thoại, from: ${on}`;

/** What each quarter lists: ids with the showings that touch it. */
const listed = (files: Files) =>
  modelOf(files).quarters.map(({ id, lists }) => [
    id,
    ...lists.flatMap(({ rows }) =>
      rows.map((row) => `${row.id}: ${row.showings.map((showing) => showing.id).join(" ")}`),
    ),
  ]);

test("a quarter lists what was on show on one of its days, newest quarter first", () => {
  const files = disclosed([
    "a",
    posted("20/03/2026", "20/04/2026"),
    meeting("30/06/2026"),
    web("01/07/2026", "01/07/2026"),
  ]);
  expect(listed(files)).toEqual([
    ["2026-q3", "a: lan-3"],
    ["2026-q2", "a: lan-1 lan-2"],
    ["2026-q1", "a: lan-1"],
  ]);
});

test("what stays on show reaches as far as the last day that the data tell of, for there is no clock", () => {
  const files = disclosed(["a", web("05/01/2026", "thường xuyên")], ["b", meeting("05/08/2026")]);
  expect(listed(files)).toEqual([
    ["2026-q3", "a: lan-1", "b: lan-1"],
    ["2026-q2", "a: lan-1"],
    ["2026-q1", "a: lan-1"],
  ]);
});

test("there are no lists from before the law asked for them, and what is older stands on the first", () => {
  const files = disclosed(["a", web("05/01/2020", "thường xuyên")], ["b", meeting("05/05/2019")]);
  expect(listed(files)).toEqual([["2023-q3", "a: lan-1"]]);
});

test("an office that enters nothing has its procedures and results, and no quarter without a date", () => {
  const model = modelOf({});
  expect(model.quarters).toEqual([]);
  expect(model.undated).toEqual({ procedures: 2, periods: 1 });
  const [list] = model.permanentLists;
  expect(list?.rows.map(({ id, clause, content }) => ({ id, clause, ...content }))).toEqual([
    {
      id: "thu-tuc.ho-tich",
      clause: 13,
      kind: "procedures",
      field: "Hộ tịch",
      isCommune: true,
      count: 2,
      updated: undefined,
    },
    { id: "ket-qua.2016", clause: 14, kind: "results", period: "2016" },
  ]);
  expect(list?.rows.flatMap(({ showings }) => showings.map(({ from }) => from))).toEqual([
    undefined,
    undefined,
  ]);
});

test("procedures that no commune performs stand apart, under the law's last clause", () => {
  const model = modelOf(edit(DEATH, "levels: [xã]", "levels: [tỉnh]"));
  const rows = model.permanentLists[0]?.rows ?? [];
  expect(rows.map(({ id, clause }) => [id, clause])).toEqual([
    ["thu-tuc.ho-tich", 13],
    ["ket-qua.2016", 14],
    ["thu-tuc.ho-tich.cap-khac", 14],
  ]);
});

test("changes of procedures and figures and corrections of disclosures stand in their quarter", () => {
  const model = modelOf({
    [BIRTH]: `${smallSite[BIRTH]}changes: [{ on: 05/07/2026, what: A, decision: 1/QĐ }]\n`,
    ...edit(
      "data/results/2016.yaml",
      "1.673 vụ",
      "{ value: 1.673 vụ, was: 1.637 vụ, on: 30/09/2026, kind: đính chính, why: gõ nhầm }",
    ),
    "data/disclosures.yaml": `a:
  what: Quy chế
  clause: quy chế và nhiệm vụ cán bộ
  shown: { web: { ${web("01/07/2026", "thường xuyên")} } }
  corrections: [{ on: 06/08/2026, why: đổi tên xã }]
`,
  });
  expect(model.quarters.map(({ id, changes }) => [id, changes.map((change) => change.id)])).toEqual(
    [
      [
        "2026-q3",
        [
          "chi-so/hoa-giai-thanh/2016/xa-thu/2026-09-30",
          "cong-khai/a/2026-08-06",
          "1.000001/2026-07-05",
        ],
      ],
    ],
  );
  const procedures = model.permanentLists[0]?.rows.find(({ id }) => id === "thu-tuc.ho-tich");
  expect(procedures?.content).toMatchObject({ updated: { on: "2026-07-05", decision: "1/QĐ" } });
});

test("a timetable of reception is public from the day it names to its last day", () => {
  const files = {
    "data/reception.yaml": `a: { name: A, receiver: ubnd-xa, venue: Xã, dates: [15/05/2025, 12/06/2025], hours: 8 giờ đến 11 giờ, publishedOn: 20/03/2025 }
`,
  };
  expect(listed(files)).toEqual([
    ["2025-q2", "lich-tiep-dan.a: trang"],
    ["2025-q1", "lich-tiep-dan.a: trang"],
  ]);
});

test("a long list is cut into pages that have addresses of their own", () => {
  const entries = Array.from(
    { length: 201 },
    (_, index) => [`muc-${index}`, web("05/07/2026", "thường xuyên")] as const,
  );
  const model = modelOf(disclosed(...entries));
  const urls = ["/cong-khai/trang-2/", "/cong-khai/2026-q3/", "/cong-khai/2026-q3/trang-2/"];
  expect(urls.filter((url) => !model.register.has(url))).toEqual([]);
  expect(model.register.conflicts).toEqual([]);
  expect(model.quarters[0]?.lists.map(({ rows }) => rows.length)).toEqual([200, 1]);
  const placeOf = (id: string) => model.disclosures.find((view) => view.id === id)?.url;
  expect(placeOf("muc-0")).toBe("/cong-khai/2026-q3/#muc-muc-0");
  expect(placeOf("muc-99")).toBe("/cong-khai/2026-q3/trang-2/#muc-muc-99");
});

test("a document names the forms that were issued with it", () => {
  const model = modelOf({});
  const law = model.documents.find(({ slug }) => slug === "luat-ho-tich");
  expect(law?.forms.map(({ slug, url }) => [slug, url])).toEqual([
    ["to-khai-khai-sinh", "/bieu-mau/#to-khai-khai-sinh"],
  ]);
});
