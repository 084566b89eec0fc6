import { expect, test } from "vitest";
import { type Dialect, writeCsv } from "#scripts/export/csv.ts";
import type { Cell } from "#scripts/export/table.ts";
import { readCsv } from "./exported-site.ts";

/** What a parser that is not ours reads in the only cell of a table. */
function cellOf(cell: Cell, dialect: Dialect = "plain"): string | undefined {
  const columns = [{ name: "a", type: "string" as const, title: "A" }];
  const text = writeCsv({ columns, rows: [[cell]] }, dialect);
  return readCsv(text, dialect === "excel" ? ";" : ",")[1]?.[0];
}

test.each([
  "a, b; c",
  'nói "được"',
  '"',
  "dòng một\ndòng hai",
  "dòng một\r\ndòng hai",
  " có cách hai đầu ",
  "giá; 5,5",
  "đ ề ủ 𝒳",
  "100%",
])("the text %j comes back as it was, in both dialects", (text) => {
  expect(cellOf(text)).toBe(text);
  expect(cellOf(text, "excel")).toBe(text);
});

test.each(["=1+1", "+84", "-", "- gạch đầu dòng", "@SUM(A1)", "\tA", "\rA", "\n=1", "＝1", "＠A"])(
  "the text %j, which a spreadsheet may run, begins with an apostrophe",
  (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
    expect(cellOf(text, "excel")).toBe(`'${text}`);
  },
);

test("a code that Excel would take for a number is marked as text for Excel alone", () => {
  expect(cellOf("2.000840")).toBe("2.000840");
  expect(cellOf("2.000840", "excel")).toBe("'2.000840");
  expect(cellOf("2026-07-05", "excel")).toBe("2026-07-05");
  expect(cellOf("2016", "excel")).toBe("2016");
});

test.each([
  [73.50615114, "73.5061511", "73,5061511"],
  [-0.25, "-0.25", "-0,25"],
  [2560, "2560", "2560"],
  [0, "0", "0"],
  [0.0000001, "0.0000001", "0,0000001"],
  [1_234_567_891_234, "1234567890000", "1234567890000"],
])("the number %d is written %s, and %s for Excel, and never marked", (value, plain, excel) => {
  expect(cellOf(value)).toBe(plain);
  expect(cellOf(value, "excel")).toBe(excel);
});

test("nothing is an empty cell", () => {
  expect(cellOf(undefined)).toBe("");
});

test("a file begins with a byte order mark, has a head, and ends every line with CRLF", () => {
  const columns = [
    { name: "a", type: "string" as const, title: "A" },
    { name: "b", type: "number" as const, title: "B" },
  ];
  const rows = [["x", 1.5]];
  expect(writeCsv({ columns, rows }, "plain")).toBe("\uFEFFa,b\r\nx,1.5\r\n");
  expect(writeCsv({ columns, rows }, "excel")).toBe("\uFEFFa;b\r\nx;1,5\r\n");
});
