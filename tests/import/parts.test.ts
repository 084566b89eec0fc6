import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parseRecords } from "#scripts/import/records.ts";
import { repeatRecords } from "#scripts/import/repeat.ts";
import { slugOf, UniqueSlugs } from "#scripts/import/slugs.ts";
import { readSteps } from "#scripts/import/steps.ts";
import { toYaml, type YamlMap } from "#scripts/import/yaml.ts";
import { SourceText } from "#scripts/read/source.ts";
import { toPlain } from "#scripts/read/tree.ts";
import { parseYaml } from "#scripts/read/yaml.ts";

const LINE = JSON.stringify({ ma: "1.000001", ten: "Xin nước giếng làng" });
const long = "một câu dài nói về giếng làng ".repeat(12).trim();

function readBack(map: YamlMap) {
  const { root, problems } = parseYaml(new SourceText("x.yaml", toYaml(map)));
  expect(problems).toEqual([]);
  return root && toPlain(root);
}

test("every text comes back from YAML as it was", () => {
  const texts = [
    "2.000840",
    "0912345678",
    "12:30",
    "no",
    "Lưu ý: mang theo #1",
    "- gạch đầu dòng",
    "* sao",
    "[ngoặc]",
    "{ngoặc}",
    "nháy \"kép\" và 'đơn'",
    "\\ gạch chéo",
    "5 ngày làm việc",
    "1.5e3",
    "@ & ! % > | ?",
    "hai\ndòng",
    `${long}\n- ${long}\n# ${long}`,
    long,
    "a: b",
    "đoạn một,\nđoạn hai",
  ];
  const map = Object.fromEntries(texts.map((text, index) => [`k${index}`, text]));
  expect(readBack(map)).toEqual(map);
  expect(readBack({ list: texts, short: ["a, b", "c", "no", "x]"], empty: {}, n: 3 })).toEqual({
    list: texts,
    short: ["a, b", "c", "no", "x]"],
    empty: {},
    n: "3",
  });
});

test("no line of YAML is wider than an editor's screen but for one long word", () => {
  const widths = toYaml({ name: long })
    .split("\n")
    .map((line) => line.length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(100);
});

test("records are read plain or from gzip, and a broken line is told by its number", () => {
  const bytes = new TextEncoder().encode(`${LINE}\n\nhỏng\n`);
  expect(parseRecords(bytes).badLines).toEqual([3]);
  expect(parseRecords(gzipSync(bytes))).toEqual(parseRecords(bytes));
  expect(parseRecords(bytes).records.map(({ ma }) => ma)).toEqual(["1.000001"]);
});

test("repeated records have codes and titles of their own, the same every time", () => {
  const { records } = parseRecords(new TextEncoder().encode(LINE));
  const many = repeatRecords(records, 500);
  expect(many).toHaveLength(500);
  expect(new Set(many.map(({ ma }) => ma)).size).toBe(500);
  expect(new Set(many.map(({ ten }) => ten)).size).toBe(500);
  expect(many.every(({ ma }) => /^[1-6]\.\d{6}$/.test(ma))).toBe(true);
  expect(repeatRecords(records, 500)).toEqual(many);
  expect(repeatRecords(records, 1)).toEqual(records);
});

test("slugs have no marks, end between words and differ", () => {
  expect(slugOf("Đăng ký, quản lý cư trú")).toBe("dang-ky-quan-ly-cu-tru");
  expect(slugOf("một hai ba", 8)).toBe("mot-hai");
  const slugs = new UniqueSlugs();
  expect([slugs.take("don"), slugs.take("don"), slugs.take("don")]).toEqual([
    "don",
    "don-2",
    "don-3",
  ]);
});

test.each([
  ["steps of their own", "Mở đầu.\nBước 1: Nộp.\n- Một bản.\nBước 2. Nhận."],
  ["numbers", "1. Nộp đơn.\n2. Nhận giấy."],
  ["numbers that do not run on", "Bước 1: Nộp.\nBước 3: Nhận."],
  ["letters", "a) Nộp đơn.\nb) Nhận giấy.\n- Tại xã."],
  ["dashes", "- Nộp đơn.\n+ Một bản.\n- Nhận giấy."],
  ["paragraphs", "Nộp đơn gồm:\n- Một bản.\nNhận giấy."],
])("steps made from %s lose no word", (_, text) => {
  const words = (value: string) =>
    value
      .replace(/Bước \d+[.:]?|^[-+]\s|^\d+\.\s/gm, "")
      .split(/\s+/)
      .filter((word) => word !== "");
  const steps = Object.values(readSteps(text) ?? {}).join("\n");
  expect(words(steps)).toEqual(words(text));
});

test("steps are numbered by the data; a label stays where it would contradict that", () => {
  expect(readSteps("Bước 1: Nộp đơn.\nBước 2: Nhận giấy.")).toEqual({
    1: "Nộp đơn.",
    2: "Nhận giấy.",
  });
  expect(readSteps("Bước 1: Nộp.\nBước 3: Nhận.")).toEqual({
    1: "Bước 1: Nộp.",
    2: "Bước 3: Nhận.",
  });
});
