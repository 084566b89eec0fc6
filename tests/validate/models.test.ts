import { expect, test } from "vitest";
import { checkSite, edit } from "#tests/small-site.ts";

const codesOf = (text: string) =>
  checkSite(edit("data/models.yaml", "  place: xa-thu\n", `  place: xa-thu\n${text}`)).codes;

test("a result that was reached may speak of what comes next", () => {
  expect(codesOf("  result: Đã trồng 2 km hoa, sẽ trồng tiếp trong năm tới\n")).toEqual([]);
  expect(codesOf("  result: Trồng 2 km hoa. Dự kiến thêm 3 km\n")).toEqual([]);
});

test("a result with a figure of the data is one, whatever its words", () => {
  expect(codesOf("  result: Sẽ giữ mức [[hoa-giai-thanh/2016]] như năm nay\n")).toEqual([]);
});

test("plans are no fault where plans belong", () => {
  expect(codesOf("  aims: Phấn đấu mỗi thôn có một đường hoa\n")).toEqual([]);
});

test("a word that only begins like a plan is none", () => {
  expect(codesOf("  outcomes: Nhà nước sẻ chia, hộ nghèo được nhận chăn\n")).toEqual([]);
});

test("an abbreviation explained in any part is explained in all", () => {
  const story = "  situation: UBND xã có nhiều việc\n  forces: Ủy ban nhân dân (UBND) và dân\n";
  expect(codesOf(story)).toEqual([]);
});

test("numbers of documents, Roman numerals, money and shouted words are no abbreviations", () => {
  const story = "theo 163/QĐ-BTP, khóa XII, 20 triệu VNĐ, phong trào DÂN VẬN KHÉO";
  expect(codesOf(`  situation: "${story}"\n`)).toEqual([]);
});

test("a link behind an answer is no fault", () => {
  const story = "Mỗi hộ nhận chăm 50 m đường trước nhà, xem thêm https://example.vn/a";
  expect(codesOf(`  method: "${story}"\n`)).toEqual([]);
});

test("a figure without place is the model's own", () => {
  expect(codesOf("  result: Đã hòa giải [[hoa-giai-thanh/2016]]\n")).toEqual([]);
  expect(codesOf("  result: Đã hòa giải [[hoa-giai-thanh/2016/thon-mot]]\n")).toEqual([
    "unknown-figure",
  ]);
});
