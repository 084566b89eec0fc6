import { expect, test } from "vitest";
import { formatMoney, parseMoney } from "#scripts/language/money.ts";

test.each([
  ["50.000 đồng", 50000, "VND"],
  ["50.000đ", 50000, "VND"],
  ["50000 VNĐ", 50000, "VND"],
  ["3 USD", 3, "USD"],
  ["2,5 usd", 2.5, "USD"],
] as const)("«%s» is %d %s", (written, amount, currency) => {
  expect(parseMoney(written)).toEqual({ amount, currency });
});

test.each(["50.000", "đồng", "12.5 đồng", "50.000 đồng/trang", "50 constructor", "50 nghìn", ""])(
  "«%s» is not a sum of money",
  (written) => {
    expect(parseMoney(written)).toBeUndefined();
  },
);

test("đồng is written out and groups its thousands", () => {
  expect(formatMoney({ amount: 1250000, currency: "VND" })).toBe("1.250.000 đồng");
  expect(formatMoney({ amount: 2.5, currency: "USD" })).toBe("2,5 USD");
});
