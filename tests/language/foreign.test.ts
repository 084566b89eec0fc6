import { expect, test } from "vitest";
import {
  cutMarked,
  FOREIGN_END,
  FOREIGN_START,
  hasMarks,
  markForeign,
  withoutMarks,
} from "#scripts/language/foreign.ts";

const marked = (text: string) => `${FOREIGN_START}${text}${FOREIGN_END}`;

test("words are marked line by line, behind the sign of an item", () => {
  expect(markForeign("Nộp hồ sơ\n- giấy chứng sinh")).toBe(
    `${marked("Nộp hồ sơ")}\n- ${marked("giấy chứng sinh")}`,
  );
});

test.each(["0123456789", "73,5%", "xa@example.vn", "https://example.vn/a"])(
  "«%s» is of no language",
  (text) => {
    expect(markForeign(text)).toBe(text);
  },
);

test("marks are taken out of texts and of queries", () => {
  const text = marked("Khai sinh");
  expect(withoutMarks(`${text}?q=${encodeURIComponent(text)}`)).toBe("Khai sinh?q=Khai%20sinh");
  expect(hasMarks(text)).toBe(true);
  expect(hasMarks(withoutMarks(text))).toBe(false);
});

test("a run that is cut is closed", () => {
  expect(cutMarked(marked("Thủ tục đăng ký"), 8)).toBe(marked("Thủ tục"));
  expect(cutMarked("Birth registration", 5)).toBe("Birth");
});
