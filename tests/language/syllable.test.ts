import { describe, expect, test } from "vitest";
import { isSyllable, parseSyllable } from "#scripts/language/syllable.ts";
import { canonical, writeSyllable } from "#scripts/language/tone.ts";

describe("a syllable", () => {
  test.each([
    "nghiêng",
    "quyển",
    "giếng",
    "gì",
    "ươn",
    "yêu",
    "khuỷu",
    "thuở",
    "xoong",
    "ý",
    "huyện",
  ])("%s is one", (word) => expect(isSyllable(word)).toBe(true));

  test.each(["visa", "ddangw", "d9a8ng", "kys", "kai2", "ngo̧", "bảm̉", "tieng1", "xyz", "quươ"])(
    "%s is none",
    (word) => expect(isSyllable(word)).toBe(false),
  );

  test("it is taken apart into onset, rhyme and tone", () => {
    expect(parseSyllable("Nghiệp")).toEqual({ onset: "ngh", rhyme: "iêp", tone: "\u0323" });
  });

  test("a stopped rhyme carries only sắc and nặng", () => {
    expect(parseSyllable("các")).not.toBeNull();
    expect(parseSyllable("cảc")).toBeNull();
  });

  test("k stands before front vowels and c before the others", () => {
    expect(isSyllable("kẻ")).toBe(true);
    expect(isSyllable("cẻ")).toBe(false);
    expect(isSyllable("ká")).toBe(false);
  });
});

describe("one spelling for all schools", () => {
  test.each([
    ["hoà", "hòa"],
    ["uỷ", "ủy"],
    ["khoẻ", "khỏe"],
    ["thuý", "thúy"],
    ["ký", "kí"],
    ["lý", "lí"],
    ["quí", "quý"],
    ["HOÀ", "hòa"],
  ])("%s is the same word as %s", (one, other) => {
    expect(canonical(one)).toBe(canonical(other));
  });

  test("words that differ stay different", () => {
    expect(canonical("sổ")).not.toBe(canonical("sơ"));
    expect(canonical("tuy")).not.toBe(canonical("tui"));
  });

  test("the new school puts the tone of oa, oe, uy on the second vowel", () => {
    const syllable = parseSyllable("hòa");
    expect(syllable && writeSyllable(syllable, "new")).toBe("hoà");
    const closed = parseSyllable("hoàn");
    expect(closed && writeSyllable(closed)).toBe("hoàn");
  });
});
