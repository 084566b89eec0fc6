import { expect, test } from "vitest";
import { vi } from "#layouts/text/vi.ts";
import { recordWords } from "#scripts/context.ts";
import { openSearch } from "#scripts/search/engine/search.ts";
import { packSearch } from "#scripts/search/pack.ts";
import { searchRecords } from "#scripts/search/records.ts";
import { readWords } from "#scripts/search/words.ts";
import { checkSite } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

const GLOSSARY: Files = {
  "data/glossary.yaml": `ban-sao-chung-thuc: { name: bản sao chứng thực, meaning: Bản chụp được xác nhận, alsoCalled: [sao y] }
ban-sao-so-goc: { name: bản sao cấp từ sổ gốc, meaning: Bản chép từ sổ gốc }
khai-sinh: { name: đăng ký khai sinh, meaning: Ghi việc một người được sinh ra }
xuat-trinh: { name: xuất trình, meaning: Đưa ra cho xem }
`,
};

function engine(files: Files = GLOSSARY) {
  const { model, messages } = checkSite(files);
  if (model === undefined) throw new Error(messages);
  return openSearch(packSearch(searchRecords(model, recordWords(vi)), readWords()));
}

const urls = (query: string, options = {}) =>
  engine()
    .ask(query, options)
    .hits.map(({ record }) => record.url);

test.for([
  "bản sao chứng thực là gì",
  "ban sao chung thuc la gi?",
  "Bản sao chứng thực nghĩa là gì",
  "thế nào là bản sao chứng thực",
  "sao y là sao",
])("«%s» is answered by the term first", (query) => {
  const answer = engine().ask(query);
  expect(answer.hits[0]?.record).toMatchObject({
    kind: "term",
    url: "/thuat-ngu/#ban-sao-chung-thuc",
    line: "Bản chụp được xác nhận",
  });
  expect(answer.state).toBe("done");
});

test("who asks what a word means finds every term that begins with it", () => {
  expect(urls("bản sao là gì").slice(0, 2).toSorted()).toEqual([
    "/thuat-ngu/#ban-sao-chung-thuc",
    "/thuat-ngu/#ban-sao-so-goc",
  ]);
});

test("a term named without asking what it means stands behind what can be done", () => {
  const found = urls("đăng ký khai sinh");
  expect(found[0]).toBe("/thu-tuc/1.000001/");
  expect(found.indexOf("/thuat-ngu/#khai-sinh")).toBeGreaterThan(0);
});

test("a term that nothing else answers to is found alone", () => {
  const answer = engine().ask("xuất trình");
  expect(answer.hits.map(({ record }) => record.url)).toContain("/thuat-ngu/#xuat-trinh");
});

test("results narrowed to procedures hold no term", () => {
  expect(urls("đăng ký khai sinh là gì", { kinds: ["procedure"] })).not.toContain(
    "/thuat-ngu/#khai-sinh",
  );
  expect(urls("đăng ký khai sinh là gì", { filters: { field: ["Hộ tịch"] } })).not.toContain(
    "/thuat-ngu/#khai-sinh",
  );
});

test("words of the glossary weigh nothing in the ranking of the rest", () => {
  const plain = engine({}).ask("khai tử");
  const ranked = engine().ask("khai tử");
  expect(ranked.hits.map(({ record, score }) => [record.url, score])).toEqual(
    plain.hits.map(({ record, score }) => [record.url, score]),
  );
});
