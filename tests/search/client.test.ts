import { expect, test } from "vitest";
import { readSought, writeSought } from "#layouts/client/search-address.ts";
import { openTextWords } from "#layouts/client/text-words.ts";
import { coverOf, coversMost } from "#layouts/client/word-cover.ts";
import { readWords } from "#scripts/search/words.ts";

const NAMES = ["linh-vuc", "cap"];

test("an address tells the question and what was chosen, and nothing else", () => {
  const sought = readSought("?q=khai%20sinh&linh-vuc=ho-tich&utm=1&cap=", NAMES);
  expect(sought).toEqual({ query: "khai sinh", choices: { "linh-vuc": "ho-tich" } });
});

test.each([
  ["a question", { query: "đăng ký & khai=sinh?", choices: {} }],
  ["choices", { query: "a b", choices: { cap: "xa", "linh-vuc": "đất + nhà" } }],
  ["nothing", { query: "", choices: {} }],
])("what is written of %s is read again", (_what, sought) => {
  const address = writeSought("/tim-kiem/", sought);
  expect(readSought(address.replace("/tim-kiem/", ""), NAMES)).toEqual(sought);
});

test("an address without a question has no question mark", () => {
  expect(writeSought("/tim-kiem/", { query: "  ", choices: {} })).toBe("/tim-kiem/");
});

test("a plus sign in an address is a space, as forms write it", () => {
  expect(readSought("?q=khai+sinh", NAMES).query).toBe("khai sinh");
});

test.each([
  ["typed without marks it is any word of its letters", ["so"], ["sổ"], 1],
  ["typed with marks it is that word only", ["sổ"], ["sơ"], 0],
  ["the tone may stand on either vowel", ["hoà"], ["hòa"], 1],
  ["marks may be apart from their letters", ["đỏ".normalize("NFD")], ["đỏ"], 1],
  ["words of the same letters in another order are others", ["nát"], ["tán"], 0],
  ["capitals do not matter", ["nhà"], ["NHÀ"], 1],
  ["the beginning of a word is not the word", ["qwe"], ["q"], 0],
])("of a word: %s", (_what, words, found, cover) => {
  expect(coverOf(words, found)).toBe(cover);
});

test("one word or two must all be there, of more words most", () => {
  expect(coversMost(["a"], 1)).toBe(true);
  expect(coversMost(["a", "b"], 1 / 2)).toBe(false);
  expect(coversMost(["a", "b", "c"], 2 / 3)).toBe(true);
  expect(coversMost(["a", "b", "c"], 1 / 3)).toBe(false);
});

test("a text must have the words that carry a question, keystrokes read", () => {
  const textWords = openTextWords(readWords().rules);
  expect(textWords("cho tôi hỏi thủ tục biển hiệu")).toEqual(["biển", "hiệu"]);
  expect(textWords("bieern hieeuj")).toEqual(["biển", "hiệu"]);
});
