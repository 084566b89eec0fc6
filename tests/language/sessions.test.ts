import { expect, test } from "vitest";
import { formatSession, parseSessions } from "#scripts/language/sessions.ts";

test.each([
  ["7 giờ 30 đến 11 giờ 30", [["07:30", "11:30"]]],
  ["từ 7 giờ đến 17 giờ", [["07:00", "17:00"]]],
  ["7:30-11:30", [["07:30", "11:30"]]],
  ["7h30 – 11h", [["07:30", "11:00"]]],
  [
    "7 giờ 30 phút đến 11 giờ 30 phút, 13 giờ 30 đến 17 giờ",
    [
      ["07:30", "11:30"],
      ["13:30", "17:00"],
    ],
  ],
  [
    "Từ 8 giờ đến 11 giờ và từ 14 giờ đến 16 giờ",
    [
      ["08:00", "11:00"],
      ["14:00", "16:00"],
    ],
  ],
])("«%s» is read", (text, expected) => {
  expect(parseSessions(text)?.map(({ start, end }) => [start, end])).toEqual(expected);
});

test.each([
  "buổi sáng",
  "7 giờ 30",
  "11 giờ đến 7 giờ",
  "7 giờ đến 25 giờ",
  "7 giờ 60 đến 8 giờ",
  "",
])("«%s» is no stretch of a day", (text) => {
  expect(parseSessions(text)).toBeUndefined();
});

test("a stretch of a day is written in words, without empty minutes", () => {
  expect(formatSession({ start: "07:30", end: "11:00" })).toBe("7 giờ 30 đến 11 giờ");
});
