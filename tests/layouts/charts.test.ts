import { describe, expect, test } from "vitest";
import { NARROWEST } from "#layouts/charts/frame.ts";
import { placesChart } from "#layouts/charts/places.ts";
import { seriesChart } from "#layouts/charts/series.ts";
import type { Html } from "#layouts/html.ts";
import { vi } from "#layouts/text/vi.ts";
import { scanPage } from "#scripts/verify/scan.ts";
import { placeFigures, seriesFigures } from "./chart-figures.ts";
import { lengthOf, overlapsOf, shapesOf, textsOf } from "./drawn.ts";

const context = { text: vi };

const years = (from: number, values: readonly string[]) =>
  Object.fromEntries(values.map((value, index) => [String(from + index), value]));

const LONG = years(2001, [
  ...["300", "412", "500", "dưới 620", "480", "510", "900", "?", "640", "trên 700", "655"],
  ...["khoảng 580", "602", "590", "610"],
]);

const LONG_VALUES = ["300", "412", "500", "620", "480", "510", "900", "905"];

/** The newest value stands right beside the highest, a hair lower. */
const CLOSE = years(2010, [
  "410.000",
  "402.000",
  "388.000",
  "420.000",
  "405.000",
  "409.000",
  "900.000",
  "895.000",
]);

const PLACES = [
  ["Phường Một", "210"],
  ["Xã Có Một Cái Tên Rất Dài Và Còn Dài Hơn Nữa Thuộc Vùng Cao Biên Giới", "130"],
  ["Xã Ba", "?"],
  ["Xã Bốn", "không có"],
  ["Xã Năm", "trên 40"],
] as const;

const cases: readonly (readonly [what: string, draw: () => Html])[] = [
  ["one point", () => seriesChart(seriesFigures({ "2020": "2.276" }), context)],
  ["a few years", () => seriesChart(seriesFigures(years(2019, ["75", "70", "81"])), context)],
  [
    "gaps",
    () => seriesChart(seriesFigures({ "2019": "120", "2021": "?", "2022": "240" }), context),
  ],
  [
    "negatives",
    () => seriesChart(seriesFigures(years(2018, ["-370", "120", "-15", "40"])), context),
  ],
  [
    "nothing but negatives",
    () => seriesChart(seriesFigures(years(2018, ["-370", "-120"])), context),
  ],
  [
    "bounds",
    () =>
      seriesChart(seriesFigures(years(2019, ["trên 2.560", "dưới 2.600", "khoảng 900"])), context),
  ],
  [
    "bounded negatives",
    () => seriesChart(seriesFigures(years(2019, ["trên -56", "dưới -26"])), context),
  ],
  [
    "very unequal years",
    () => seriesChart(seriesFigures(years(2019, ["1", "1.250.000.000"])), context),
  ],
  [
    "a long series with its labels close together",
    () => seriesChart(seriesFigures(CLOSE), context),
  ],
  ["a long series", () => seriesChart(seriesFigures(LONG), context)],
  [
    "a long series of large and negative values",
    () =>
      seriesChart(
        seriesFigures(
          years(2010, [
            "không có",
            "3.365.883.939",
            "3.637.189.707",
            "564.480.032",
            "-3.027.209.981",
            "-3.835.697.099",
            "-1.117.661.993",
            "2.627.946.395",
            "3.957.432.986",
          ]),
        ),
        context,
      ),
  ],
  [
    "ranges of years",
    () => seriesChart(seriesFigures({ "2011-2015": "1.200", "2016-2020": "2.400" }), context),
  ],
  ["places", () => placesChart(placeFigures(PLACES, "380"), context)],
  [
    "negative places",
    () =>
      placesChart(
        placeFigures(
          [
            ["Xã Một", "6"],
            ["Xã Hai", "-50"],
            ["Xã Ba", "trên -30"],
          ],
          "-74",
        ),
        context,
      ),
  ],
];

describe.each(cases)("a chart of %s", (_, draw) => {
  test("is well-formed and needs no style of its own", () => {
    const chart = draw();
    const page = scanPage(
      `<!doctype html><html lang="vi"><body><main>${chart}</main></body></html>`,
    );
    expect(page.faults).toEqual([]);
    for (const id of page.references) expect(page.ids).toContain(id);
  });

  test("has a name and a description for those who do not see it", () => {
    const chart = draw();
    const [picture] = shapesOf(chart);
    expect(picture?.get("role")).toBe("img");
    const [title, description] = ["title", "desc"].map(
      (name) => new RegExp(`<${name} id="[^"]+">([^<]+)</${name}>`).exec(chart.toString())?.[1],
    );
    expect(title).toMatch(/^Biểu đồ (?:thanh|cột|đường): Vụ thử/);
    expect(description).toMatch(/\.$/);
  });

  test("has no words on each other, nor beyond the margin of the narrowest page", () => {
    const texts = textsOf(draw());
    expect(overlapsOf(texts)).toEqual([]);
    for (const { words, left, right } of texts) {
      expect(left, words).toBeGreaterThan(-10);
      expect(right, words).toBeLessThan(NARROWEST + 10);
    }
  });

  test("keeps every word inside its height", () => {
    const chart = draw();
    const height = lengthOf(shapesOf(chart)[0]?.get("height"));
    for (const { words, top, bottom } of textsOf(chart)) {
      expect(top, words).toBeGreaterThanOrEqual(-2);
      expect(bottom, words).toBeLessThanOrEqual(height + 2);
    }
  });
});

const wordsOf = (chart: Html) => textsOf(chart).map(({ words }) => words);
const named = (chart: Html, name: string) => shapesOf(chart).filter((shape) => shape.name === name);

describe("the course of an indicator", () => {
  test("is no chart where no value is known", () => {
    expect(seriesChart(seriesFigures({ "2019": "?", "2020": "?" }), context).toString()).toBe("");
    expect(seriesChart([], context).toString()).toBe("");
  });

  test("draws columns whose heights are to each other as their values", () => {
    const heights = named(
      seriesChart(seriesFigures(years(2019, ["100", "50", "25"])), context),
      "rect",
    ).map((column) => lengthOf(column.get("height")));
    expect(heights).toEqual([130, 65, 32.5]);
  });

  test("keeps the place of a year without figure, and says that it is not zero", () => {
    const chart = seriesChart(seriesFigures({ "2019": "120", "2021": "240" }), context);
    expect(wordsOf(chart)).toEqual(expect.arrayContaining(["2019", "2020", "2021", "?"]));
    expect(named(chart, "rect")).toHaveLength(2);
    expect(chart.toString()).toContain(vi.charts.gapMeans);
    expect(chart.toString()).toContain("2020: chưa có số liệu");
  });

  test("tells a confirmed zero from a gap", () => {
    const chart = seriesChart(seriesFigures({ "2019": "120", "2020": "không có" }), context);
    expect(wordsOf(chart)).not.toContain("?");
    expect(chart.toString()).toContain("2020: không có");
  });

  test("hangs negative columns from the line of zero", () => {
    const chart = seriesChart(seriesFigures(years(2019, ["-50", "100"])), context);
    const zero = lengthOf(named(chart, "line").at(-1)?.get("y1"));
    const [negative, positive] = named(chart, "rect");
    expect(lengthOf(negative?.get("y"))).toBe(zero);
    expect(lengthOf(positive?.get("y")) + lengthOf(positive?.get("height"))).toBeCloseTo(zero, 1);
  });

  test("gives every bound a form of its own and words in the legend", () => {
    const values = ["trên 2.560", "dưới 2.600", "khoảng 900", "2.700"];
    const chart = seriesChart(seriesFigures(years(2019, values)), context);
    const forms = named(chart, "rect").map(({ classes }) => classes.join(" "));
    expect(forms).toEqual(["solid", "hollow dashed", "hollow", "solid main"]);
    expect(named(chart, "path")).toHaveLength(2);
    for (const word of ["trên: số thật", "dưới: số thật", "khoảng: số gần đúng"])
      expect(chart.toString()).toContain(word);
  });

  test("draws «trên −56» as what can only be shorter", () => {
    const chart = seriesChart(seriesFigures(years(2019, ["trên -56", "dưới -26"])), context);
    expect(named(chart, "rect").map(({ classes }) => classes.join(" "))).toEqual([
      "hollow dashed",
      "solid main",
    ]);
  });

  test("keeps a hair of a bar beside a value a billion times larger, with both values in words", () => {
    const chart = seriesChart(seriesFigures(years(2019, ["1", "1.250.000.000"])), context);
    expect(named(chart, "rect").map((bar) => bar.get("width"))).toEqual(["1", "96%"]);
    expect(wordsOf(chart)).toEqual(expect.arrayContaining(["1", "1.250.000.000"]));
  });

  test("is a line for a long series, broken where a value is missing", () => {
    const chart = seriesChart(seriesFigures(LONG), context);
    const line = shapesOf(chart).find(({ classes }) => classes.includes("line"));
    expect(line?.get("d")?.match(/M/g)).toHaveLength(2);
    expect(wordsOf(chart)).toEqual(expect.arrayContaining(["610", "900", "300", "2015"]));
  });

  test("never puts a half-year beside a year", () => {
    const figures = seriesFigures({
      "2020": "200",
      "2021": "210",
      "2021-6t": "90",
      "2020-6t": "80",
    });
    const charts = seriesChart(figures, context).toString().split("</figure>").slice(0, -1);
    expect(charts).toHaveLength(2);
    expect(charts.find((chart) => chart.includes("6 tháng đầu"))).not.toContain("210");
  });

  test("stops where the days of the period before were others, and says so", () => {
    const figures = seriesFigures(years(2012, LONG_VALUES), "vụ", {
      "2016": "from: 15/12/2015\nto: 14/12/2016\n",
    });
    const chart = seriesChart(figures, context);
    const line = shapesOf(chart).find(({ classes }) => classes.includes("line"));
    expect(line?.get("d")?.match(/M/g)).toHaveLength(3);
    expect(shapesOf(chart).filter(({ classes }) => classes.includes("break"))).toHaveLength(2);
    expect(chart.toString()).toContain(
      "kỳ 2015 tính theo những ngày khác, không so được với kỳ 2016",
    );
  });

  test("sets off the period it is told to, else the newest", () => {
    const figures = seriesFigures(years(2019, ["75", "70", "81"]));
    const main = (chart: Html) =>
      named(chart, "rect").findIndex(({ classes }) => classes.includes("main"));
    expect(main(seriesChart(figures, context))).toBe(2);
    expect(main(seriesChart(figures, context, "2020"))).toBe(1);
  });
});

describe("the places of an indicator", () => {
  test("stand by size, those without value last, each with its value in words", () => {
    const words = wordsOf(placesChart(placeFigures(PLACES, "380"), context));
    const order = ["Phường Một", "Xã Năm", "Xã Bốn", "Xã Ba"].map((name) => words.indexOf(name));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(words).toEqual(expect.arrayContaining(["210", "trên 40", "không có", "chưa rõ"]));
  });

  test("stand without the whole that is their sum", () => {
    expect(wordsOf(placesChart(placeFigures(PLACES, "380"), context))).not.toContain("Xã Thử");
  });

  test("stand beside the whole where it is an average", () => {
    const figures = placeFigures(
      [
        ["Xã Một", "6"],
        ["Xã Hai", "8"],
      ],
      "7",
      "vụ/người",
    );
    const chart = placesChart(figures, context);
    expect(wordsOf(chart)).toContain("Xã Thử");
    expect(shapesOf(chart).filter(({ classes }) => classes.includes("main"))).toHaveLength(1);
  });

  test("are no chart where fewer than two are known", () => {
    const figures = placeFigures(
      [
        ["Xã Một", "6"],
        ["Xã Hai", "?"],
      ],
      "6",
    );
    expect(placesChart(figures, context).toString()).toBe("");
  });

  test("are the forty largest where there are more", () => {
    const many = Array.from(
      { length: 60 },
      (_, index) => [`Xã ${index}`, String(index + 1)] as const,
    );
    const chart = placesChart(placeFigures(many, "1.830"), context);
    expect(shapesOf(chart).filter(({ name }) => name === "rect")).toHaveLength(40);
    expect(chart.toString()).toContain("40 nơi lớn nhất trong 60 nơi");
  });
});
