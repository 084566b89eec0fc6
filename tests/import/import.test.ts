import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importRecords } from "#scripts/import/import.ts";
import { parseRecords } from "#scripts/import/records.ts";
import { importReport } from "#scripts/import/report.ts";
import { writeImported } from "#scripts/import/write.ts";
import { prepareSite } from "#scripts/prepare.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import type { Procedure } from "#scripts/schema/procedure.ts";

const FIXTURE = join(import.meta.dirname, "../fixtures/import/records.jsonl");
const imported = importRecords(parseRecords(readFileSync(FIXTURE)));

let out = "";
let dataset: Dataset | undefined;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "import-"));
  writeImported(out, imported);
  dataset = prepared().dataset;
});
afterAll(() => rmSync(out, { recursive: true }));

const prepared = () => prepareSite({ data: join(out, "data"), content: join(out, "content") });

function procedure(code: string): Procedure {
  const found = dataset?.procedures.get(code)?.value;
  if (found === undefined) throw new Error(`no procedure ${code}`);
  return found;
}

describe("the whole import", () => {
  test("has no error in any record, and no problem but what the source leaves open", () => {
    const { problems } = prepared();
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual([
      "few-names",
      "not-compared",
      "sample-value",
      "unclear-fee",
      "unclear-time",
    ]);
  });

  test("keeps every record that has a code of its own", () => {
    expect([...(dataset?.procedures.keys() ?? [])]).toEqual([
      ...Array.from({ length: 11 }, (_, index) => `1.1000${String(index + 1).padStart(2, "0")}`),
      "2.000840",
    ]);
  });

  test("makes the same bytes from the same records in another order", () => {
    const parsed = parseRecords(readFileSync(FIXTURE));
    const first = importRecords({ ...parsed, records: parsed.records.slice(0, 12) });
    const turned = importRecords({ ...parsed, records: parsed.records.slice(0, 12).reverse() });
    expect([...turned.files]).toEqual([...first.files]);
  });

  test("tells every kind of trouble with its count and examples", () => {
    expect(importReport(imported)).toMatchSnapshot();
  });

  test("says on the site itself that it was imported", () => {
    expect(dataset?.site.sample).toBe(true);
    expect(dataset?.site.sampleNote).toContain("nhập tự động");
    expect(dataset?.pages.map(({ name }) => name)).toEqual(["du-lieu-nhap"]);
  });
});

describe("times and fees", () => {
  test("a time without a unit is unclear, unless the text beside it has the unit", () => {
    const { inPerson, online, post } = procedure("1.100001").methods;
    expect(inPerson?.timeLimit).toMatchObject({ kind: "unclear", stated: "7" });
    expect(online?.timeLimit).toEqual({ kind: "limit", value: 3, unit: "workingDay" });
    expect(post?.timeLimit).toMatchObject({ kind: "unclear", stated: "0 ngày làm việc" });
  });

  test("a fee of 0 is free only where a note says so", () => {
    const { inPerson, online, post } = procedure("1.100002").methods;
    expect(inPerson?.fee).toMatchObject({ kind: "unclear", stated: "0" });
    expect(online?.fee).toEqual({ kind: "free" });
    expect(post?.fee).toMatchObject({ kind: "byRule" });
  });

  test("a fee between two dates is a row with its dates and its basis", () => {
    const { inPerson } = procedure("1.100003").methods;
    expect(inPerson?.fee).toMatchObject({ kind: "sum", amount: 80_000 });
    expect(inPerson?.feeExceptions).toEqual({
      "den-2026-12-31": {
        from: "2025-07-01",
        until: "2026-12-31",
        basis: "12-2024-nd-cp",
        fee: { kind: "sum", amount: 40_000, currency: "VND", per: "thuyền" },
      },
    });
  });

  test("several fees of one method are a fee and rows with their condition", () => {
    const { online } = procedure("1.100003").methods;
    expect(online?.fee).toMatchObject({ amount: 80_000, per: "thuyền" });
    expect(online?.feeExceptions).toMatchObject({
      "muc-2": { when: "Thuyền có mái che", fee: { amount: 120_000 } },
    });
  });

  test("the same method twice is one method with rows, and no description is lost", () => {
    const { inPerson } = procedure("1.100004").methods;
    expect(inPerson?.timeExceptions).toMatchObject({
      "dong-2": { when: "Trường hợp bán hàng ở dãy ngoài", timeLimit: { value: 9 } },
    });
    expect(inPerson?.feeExceptions).toMatchObject({
      "dong-2": { when: "Bán hàng ở dãy ngoài", fee: { amount: 50_000 } },
    });
    expect(inPerson?.description).toContain("nhà chợ");
    expect(inPerson?.description).toContain("cổng chợ");
  });

  test("columns that ran together are taken apart where the text allows", () => {
    const { inPerson, online, post } = procedure("1.100005").methods;
    expect(inPerson?.timeLimit).toMatchObject({ kind: "unclear", stated: "1" });
    expect(inPerson?.fee).toMatchObject({ kind: "sum", amount: 100_000 });
    expect(online?.fee).toEqual({ kind: "free" });
    expect(online?.description).toBe("Nộp qua cổng của xã.");
    expect(post?.fee).toMatchObject({ kind: "unclear", stated: "120 VNĐ" });
  });

  test("labels of the web page are cut off, and what stood behind them is kept", () => {
    expect(procedure("1.100005").requirements).toBe("Cây đã chết khô.");
    expect(procedure("1.100005").keywords).toEqual(["cây", "gỗ"]);
  });
});

describe("papers and cases", () => {
  test("groups of what is handed in or shown are no cases", () => {
    const { papers, cases } = procedure("1.100006");
    expect(cases).toBeUndefined();
    expect(papers?.["don-xin-xac-nhan"]).toMatchObject({ give: "submit", originals: 1 });
    expect(papers?.["the-can-cuoc"]).toMatchObject({ give: "show" });
  });

  test("rows without copies that are notes go to the notes", () => {
    expect(Object.values(procedure("1.100006").paperNotes ?? {})).toEqual([
      "Người nhận hồ sơ không được đòi thêm giấy tờ khác",
      expect.stringContaining("Ảnh phải rõ mặt"),
    ]);
  });

  test("a known form has its record, an uncertain one only a note", () => {
    const { papers } = procedure("1.100006");
    const form = papers?.["don-xin-xac-nhan"]?.form ?? "";
    expect(dataset?.forms.get(form)?.value.note).toContain("Mẫu số 01.docx");
    expect(papers?.["the-can-cuoc"]?.form).toBeUndefined();
    expect(papers?.["the-can-cuoc"]?.note).toContain("không rõ tên tệp");
  });

  test("a count that took in the number of a form is taken apart", () => {
    const mended = Object.values(procedure("1.100006").papers ?? {})[1];
    expect(mended).toMatchObject({ name: "Phiếu tự khai theo Mẫu số 18", originals: 1, copies: 1 });
  });

  test("real cases build on the papers that belong to no case; a part of the dossier is none", () => {
    const { cases, papers } = procedure("1.100007");
    expect(Object.keys(cases ?? {})).toEqual(["chung", "a-doi-voi-cap-moi", "b-doi-voi-cap-lai"]);
    expect(cases?.["b-doi-voi-cap-lai"]).toMatchObject({ from: "chung", adds: ["the-cu"] });
    expect(cases?.chung?.papers).toEqual(["don-xin-cap-the", "giay-bao-lanh"]);
    expect(papers?.["giay-bao-lanh"]?.note).toBe("Thuộc phần: Hồ sơ của người bảo lãnh");
  });
});

describe("texts, documents and agencies", () => {
  test("private characters become bullets, wrapped lines are joined, empty words go", () => {
    expect(procedure("1.100008").steps).toEqual({
      1: "Người dạy nộp đơn tại xã, theo mẫu của xã.",
      2: "Xã trả lời bằng văn bản.",
    });
    expect(procedure("1.100008").requirements).toBeUndefined();
  });

  test("cut and glued numbers of documents are mended where that is certain", () => {
    expect(procedure("1.100009").legalBasis).toEqual([
      "15-2025-nd-cp",
      "16-2025-nd-cp",
      "17-2024-qh15",
      "18-2025-tt-btc",
      "19-2024-qh15",
      "quy-uoc-cua-lang",
      "20-2025-tt-bt",
    ]);
    const documents = [...(dataset?.documents.values() ?? [])].map(({ value }) => value);
    const titles = Object.fromEntries(documents.map(({ number, title }) => [number, title]));
    expect(titles).toMatchObject({
      "16/2025/NĐ-CP": "Sửa đổi, bổ sung một số điều về đường làng",
      "17/2024/QH15": "Luật Đường làng năm 2024",
      "19/2024/QH15": "Luật Ruộng đất",
    });
  });

  test("what cannot be mended stays as it was, with a note", () => {
    expect(dataset?.documents.get("20-2025-tt-bt")?.value).toMatchObject({
      number: "20/2025/TT-BT",
      note: expect.stringContaining("bị cắt"),
    });
    expect(dataset?.documents.get("quy-uoc-cua-lang")?.value.note).toContain("không ghi số hiệu");
  });

  test("a list of agencies stays a text, one agency has a record with its ministry", () => {
    expect(procedure("1.100010").agencyNote).toBe("Sở Xây dựng, Ủy ban nhân dân cấp xã");
    expect(procedure("1.100010").agency).toBeUndefined();
    expect(dataset?.agencies.get("cuc-ten-ngo")?.value).toMatchObject({
      name: "Cục Tên ngõ",
      parent: "bo-mau",
    });
  });

  test("related procedures are found by their exact title, decisions by one spelling", () => {
    expect(procedure("1.100010").related).toEqual(["1.100011"]);
    expect(procedure("1.100010").decision?.number).toBe("13/QĐ-BMAU");
  });

  test("an empty record says what the source does not tell", () => {
    const { methods, steps, papers, results, legalBasis } = procedure("1.100011");
    expect(methods.inPerson?.description).toBe("Nguồn không ghi cách nộp hồ sơ.");
    expect(steps).toEqual({ 1: "Nguồn không ghi trình tự thực hiện." });
    expect([papers, results, legalBasis]).toEqual([undefined, undefined, undefined]);
  });

  test("names stay as they are spelt, in NFC, and codes stay text", () => {
    expect(procedure("2.000840").name).toBe("Hòa giải tranh chấp bờ ruộng".normalize("NFC"));
    expect(dataset?.fields.get("hoa-giai")?.value.name).toBe("Hoà giải");
    expect(Object.values(procedure("2.000840").steps)[1]).toContain('không: #1 "hiểu nhau"');
  });
});
