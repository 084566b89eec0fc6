import { describe, expect, test } from "vitest";
import type { Rules, SearchPack, SearchRecord } from "#scripts/search/engine/record.ts";
import { openSearch } from "#scripts/search/engine/search.ts";
import { packSearch } from "#scripts/search/pack.ts";
import { readWords } from "#scripts/search/words.ts";
import { fixtureRecords } from "./fixture/catalogue.ts";

const words = readWords();
const search = openSearch(packSearch(fixtureRecords(), words));
const first = (query: string): string | undefined => search.ask(query).hits[0]?.record.code;
const five = (query: string): (string | undefined)[] =>
  search.ask(query, { limit: 5 }).hits.map(({ record }) => record.code);

describe("one question in many spellings finds the same procedure", () => {
  test.each([
    "đăng ký khai sinh",
    "dang ky khai sinh",
    "ĐĂNG KÝ KHAI SINH",
    "đăng kí khai sinh",
    "đăng ky khai sinh",
    "ddangw kys khai sinh",
    "d9a8ng ky1 khai sinh",
    "ddang ky khai sinh",
    "đăng ký kai sinh",
    "đăng ký khaisinh",
    "đăng ký khai sihn",
    "đăng ký khai sinh".normalize("NFD"),
  ])("%s", (query) => expect(first(query)).toBe("1.001193"));

  test("old and new tone placement are one", () => {
    expect(five("hoà giải tranh chấp")).toEqual(five("hòa giải tranh chấp"));
  });
});

describe("codes and numbers", () => {
  test.each(["1.001193", "001193", "1001193", "thủ tục 1.001193", "1.001193.000.00.00.H01"])(
    "%s names its procedure",
    (query) =>
      expect(search.ask(query)).toMatchObject({
        state: "done",
        hits: [{ record: { code: "1.001193" } }],
      }),
  );

  test("a document's number finds what rests on it", () => {
    const [record] = fixtureRecords();
    if (!record) throw new Error("the fixture is empty");
    const citing = { ...record, cites: ["Nghị định 123/2015/NĐ-CP"] };
    const found = openSearch(packSearch([citing], words)).ask("nghị định 123/2015/nđ-cp");
    expect(found.hits.map(({ record: { code } }) => code)).toEqual([record.code]);
  });
});

describe("what is done decides between twins", () => {
  test.each([
    ["mất rồi cái bằng lái", "3.000348"],
    ["bằng lái hết hạn", "3.000347"],
    ["đăng ký lại khai sinh", "1.004884"],
    ["gia hạn giấy phép xây dựng", "1.013227"],
    ["tạm ngừng hộ kinh doanh", "1.001570"],
    ["chấm dứt hộ kinh doanh", "1.001266"],
  ])("%s", (query, code) => expect(first(query)).toBe(code));

  test("a death is no loss of a paper", () => {
    expect(five("bà nội tôi mới mất")).toContain("1.000656");
    expect(first("mất hộ chiếu")).toMatch(/1\.010386|1\.001445|2\.000539|1\.010385/);
  });

  test("the plain procedure stands before its rare variants", () => {
    expect(first("đăng ký kết hôn")).toBe("1.000894");
    expect(first("đăng ký kết hôn với người nước ngoài")).toBe("2.000806");
    expect(first("đăng ký kết hôn lưu động")).toBe("1.000593");
  });
});

describe("marks", () => {
  const page = (title: string): SearchRecord => ({
    kind: "page",
    url: `/${title}/`,
    title,
    names: [],
    levels: [],
    audience: [],
    methods: [],
    results: [],
    line: "",
  });
  const rules: Rules = {
    deeds: [],
    variants: [],
    levels: [],
    stop: [],
    stories: [],
    short: [],
    people: [],
    elsewhere: [],
  };
  const pack: SearchPack = {
    records: [page("Sơ đồ trụ sở"), page("Sổ đỏ nhà đất")],
    lexicon: [],
    rules,
  };
  const small = openSearch(pack);

  test("a word typed with marks is not its look-alike", () => {
    expect(small.ask("sổ đỏ").hits[0]?.record.title).toBe("Sổ đỏ nhà đất");
    expect(small.ask("sơ đồ").hits[0]?.record.title).toBe("Sơ đồ trụ sở");
  });

  test("without marks both are found", () => {
    expect(small.ask("so do").hits).toHaveLength(2);
  });

  test("what is marked in a title has its own marks", () => {
    const [hit] = small.ask("so do nha").hits;
    if (!hit) throw new Error("nothing found");
    expect(hit.marks.map(([start, end]) => hit.record.title.slice(start, end))).toEqual([
      "Sổ đỏ nhà",
    ]);
  });
});

describe("the answer", () => {
  test("says what was understood", () => {
    expect(
      search.ask("xin giấy độc thân").understood.map(({ means }) => means.toLowerCase()),
    ).toContain("tình trạng hôn nhân");
  });

  test("says what a slip was taken for", () => {
    expect(search.ask("đăng ký kai sinh").didYouMean).toBe("đăng ký khai sinh");
  });

  test("is empty, not noise, for what is no question", () => {
    for (const query of ["", "  ", "?!", "zzzzqqq"])
      expect(search.ask(query)).toMatchObject({ state: "empty", hits: [] });
  });

  test("keeps to the kinds and filters asked for", () => {
    const { hits } = search.ask("cấp lại", { filters: { levels: ["xã"] } });
    expect(hits.length).toBeGreaterThan(3);
    expect(hits.every(({ record }) => record.levels.includes("xã"))).toBe(true);
    expect(search.ask("cấp lại", { kinds: ["model"] }).hits).toEqual([]);
  });

  test("is the same every time", () => {
    expect(search.ask("làm lại căn cước bị mất")).toEqual(search.ask("làm lại căn cước bị mất"));
  });
});

test("a withdrawn procedure stands behind what answers nearly as well, and its code still names it", () => {
  const record = fixtureRecords().find(({ code }) => code === "1.001193");
  if (!record) throw new Error("the fixture has no 1.001193");
  const old: SearchRecord = { ...record, kind: "withdrawn", code: "1.999999" };
  const other: SearchRecord = { ...record, title: `${record.title} cho trẻ em`, names: [] };
  const found = openSearch(packSearch([old, other], words));
  const codes = (query: string) => found.ask(query).hits.map(({ record: { code } }) => code);
  expect(codes("đăng ký khai sinh")).toEqual(["1.001193", "1.999999"]);
  expect(codes("1.999999")).toEqual(["1.999999"]);
});
