import { expect, test } from "vitest";
import { vi } from "#layouts/text/vi.ts";
import { recordWords } from "#scripts/context.ts";
import { openSearch } from "#scripts/search/engine/search.ts";
import { joinOfficeWords } from "#scripts/search/office-words.ts";
import { packSearch } from "#scripts/search/pack.ts";
import { searchRecords } from "#scripts/search/records.ts";
import { readWords } from "#scripts/search/words.ts";
import { checkSite } from "#tests/small-site.ts";

const withWords = (words: string) => checkSite({ "data/words.yaml": words });
const found = (words: string, code: string) =>
  withWords(words).problems.filter((problem) => problem.code === code);

test("an office's own words join those of the country and replace none", () => {
  const country = readWords();
  const { dataset } = withWords("đăng ký khai tử: [trả nón]\n");
  if (dataset === undefined) throw new Error("the site has errors");
  const joined = joinOfficeWords(country, dataset);
  expect(joined.lexicon.slice(0, -1)).toEqual(country.lexicon);
  expect(joined.lexicon.at(-1)).toEqual(["đăng ký khai tử", ["trả nón"]]);
});

test("an office's own word leads to its procedure", () => {
  const { dataset, model } = withWords("đăng ký khai tử: [trả nón]\n");
  if (dataset === undefined || model === undefined) throw new Error("the site has errors");
  const words = joinOfficeWords(readWords(), dataset);
  const search = openSearch(packSearch(searchRecords(model, recordWords(vi)), words));
  expect(search.ask("trả nón").hits[0]?.record.code).toBe("1.000002");
});

test("an entry that reaches no title is a warning at its line, in Vietnamese", () => {
  const [problem] = found(
    "đăng ký khai tử: [trả nón]\nđăng ký tàu vũ trụ: [phi thuyền]\n",
    "word-reaches-nothing",
  );
  expect(problem).toMatchObject({ severity: "warning", line: 2, path: "đăng ký tàu vũ trụ" });
  expect(problem?.file).toMatch(/words\.yaml$/);
  expect(problem?.message).toContain("không dẫn tới đâu");
});

test.each([
  ["with marks", "khai sinh", "word-hijacks"],
  ["without marks", "khái sinh", "word-hijacks-without-marks"],
])("a word that takes over another title %s is a warning", (_how, said, code) => {
  const [problem] = found(`đăng ký khai tử: [${said}]\n`, code);
  expect(problem?.message).toContain(`«${said}»`);
  expect(problem?.message).toContain("Thủ tục đăng ký khai sinh");
});

test("a word that collides with nothing is no problem", () => {
  const codes = withWords("đăng ký khai tử: [trả nón]\n").codes;
  expect(codes.filter((code) => code.startsWith("word-"))).toEqual([]);
});

test("a procedure with fewer than three everyday names is a warning that counts them", () => {
  const { problems } = checkSite({
    "data/procedures/1.000009.yaml": `code: "1.000009"
name: Thủ tục không ai gọi tên
everydayNames: [tên một, tên hai]
field: ho-tich
levels: [xã]
source: { url: "https://example.vn/1.000009", compared: 15/07/2026 }
state: đang thực hiện
methods: { inPerson: { where: mot-cua, timeLimit: trong ngày, fee: miễn phí } }
steps: { 1: Nộp hồ sơ }
`,
  });
  const [problem] = problems.filter(({ code }) => code === "few-names");
  expect(problem?.message).toBe(
    "thủ tục 1.000009 có 2 tên thường gọi, ít hơn ba: người dân khó tìm ra.",
  );
});
