import { describe, expect, test } from "vitest";
import type { SearchRecord } from "#scripts/search/engine/record.ts";
import { packSearch } from "#scripts/search/pack.ts";
import { findWordProblems } from "#scripts/search/word-problems.ts";
import { readWords, type Words } from "#scripts/search/words.ts";

const shipped = readWords();

const record = (code: string, title: string): SearchRecord => ({
  kind: "procedure",
  code,
  url: `/thu-tuc/${code}/`,
  title,
  names: [],
  levels: [],
  audience: [],
  methods: [],
  results: [],
  line: "",
});

const words = (lexicon: Words["lexicon"], names: [string, string[]][] = []): Words => ({
  ...shipped,
  lexicon,
  names: new Map(names),
  places: new Map([["đăng ký thường trú", { file: "lexicon/cu-tru.yaml", line: 3 }]]),
});

describe("the words that ship", () => {
  test("are read as strings: a code keeps its zeros", () => {
    expect([...shipped.names.keys()].every((code) => /^\d\.\d{6}$/.test(code))).toBe(true);
    expect(shipped.names.size).toBeGreaterThan(2000);
  });

  test("say where an official word is written", () => {
    expect(shipped.places.get("đăng ký khai sinh")).toMatchObject({ file: "lexicon/ho-tich.yaml" });
  });

  test("name deeds that fit the bits of a number", () => {
    expect(shipped.rules.deeds.length).toBeLessThan(31);
    expect(shipped.rules.deeds[0]?.name).toBe("new");
  });
});

describe("packing", () => {
  test("drops the words that reach no record, and adds the names of a province's variant", () => {
    const pack = packSearch(
      [record("1.004222.H19", "Đăng ký thường trú")],
      words(
        [
          ["đăng ký thường trú", ["nhập hộ khẩu"]],
          ["tàu biển", ["tàu thủy"]],
        ],
        [["1.004222", ["chuyển khẩu"]]],
      ),
    );
    expect(pack.lexicon).toEqual([["đăng ký thường trú", ["nhập hộ khẩu"]]]);
    expect(pack.records[0]?.names).toEqual(["chuyển khẩu"]);
  });

  test("keeps a shorter phrase and drops the longer ones that hold it", () => {
    const { lexicon } = packSearch(
      [record("1.004222", "Đăng ký thường trú")],
      words([["đăng ký thường trú", ["xin nhập hộ khẩu", "nhập hộ khẩu", "nhập hộ khẩu cho con"]]]),
    );
    expect(lexicon).toEqual([["đăng ký thường trú", ["nhập hộ khẩu"]]]);
  });
});

describe("problems of words", () => {
  const records = [
    record("1.004222", "Đăng ký thường trú"),
    record("1.007640", "Kiểm tra hàng nhập khẩu"),
  ];

  test("an official word in no title is told", () => {
    expect(findWordProblems(words([["xóa án tích", ["hết án"]]]), records)).toMatchObject([
      { code: "word-reaches-nothing", entry: "xóa án tích" },
    ]);
  });

  test("a word that stands in another title is told with its place", () => {
    expect(findWordProblems(words([["đăng ký thường trú", ["nhập khẩu"]]]), records)).toEqual([
      {
        code: "word-hijacks",
        entry: "đăng ký thường trú",
        said: "nhập khẩu",
        with: ["Kiểm tra hàng nhập khẩu"],
        place: { file: "lexicon/cu-tru.yaml", line: 3 },
      },
    ]);
  });

  test("so is one that stands there once marks are gone", () => {
    expect(findWordProblems(words([["đăng ký thường trú", ["nhập khâu"]]]), records)).toMatchObject(
      [{ code: "word-hijacks-without-marks", said: "nhập khâu" }],
    );
  });

  test("so is a name that two records share", () => {
    const shared = words(
      [],
      [
        ["1.004222", ["làm giấy"]],
        ["1.007640", ["làm giấy"]],
      ],
    );
    expect(findWordProblems(shared, records)).toMatchObject([
      { code: "name-shared", entry: "1.004222", said: "làm giấy", with: ["1.007640"] },
    ]);
  });
});
