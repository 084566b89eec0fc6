import { expect, test } from "vitest";
import {
  formatNumber,
  formatShortest,
  machineNumber,
  parseNumber,
} from "#scripts/language/numbers.ts";

test.each([
  ["7", 7],
  ["1.673", 1673],
  ["2.560", 2560],
  ["1.234.567", 1234567],
  ["1673", 1673],
  ["73,5", 73.5],
  ["1.673,25", 1673.25],
  ["0,5", 0.5],
  ["03", 3],
  ["-12", -12],
])("«%s» is read as %d", (written, value) => {
  expect(parseNumber(written)).toBe(value);
});

test.each([
  "12.5",
  "1,673.0",
  "1.67",
  "1.6733",
  "0.500",
  "1.673.5",
  "1,5,2",
  ",5",
  "5,",
  "1 673",
  "1e3",
  "",
  "năm",
])("«%s» is not a number in Vietnamese writing", (written) => {
  expect(parseNumber(written)).toBeUndefined();
});

test.each([
  [1673, 0, "1.673"],
  [999, 0, "999"],
  [1234567, 0, "1.234.567"],
  [73.5061511, 1, "73,5"],
  [73.5061511, 2, "73,51"],
  [1.005, 2, "1,01"],
  [0.5, 0, "1"],
  [2.5, 0, "3"],
  [-2.5, 0, "−3"],
  [-0.04, 1, "0,0"],
  [-1234, 0, "−1.234"],
])("%d with %d decimals is written «%s»", (value, decimals, written) => {
  expect(formatNumber(value, decimals)).toBe(written);
});

test("a number is written with the decimals it has and no more", () => {
  expect([3, 2.5, 0.125, 1000, 100].map((value) => formatShortest(value))).toEqual([
    "3",
    "2,5",
    "0,125",
    "1.000",
    "100",
  ]);
});

test("what is written for people is read back as the same number", () => {
  for (const value of [0, 7, 1000, 2560, 1234567.25, 0.5]) {
    expect(parseNumber(formatShortest(value))).toBe(value);
  }
});

test.each([
  [(1673 / 2276) * 100, "73.5061511"],
  [73.5, "73.5"],
  [2560, "2560"],
  [0.0000001, "0.0000001"],
  [0, "0"],
])("machines read %d as %s: nine significant digits, a dot, no exponent", (value, text) => {
  expect(machineNumber(value)).toBe(text);
});
