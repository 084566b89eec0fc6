import { cpSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "#scripts/command/report.ts";
import { prepareSite } from "#scripts/prepare.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import { collectionKinds, kinds } from "#scripts/schema/kinds.ts";
import { type Files, temporaryFolder } from "#tests/temporary.ts";

/** A ministry (`bo`), a province (`tinh`) and a commune (`xa`) that builds on both. */
const FIXTURE = "tests/fixtures/layers";
const OWN_FILE = "xa/procedures/1.000001.yaml";

/** Reads the commune's site from a copy of the fixture; `files` are put over it, `without` taken away. */
function prepareCommune(files: Files = {}, without?: string) {
  const dir = temporaryFolder(files);
  cpSync(FIXTURE, dir, { recursive: true, force: false });
  if (without !== undefined) rmSync(join(dir, without));
  const { dataset, problems } = prepareSite({
    data: join(dir, "xa"),
    content: join(dir, "noi-dung"),
  });
  const errors = problems.filter((problem) => problem.severity === "error");
  const messages = errors
    .map((problem) => formatProblem(problem).replaceAll(dir, "…"))
    .join("\n\n");
  return { dir, dataset, messages, codes: errors.map((problem) => problem.code) };
}

function datasetOf(files: Files = {}, without?: string): Dataset {
  const { dataset, messages } = prepareCommune(files, without);
  if (dataset === undefined) throw new Error(messages);
  return dataset;
}

/** The records of a dataset without where they came from, which temporary folders make different. */
function valuesOf(dataset: Dataset) {
  return collectionKinds.map((kind) => {
    const records: Iterable<[string, { value: unknown }]> = dataset[kinds[kind].collection];
    return [kind, [...records].map(([id, entry]) => [id, entry.value])];
  });
}

function procedure(dataset: Dataset, code: string) {
  const entry = dataset.procedures.get(code);
  if (entry === undefined) throw new Error(`no procedure ${code}`);
  return entry;
}

test("four local lines change one fee of one method and nothing else", () => {
  const lines = readFileSync(join(FIXTURE, OWN_FILE), "utf8").trimEnd().split("\n");
  expect(lines).toHaveLength(4);
  const before = datasetOf({}, OWN_FILE);
  const after = datasetOf();
  expect(valuesOf(after)).not.toEqual(valuesOf(before));
  const row = procedure(before, "1.000001").value.methods.inPerson?.feeExceptions?.["tre-han"];
  if (row === undefined) throw new Error("no such row");
  expect(row.fee).toEqual({ kind: "sum", amount: 15000, currency: "VND" });
  row.fee = { kind: "sum", amount: 10000, currency: "VND" };
  expect(valuesOf(after)).toEqual(valuesOf(before));
});

test("a record keeps which layers speak of it and what the office's own layer changed", () => {
  const { origin } = procedure(datasetOf(), "1.000001");
  expect(origin.layers).toHaveLength(3);
  expect(origin.layers[0]).toBe("Bộ Ví dụ");
  expect(origin.layers[2]).toBe("Ủy ban nhân dân xã Ví Dụ");
  expect(origin.ownChanges).toEqual(["methods.inPerson.feeExceptions.tre-han.fee"]);
  expect(origin.file).toMatch(/xa\/procedures\/1\.000001\.yaml$/);
});

test("a record that the office only took over has no changes of its own", () => {
  const { origin } = procedure(datasetOf(), "1.000002");
  expect(origin.ownChanges).toEqual([]);
  expect(origin.file).toMatch(/tinh\/procedures\/1\.000002\.yaml$/);
});

test("a middle layer changes a value for the layers above it", () => {
  const { methods } = procedure(datasetOf(), "1.000001").value;
  expect(methods.inPerson?.timeLimit).toEqual({ kind: "limit", value: 1, unit: "workingDay" });
  expect(methods.inPerson?.fee).toEqual({ kind: "sum", amount: 8000, currency: "VND" });
});

test("a fee or a state written in another form takes the place of the one below", () => {
  const { methods, state } = procedure(datasetOf(), "1.000002").value;
  expect(state).toEqual({ kind: "open" });
  expect(methods.inPerson?.fee?.kind).toBe("unclear");
});

test("a province's variant lies over its national base and keeps its own identity", () => {
  const dataset = datasetOf();
  const { value: variant, origin } = procedure(dataset, "1.000002.H19");
  const { value: base } = procedure(dataset, "1.000002");
  expect(variant.code).toBe("1.000002.H19");
  expect(variant.name).toBe("Thủ tục cấp bản sao trích lục lưu động");
  expect(variant.methods.inPerson?.where).toBe("trung-tam");
  expect(variant.methods.inPerson?.fee).toEqual({ kind: "free" });
  expect(variant.methods.inPerson?.timeLimit).toEqual(base.methods.inPerson?.timeLimit);
  expect(variant.steps).toEqual(base.steps);
  expect(origin.ownChanges).toEqual([]);
});

test("a variant follows what the office's own layer changes in its base", () => {
  const dataset = datasetOf({ "xa/procedures/1.000002.yaml": "steps: { 2: Nhận bản sao }\n" });
  const steps = { 1: "Nộp hồ sơ", 2: "Nhận bản sao" };
  expect(procedure(dataset, "1.000002").value.steps).toEqual(steps);
  expect(procedure(dataset, "1.000002.H19").value.steps).toEqual(steps);
});

test("a variant of the office's own lists what it changed of its base", () => {
  const own = 'code: "1.000001.H19"\nbase: "1.000001"\nname: Thủ tục khai sinh tại nhà\n';
  const dataset = datasetOf({ "xa/procedures/1.000001.H19.yaml": own });
  const { origin } = procedure(dataset, "1.000001.H19");
  expect(origin.ownChanges).toEqual(["code", "base", "name"]);
  expect(origin.layers).toHaveLength(3);
});

test.each([
  ["that does not exist", "1.000009"],
  ["that is itself a variant", "1.000002.H19"],
  ["that is the variant itself", "1.000001.H19"],
])("a variant with a base %s is refused", (_, base) => {
  const own = `code: "1.000001.H19"\nbase: "${base}"\nname: Thủ tục\n`;
  expect(prepareCommune({ "xa/procedures/1.000001.H19.yaml": own }).codes).toContain(
    "unknown-base",
  );
});

test("an error in the province's line names the province's file and line", () => {
  const line = "methods:\n  inPerson:\n    timeLimit: 5\n";
  const { messages, dataset } = prepareCommune({ "tinh/procedures/1.000001.yaml": line });
  expect(dataset).toBeUndefined();
  expect(messages).toMatchInlineSnapshot(`
    "…/tinh/procedures/1.000001.yaml:3:16  methods.inPerson.timeLimit (thời hạn): thiếu đơn vị thời gian.
        3 |     timeLimit: 5
          |                ^
        Viết số kèm đơn vị (ngày làm việc, giờ làm việc, ngày, giờ, tuần, tháng, năm), ví dụ: timeLimit: 5 ngày làm việc"
  `);
});

test("a field missing in all layers is missed in the office's own file", () => {
  const national = "name: Thủ tục mới\nfield: ho-tich\n";
  const { messages } = prepareCommune({
    "bo/procedures/1.000004.yaml": national,
    "xa/procedures/1.000004.yaml": "# mã còn thiếu\nlevels: [xã]\n",
  });
  expect(messages).toContain(
    "…/xa/procedures/1.000004.yaml:2:1  code (mã thủ tục): thiếu trường bắt buộc này.",
  );
});

test("an empty value cannot delete what a layer below says", () => {
  const { codes } = prepareCommune({ [OWN_FILE]: "summary:\nlegalBasis:\n" });
  expect(codes).toEqual(["empty-value", "empty-value"]);
});

test("site, results and models of the layers below never come up", () => {
  const dataset = datasetOf();
  expect(dataset.site.name).toBe("Trang của xã");
  expect([...dataset.results.keys()]).toEqual([]);
  expect([...dataset.models.keys()]).toEqual([]);
  expect([...dataset.indicators.keys()]).toEqual(["so-vu"]);
});

test("only the levels that the office publishes come up", () => {
  expect([...datasetOf().procedures.keys()]).toEqual(["1.000001", "1.000002", "1.000002.H19"]);
});

/** The commune's site.yaml with other lines from `basedOn` on. */
const siteWith = (lines: string) => `name: Trang của xã
agency: Ủy ban nhân dân xã Ví Dụ
description: Thủ tục ở xã
address: https://xa.example.vn
office: { address: Xã Ví Dụ, phone: "0000000001", email: xa@example.vn }
responsible: Người của xã
portal: https://xa.example.vn/phan-anh
${lines}
`;

test("without a choice everything of the layers comes up, and an exception stays out", () => {
  const all = datasetOf({ "xa/site.yaml": siteWith("basedOn: [../bo, ../tinh]") });
  expect(all.procedures.has("1.000003")).toBe(true);
  const lines = 'basedOn: [../bo, ../tinh]\npublish: { except: ["1.000002"] }';
  const some = datasetOf({ "xa/site.yaml": siteWith(lines) });
  expect([...some.procedures.keys()]).toEqual(["1.000001", "1.000002.H19", "1.000003"]);
});

test("the layer named last is the nearest", () => {
  const nearest = datasetOf({ "xa/site.yaml": siteWith("basedOn: [../tinh, ../bo]") }, OWN_FILE);
  const { methods } = procedure(nearest, "1.000001").value;
  expect(methods.inPerson?.timeLimit?.kind).toBe("unclear");
});

test("a layer outside the checkout is refused", () => {
  const outside = temporaryFolder({ "fields.yaml": "x: { name: X }\n" });
  const { codes, messages } = prepareCommune({
    "xa/site.yaml": siteWith(`basedOn: [../bo, ../tinh, ${outside}]`),
  });
  expect(codes).toEqual(["layer-folder"]);
  expect(messages).toContain("nó nằm ngoài kho dữ liệu");
});

test.each([
  ["that does not exist", "../huyen", "không có thư mục này"],
  ["that is the office's own", ".", "đó là chính thư mục này"],
])("a layer %s is refused", (_, folder, reason) => {
  const { codes, messages } = prepareCommune({
    "xa/site.yaml": siteWith(`basedOn: [../bo, ../tinh, ${folder}]`),
  });
  expect(codes).toEqual(["layer-folder"]);
  expect(messages).toContain(reason);
});

test("a link inside the checkout does not lead out of it", () => {
  const outside = temporaryFolder({ "fields.yaml": "x: { name: X }\n" });
  const inside = temporaryFolder({ "xa/site.yaml": siteWith("basedOn: [../lien-ket]") });
  symlinkSync(outside, join(inside, "lien-ket"));
  const { problems } = prepareSite({ data: join(inside, "xa"), content: join(inside, "khong") });
  expect(problems.map((problem) => problem.code)).toContain("layer-folder");
});

test("a line that a base and its variant share is told of once", () => {
  const line = "methods: { inPerson: { timeLimit: 5 } }\n";
  const { codes } = prepareCommune({ "tinh/procedures/1.000002.yaml": line });
  expect(codes).toEqual(["time-limit-unit"]);
});
