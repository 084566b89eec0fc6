import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareSite } from "#scripts/prepare.ts";
import { computeByHand } from "#scripts/verify/arithmetic.ts";
import { opinionFaults } from "#scripts/verify/compare-opinions.ts";
import { about, atLeast, atMost, exactly } from "#scripts/verify/rough.ts";
import { scanPage } from "#scripts/verify/scan.ts";
import { secondOpinion } from "#scripts/verify/second-opinion.ts";
import { fixtureFolders } from "../fixture-site.ts";
import { temporaryFolder } from "../temporary.ts";
import { pageWith } from "./page.ts";

const VALUES: { readonly [name: string]: number } = { a: 12, b: 3, "c-d": 5, zero: 0 };
const ROUGH = new Map([
  ...Object.entries(VALUES).map(([name, value]) => [name, exactly(value)] as const),
  ["tren", atLeast(10)] as const,
  ["duoi", atMost(4)] as const,
  ["khoang", about(5)] as const,
]);
const compute = (formula: string) => computeByHand(formula, (name) => ROUGH.get(name))?.value;

test.each([
  ["a", 12],
  ["a + b", 15],
  ["a - b - c-d", 4],
  ["a / b / 2", 2],
  ["a - b * 2", 6],
  ["a / (b + c-d)", 1.5],
  ["(a + b) * (a - b)", 135],
  ["(a) / (b)", 4],
  ["((a + b) - (c-d - b)) / 2", 6.5],
  ["1.000 + 2,5", 1002.5],
  ["a / zero", undefined],
  ["a / (b - 3)", undefined],
  ["a + khong-co", undefined],
  ["zero * khong-co", undefined],
  ["a + tren", 22],
  ["a / tren", 1.2],
  ["tren / duoi", 2.5],
  ["tren - tren", undefined],
  ["duoi / duoi", undefined],
  ["tren * duoi", undefined],
  ["tren - khoang", 5],
])("%s is %s when a pupil computes it", (formula, value) => {
  expect(compute(formula)).toBe(value);
});

test("numbers are read as they are written, with unit, bound, correction, none and unknown", () => {
  const dir = temporaryFolder({
    "indicators.yaml": "a: { unit: vụ }\n",
    "results/2020.yaml": `period: "2020"
about: tinh
places:
  p1: { values: { a: 1.673 vụ } }
  p2: { values: { a: trên 2.560 người } }
  p3: { values: { a: "73,5 km" } }
  p4: { values: { a: Không có } }
  p5: { values: { a: { unknown: mất sổ 12 } } }
  p6: { values: { a: { value: 12 vụ, was: 21 vụ, on: 01/02/2020 } } }
  p7: { values: { a: "-5 vụ" } }
`,
  });
  expect(Object.fromEntries(secondOpinion(dir))).toEqual({
    "a/2020/p1": 1673,
    "a/2020/p2": 2560,
    "a/2020/p3": 73.5,
    "a/2020/p4": 0,
    "a/2020/p5": undefined,
    "a/2020/p6": 12,
    "a/2020/p7": -5,
  });
});

test("an indicator comes from the layers below and the office's own words on it", () => {
  const dir = temporaryFolder({
    "bo/indicators.yaml": "a: { unit: vụ }\nb: { unit: vụ }\nrate: { unit: lần, formula: a / b }\n",
    "xa/site.yaml": "basedOn: [../bo]\n",
    "xa/indicators/rate.yaml": 'unit: "%"\n',
    "xa/results.yaml": '"2020": { period: "2020", about: xa, values: { a: 1 vụ, b: 4 vụ } }\n',
  });
  expect(secondOpinion(join(dir, "xa")).get("rate/2020/xa")).toBe(25);
});

test("a percentage inside a formula is a plain ratio", () => {
  const dir = temporaryFolder({
    "indicators.yaml": `a: { unit: vụ }
b: { unit: vụ }
rate: { unit: "%", formula: a / b }
twice: { unit: "%", formula: rate * 2 }
`,
    "results/2020.yaml": 'period: "2020"\nabout: xa\nvalues: { a: 1 vụ, b: 4 vụ }\n',
  });
  expect(secondOpinion(dir).get("twice/2020/xa")).toBe(50);
});

test("both routes agree on every figure of the province", () => {
  const folders = fixtureFolders("province");
  const { model } = prepareSite(folders);
  const round = (value: number | undefined) => value && Number(value.toPrecision(9));
  const first = [...(model?.figures ?? [])].map(([id, { value }]) => [id, round(value)]);
  const second = [...secondOpinion(folders.data)].map(([id, value]) => [id, round(value)]);
  expect(first.length).toBeGreaterThan(40);
  expect(second.sort()).toEqual(first.sort());
});

test("every difference between the pages and the second opinion is told", () => {
  const marks = [
    '<data value="75.3164557" data-figure="same/2020/xa">75,3%</data>',
    '<data value="88.9" data-figure="other/2020/xa">88,9%</data>',
    '<span data-figure="hidden/2020/xa" data-unknown>chưa rõ</span>',
    '<data value="0" data-figure="unknown/2020/xa">0</data>',
    '<data value="1" data-figure="extra/2020/xa">1</data>',
    '<span data-figure="both/2020/xa" data-unknown>chưa rõ</span>',
  ];
  const pages = new Map([["a/index.html", scanPage(pageWith(`<p>${marks.join(" ")}</p>`))]]);
  const opinions = new Map([
    ["same/2020/xa", (238 / 316) * 100],
    ["other/2020/xa", (238 / 316) * 100],
    ["hidden/2020/xa", 5],
    ["unknown/2020/xa", undefined],
    ["both/2020/xa", undefined],
    ["absent/2020/xa", 7],
  ]);
  expect(opinionFaults(pages, opinions)).toMatchInlineSnapshot(`
    [
      "số liệu «other/2020/xa» tính lại ra 75.3164557, trang ghi 88.9; ở a/index.html",
      "số liệu «hidden/2020/xa» tính lại ra 5, trang ghi là chưa rõ; ở a/index.html",
      "số liệu «unknown/2020/xa» tính lại thì chưa rõ, nhưng trang ghi 0; ở a/index.html",
      "số liệu «extra/2020/xa» không tính lại được từ dữ liệu gốc; ở a/index.html",
      "số liệu «absent/2020/xa» có trong dữ liệu gốc nhưng không hiện trên trang nào",
    ]
  `);
});
