import { expect, test } from "vitest";
import { dueNotes } from "#scripts/validate/due.ts";
import { checkSite, datasetOf, edit, smallSite } from "#tests/small-site.ts";

const BIRTH = "data/procedures/1.000001.yaml";
const DEATH = "data/procedures/1.000002.yaml";
const BROKEN = "name: [\n";

test("all problems of all files come in one run, by file and by place", () => {
  const { problems } = checkSite({
    ...edit("data/site.yaml", "portal: https", "portal: http:/"),
    ...edit(BIRTH, "1 ngày làm việc", "5"),
    ...edit(DEATH, "fee: miễn phí", "fee: 5"),
    "data/fields/x.yaml": BROKEN,
    ...edit("data/results/2016.yaml", "2.276 vụ", "2.276"),
    "content/tin-tuc/hop-dan.md": "---\ndate: 31/06/2026\n---\n<b>\n",
  });
  const places = problems.map(({ file, line, code }) => {
    return `${file.replace(/.*\/(?=data|content)/, "")}:${line} ${code}`;
  });
  expect(places).toEqual([
    "content/tin-tuc/hop-dan.md:2 missing-field",
    "content/tin-tuc/hop-dan.md:2 bad-date",
    "content/tin-tuc/hop-dan.md:4 html-in-markdown",
    "data/fields/x.yaml:1 yaml-syntax",
    "data/procedures/1.000001.yaml:14 time-limit-unit",
    "data/procedures/1.000002.yaml:9 fee-form",
    "data/results/2016.yaml:5 bad-quantity",
    "data/site.yaml:7 bad-url",
  ]);
});

test("a file that broke while reading is no dangling reference of the files that name it", () => {
  expect(checkSite({ [BIRTH]: BROKEN }).codes).toEqual(["yaml-syntax"]);
  expect(checkSite({ "data/documents.yaml": BROKEN }).codes).toEqual(["yaml-syntax"]);
  expect(checkSite({ "data/site.yaml": BROKEN }).codes).toEqual(["yaml-syntax"]);
});

test("beside a broken record a mention of one that does not exist is still found", () => {
  const { codes } = checkSite({ [BIRTH]: BROKEN, ...edit(DEATH, "ho-tich", "xay-dung") });
  expect(codes).toEqual(["yaml-syntax", "dangling-reference"]);
});

test("an indicator with a mistake is no unknown indicator of the formulas that name it", () => {
  const { codes } = checkSite(
    edit("data/indicators.yaml", "definition: Vụ được", "definitoin: Vụ được"),
  );
  expect(codes).toEqual(["missing-field", "unknown-field"]);
});

test("pages are checked though site.yaml has a mistake", () => {
  const { codes } = checkSite({
    ...edit("data/site.yaml", "name: Trang thử\n", ""),
    "content/tin-tuc/hop-dan.md": "---\ndate: 05/07/2026\n---\n",
  });
  expect(codes).toEqual(["missing-field", "missing-field"]);
});

test("nothing is made from half a dataset", () => {
  const { dataset, model } = checkSite(edit(BIRTH, "fee: miễn phí", "fee: 5"));
  expect(dataset).toBeUndefined();
  expect(model).toBeUndefined();
});

test("warnings and notes do not stop anything", () => {
  const { dataset, problems } = checkSite(edit(BIRTH, ", compared: 15/07/2026", ""));
  expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(dataset?.procedures.size).toBe(2);
});

test("records are in the order of their ids whatever file they stand in", () => {
  const { fields } = datasetOf({ "data/fields/an-ninh.yaml": "name: An ninh\n" });
  expect([...fields.keys()]).toEqual(["an-ninh", "dat-dai", "ho-tich"]);
});

test("indicators keep the order they are written in, as a report would have it", () => {
  expect([...datasetOf().indicators.keys()]).toEqual(["tiep-nhan", "hoa-giai-thanh", "ty-le"]);
});

test("typed values stand in the dataset: dates in ISO, units apart, words of lists in code", () => {
  const dataset = datasetOf();
  const birth = dataset.procedures.get("1.000001")?.value;
  expect(birth?.source.compared).toBe("2026-07-15");
  expect(birth?.methods.inPerson).toMatchObject({
    timeLimit: { kind: "limit", value: 1, unit: "workingDay" },
    fee: { kind: "free" },
  });
  expect(birth?.papers?.["to-khai"]).toMatchObject({ give: "submit", originals: 1 });
  expect(dataset.results.get("2016")?.value.values?.["tiep-nhan"]?.value).toEqual({
    state: "known",
    value: 2276,
    unit: "vụ",
    bound: "exact",
  });
});

test("drafts are absent, and in the preview they are there", () => {
  const files = {
    ...edit(DEATH, "name:", "draft: có\nname:"),
    "content/tin-tuc/nhap.md": "---\ntitle: Nháp\ndraft: có\n---\n",
  };
  const published = datasetOf(files);
  expect([...published.procedures.keys()]).toEqual(["1.000001"]);
  expect(published.pages.map((page) => page.slug)).toEqual(["hop-dan"]);
  const preview = datasetOf(files, { withDrafts: true });
  expect([...preview.procedures.keys()]).toEqual(["1.000001", "1.000002"]);
  expect(preview.pages.map((page) => page.slug)).toEqual(["hop-dan", "nhap"]);
});

test("a draft may mention what is not published, since nobody sees it", () => {
  const { codes } = checkSite({
    ...edit(BIRTH, "name:", "draft: có\nname:"),
    ...edit("data/life-events.yaml", "name:", "draft: có\n  name:"),
  });
  expect(codes).toEqual([]);
});

test("a record may be its own file or an entry of its kind's file", () => {
  const own = datasetOf({
    "data/fields.yaml": "dat-dai: { name: Đất đai }\n",
    "data/fields/ho-tich.yaml": "name: Hộ tịch\n",
  });
  expect([...own.fields].map(([id, { value }]) => [id, value])).toEqual(
    [...datasetOf().fields].map(([id, { value }]) => [id, value]),
  );
});

test("links, mail addresses and code in Markdown are not taken for HTML", () => {
  const body = [
    "<https://dichvucong.gov.vn> và <ubnd@xa.gov.vn>",
    "3 < 5 và `<b>` trong dòng mã",
    "```",
    "<table>",
    "```",
  ].join("\n");
  const page = `---\ntitle: A\n---\n${body}\n`;
  expect(checkSite({ "content/tin-tuc/hop-dan.md": page }).messages).toBe("");
});

test("a page of CRLF lines has its problems at the right places", () => {
  const page = "---\r\ntitle: A\r\nngay: 5\r\n---\r\nMột\r\nHai <b>\r\n";
  const { problems } = checkSite({ "content/tin-tuc/hop-dan.md": page });
  expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
    ["unknown-field", 3, 1],
    ["html-in-markdown", 6, 5],
  ]);
});

test("a review is due on its day and not the day before", () => {
  const dataset = datasetOf(edit(BIRTH, "owner:", "review: 15/01/2027\nowner:"));
  expect(dueNotes(dataset, "2027-01-14")).toEqual([]);
  const [note, ...others] = dueNotes(dataset, "2027-01-15");
  expect(others).toEqual([]);
  expect(note).toMatchObject({ severity: "note", code: "review-due", path: "review" });
  expect(note?.file).toMatch(/1\.000001\.yaml$/);
  expect(note?.message).toBe("thủ tục 1.000001 đã tới ngày rà soát 15/01/2027.");
});

test("a review of any record is due on its day, and says which one", () => {
  const dataset = datasetOf({
    ...edit("data/agencies.yaml", "parent: ubnd-xa }", "parent: ubnd-xa, review: 01/02/2027 }"),
    ...edit("data/life-events.yaml", "steps:", "review: 02/02/2027\n  steps:"),
    "content/tin-tuc/hop-dan.md": "---\ntitle: Họp dân\nreview: 03/02/2027\n---\n\nBài.\n",
  });
  const messagesOn = (date: string) =>
    dueNotes(dataset, date).map(({ message, line }) => `${line} ${message}`);
  expect(messagesOn("2027-01-31")).toEqual([]);
  expect(messagesOn("2027-02-03")).toEqual([
    "2 cơ quan mot-cua đã tới ngày rà soát 01/02/2027.",
    "1 sự kiện sinh-con đã tới ngày rà soát 02/02/2027.",
    "1 bài «tin-tuc/hop-dan» đã tới ngày rà soát 03/02/2027.",
  ]);
});

test("every text of the small site is a file that the tests above can change", () => {
  expect(Object.keys(smallSite).every((path) => /^(?:data|content)\//.test(path))).toBe(true);
});
