import { expect, test } from "vitest";
import { countProblems, formatProblem, formatProblems } from "#scripts/command/report.ts";
import { type Problem, problemAt, type Severity } from "#scripts/read/problem.ts";
import { SourceText } from "#scripts/read/source.ts";

const source = new SourceText("tep.yaml", `a: 1\nb: ${"x".repeat(300)}đây${"y".repeat(300)}\n`);

function problem(severity: Severity, code = "thu", offset = 3): Problem {
  return problemAt(source, offset, { severity, code, message: "câu.", advice: "Sửa đi." });
}

test("a problem is its place, what is wrong, the line, and what to do", () => {
  expect(formatProblem({ ...problem("error"), path: "a (thử)" })).toMatchInlineSnapshot(`
    "tep.yaml:1:4  a (thử): câu.
        1 | a: 1
          |    ^
        Sửa đi."
  `);
});

test("a warning and a note say so", () => {
  expect(formatProblem(problem("warning"))).toContain("tep.yaml:1:4  [cảnh báo] câu.");
  expect(formatProblem(problem("note"))).toContain("tep.yaml:1:4  [ghi chú] câu.");
});

test("of a long line the part around the place is shown, with the mark below it", () => {
  const offset = source.text.indexOf("đây");
  const [, line = "", mark = ""] = formatProblem(problem("error", "thu", offset)).split("\n");
  expect(line.length).toBeLessThan(120);
  expect(line.slice(mark.indexOf("^")).startsWith("đây")).toBe(true);
});

test("every error is shown, warnings of one code are cut after ten and the rest counted", () => {
  const many = [
    ...Array.from({ length: 12 }, () => problem("error", "loi")),
    ...Array.from({ length: 13 }, () => problem("warning", "nhac")),
    ...Array.from({ length: 10 }, () => problem("note", "nho")),
  ];
  const text = formatProblems(many);
  expect(text.split("\n\n").filter((part) => part.includes("[cảnh báo]"))).toHaveLength(10);
  expect(text.split("\n\n").filter((part) => part.includes("[ghi chú]"))).toHaveLength(10);
  expect(text.match(/ {2}câu\./g)).toHaveLength(12);
  expect(text.match(/… và .*/g)).toEqual([
    "… và 3 cảnh báo khác cùng loại «nhac» (xem hết: npm run check -- --json)",
  ]);
});

test("the count names all three severities", () => {
  expect(countProblems([problem("error"), problem("note"), problem("note")])).toBe(
    "1 lỗi, 0 cảnh báo, 2 ghi chú",
  );
});
