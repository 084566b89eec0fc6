import { expect, test } from "vitest";
import { dueNotes } from "#scripts/validate/due.ts";
import { checkSite, datasetOf, edit } from "#tests/small-site.ts";

/** An entry that cites a law which has ended, on show until a day or for good. */
const citing = (until: string) =>
  checkSite({
    ...edit(
      "data/documents.yaml",
      "title: Báo cáo năm 2016",
      "title: Báo cáo năm 2016, until: 01/01/2026",
    ),
    ...edit("data/results/2016.yaml", "document: bao-cao", "document: luat-ho-tich"),
    ...edit("data/models.yaml", "document: bao-cao", "document: luat-ho-tich"),
    "data/disclosures.yaml": `a:
  what: Quy chế
  clause: khác
  document: bao-cao
  shown: { web: { form: trang thông tin điện tử, from: 05/01/2025, until: ${until} } }
`,
  }).codes;

test("what stays on show is told when its document ends, what was taken down is not", () => {
  expect(citing("thường xuyên")).toEqual(["ended-document"]);
  expect(citing("05/02/2025")).toEqual([]);
});

test("a draft stands in no list before it is published", () => {
  const files = {
    "data/disclosures.yaml": `a:
  what: Quy chế
  draft: có
  clause: khác
  shown: { hop: { form: hội nghị đối thoại, from: 05/01/2025 } }
`,
  };
  expect(checkSite(files).model?.quarters).toEqual([]);
  expect(checkSite(files, { withDrafts: true }).model?.quarters).toHaveLength(1);
});

test("what is said to be public from a day that has not come is told, and from that day on no more", () => {
  const dataset = datasetOf({
    "data/disclosures.yaml": `a:
  what: Quy chế
  clause: khác
  shown: { hop: { form: hội nghị đối thoại, from: 05/01/2062 } }
`,
  });
  const [note, ...others] = dueNotes(dataset, "2062-01-04");
  expect(others).toEqual([]);
  expect(note).toMatchObject({ severity: "note", code: "shown-ahead", line: 1 });
  expect(note?.message).toBe("nội dung «a» ghi công khai từ ngày 05/01/2062, ngày đó chưa tới.");
  expect(dueNotes(dataset, "2062-01-05")).toEqual([]);
});
