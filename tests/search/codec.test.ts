import { describe, expect, test } from "vitest";
import { TextWriter } from "#scripts/search/encode.ts";
import { TextReader } from "#scripts/search/engine/decode.ts";
import { unpack } from "#scripts/search/engine/unpack.ts";
import { packSearch } from "#scripts/search/pack.ts";
import { writePack } from "#scripts/search/pack-file.ts";
import { readWords } from "#scripts/search/words.ts";
import { fixtureRecords } from "./fixture/catalogue.ts";

describe("the text coder", () => {
  test("reads back what was written, spaces and signs included", () => {
    const texts = [
      "",
      " ",
      "a",
      "Đăng ký (cấp xã);  số 1.001193",
      "đất, nhà ",
      "😀 đ\u0335",
      "x".repeat(500),
    ];
    const writer = new TextWriter();
    for (const text of [...texts, ...texts]) writer.write(1, text);
    const reader = new TextReader(writer.finish());
    expect([...texts, ...texts].map(() => reader.read(1))).toEqual([...texts, ...texts]);
  });

  test("a second file goes on from what the first taught", () => {
    const first = new TextWriter();
    first.write(1, "cấp giấy phép xây dựng nhà ở riêng lẻ");
    const second = new TextWriter(first.model);
    second.write(1, "cấp giấy phép xây dựng nhà ở riêng lẻ");
    const [one, two] = [first.finish(), second.finish()];
    expect(two.length).toBeLessThan(one.length / 2);
    const reader = new TextReader(one);
    reader.read(1);
    expect(new TextReader(two, reader.model).read(1)).toBe("cấp giấy phép xây dựng nhà ở riêng lẻ");
  });
});

describe("a packed catalogue", () => {
  const records = fixtureRecords().map((record) => ({
    ...record,
    results: ["Giấy chứng nhận"],
    line: "1 ngày · miễn phí",
  }));
  const pack = packSearch(records, readWords());
  const files = writePack(pack);

  test("comes back whole from its two files", () => {
    expect(unpack(files.first).complete(files.more)).toEqual(pack);
  });

  test("can be searched from the first file alone: titles and lexicon are there", () => {
    const { pack: first } = unpack(files.first);
    expect(first.records.map(({ title }) => title)).toEqual(pack.records.map(({ title }) => title));
    expect(first.lexicon).toEqual(pack.lexicon);
  });

  test("has the same bytes every time", () => {
    expect(writePack(packSearch(records, readWords()))).toEqual(files);
  });
});
