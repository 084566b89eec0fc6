import { expect, test } from "vitest";
import { openCatalogue } from "#layouts/client/search-catalogue.ts";
import { catalogueFiles } from "#scripts/search/catalogue-files.ts";
import type { SearchRecord } from "#scripts/search/engine/record.ts";
import { readWords } from "#scripts/search/words.ts";

const none = { levels: [], audience: [], methods: [], results: [], names: [] };
const procedure: SearchRecord = {
  ...none,
  kind: "procedure",
  code: "1.001193",
  url: "/thu-tuc/1.001193/",
  title: "Thủ tục đăng ký khai sinh",
  field: "Hộ tịch",
  cites: ["123/2015/NĐ-CP"],
  line: "trong ngày",
};
const document: SearchRecord = {
  ...none,
  kind: "document",
  url: "/van-ban/nghi-dinh-123/",
  title: "Nghị định 123/2015/NĐ-CP",
  results: ["Về hộ tịch"],
  line: "Về hộ tịch",
};

const words = readWords();
const { pack, later } = catalogueFiles([procedure, document], words);
const bytes = later.map((file) => file.bytes);

test("the first file alone has everything but documents, without their lines", () => {
  const { records, rules } = openCatalogue([pack.bytes]);
  expect(records.map(({ title, line }) => [title, line])).toEqual([[procedure.title, ""]]);
  expect(rules).toEqual(words.rules);
});

test("all files together have the documents first and every line", () => {
  const { records } = openCatalogue([pack.bytes, ...bytes]);
  expect(records.map(({ url, line, cites, results }) => ({ url, line, cites, results }))).toEqual([
    { url: document.url, line: document.line, cites: undefined, results: document.results },
    { url: procedure.url, line: procedure.line, cites: procedure.cites, results: [] },
  ]);
});

test("the same records give the same bytes under the same names", () => {
  expect(catalogueFiles([procedure, document], words)).toEqual({ pack, later });
});

test("the words of the country stand in one file only", () => {
  expect(bytes.reduce((sum, file) => sum + file.length, 0)).toBeLessThan(pack.bytes.length / 10);
});
