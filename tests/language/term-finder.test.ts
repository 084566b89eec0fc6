import { expect, test } from "vitest";
import { termFinder } from "#scripts/language/term-finder.ts";

const find = termFinder(["hộ tịch", "Sổ hộ tịch", "UBND", "VNeID", "nơi thường trú"]);
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

test("a term is found as a whole word, its first letter large or small", () => {
  expect(found("Hộ tịch và hộ tịch, không phải hộ tịchh")).toEqual(["Hộ tịch", "hộ tịch"]);
});

test("the longest term wins and its part is not found inside it", () => {
  expect(find("ghi vào sổ hộ tịch")).toEqual([{ name: "Sổ hộ tịch", start: 8, end: 18 }]);
});

test("an abbreviation is found only as it is written", () => {
  expect(found("ubnd, UBND xã, uBND, UBNDTW, vNeID")).toEqual(["UBND"]);
});

test("a term behind a word that only begins alike is still found", () => {
  expect(found("nơi thường trúng, nơi thường trú")).toEqual(["nơi thường trú"]);
});

test("no names find nothing, and signs in a name are signs", () => {
  expect(termFinder([])("hộ tịch")).toEqual([]);
  expect(termFinder(["a.b"])("axb a.b")).toHaveLength(1);
});
