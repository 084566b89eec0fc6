import { expect, test } from "vitest";
import { initialOf, sortKey } from "#scripts/language/order.ts";

/** Each list is in dictionary order; a test shuffles it by reversing. */
test.each([
  ["letters", ["An", "Ăn", "Ân", "Bà", "Cá", "Da", "Đa", "Em", "Êm", "Ông", "Ơn", "Ut", "Ưa"]],
  ["tones of one syllable", ["ma", "mà", "mả", "mã", "má", "mạ"]],
  ["words before longer words", ["An", "An Giang", "Anh"]],
  ["letters before tones", ["má ăn", "ma ân"]],
  ["digits before letters", ["2 bản", "10", "Ba"].toSorted()],
])("%s stand in dictionary order", (_, ordered) => {
  const key = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : 1);
  expect(ordered.toReversed().sort(key)).toEqual(ordered);
});

test("capitals and the way a letter is composed do not change its place", () => {
  expect(sortKey("ĐĂNG KÝ")).toBe(sortKey("đăng ký"));
  expect(sortKey("đăng ký".normalize("NFD"))).toBe(sortKey("đăng ký"));
});

test.each([
  ["Đăng ký khai sinh", "Đ"],
  ["ủy quyền", "U"],
  ["Ưu đãi", "Ư"],
  ["ấn phẩm", "Â"],
  [" xây dựng", "X"],
  ["2 bản", "2"],
])("«%s» stands under %s", (title, letter) => {
  expect(initialOf(title)).toBe(letter);
});
