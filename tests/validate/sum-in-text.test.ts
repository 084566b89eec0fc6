import { expect, test } from "vitest";
import { namesSum } from "#scripts/validate/procedure/sum-in-text.ts";

test.each([
  "Quá hạn 8.000 đồng",
  "8.000đ/bản",
  "50.000 VNĐ",
  "Mức thu: 50.000 vnd.",
  "thu 10 nghìn mỗi bản",
  "1,5 triệu đồng một lần",
  "VNĐ 20.000",
  "3 USD",
])("«%s» names a sum", (text) => {
  expect(namesSum(text)).toBe(true);
});

test.each([
  "0 đồng",
  "Miễn cho hộ nghèo theo Điều 11",
  "Thông tư 85/2019/TT-BTC",
  "8 điểm tiếp nhận",
  "tối đa 10 bản",
])("«%s» names no sum", (text) => {
  expect(namesSum(text)).toBe(false);
});
