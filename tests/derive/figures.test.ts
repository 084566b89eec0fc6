import { expect, test } from "vitest";
import type { Figure, SiteModel } from "#scripts/derive/model.ts";
import { machineNumber } from "#scripts/language/numbers.ts";
import { checkSite, edit, smallSite } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

const RESULTS = "data/results/2016.yaml";

function modelOf(files: Files = {}): SiteModel {
  const { model, messages } = checkSite(files);
  if (model === undefined) throw new Error(messages);
  return model;
}

function figure(model: SiteModel, id: string): Figure {
  const found = model.figures.get(id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

const rate = (from = "", to = "") =>
  figure(modelOf(from === "" ? {} : edit(RESULTS, from, to)), "ty-le/2016/xa-thu");

test("1.673 of 2.276 is computed as 73.5061511 percent", () => {
  const { state, value, bound, why } = rate();
  expect(machineNumber(value ?? Number.NaN)).toBe("73.5061511");
  expect({ state, bound, why }).toEqual({ state: "computed", bound: "exact", why: undefined });
});

test("a figure is named by its indicator, period and place", () => {
  expect([...modelOf().figures.keys()].toSorted()).toEqual([
    "hoa-giai-thanh/2016/xa-thu",
    "tiep-nhan/2016/xa-thu",
    "ty-le/2016/xa-thu",
  ]);
});

test("a computed figure names its inputs in the order of its formula, its source and its page", () => {
  const { inputs, source } = rate();
  expect(inputs.map((input) => input.id)).toEqual([
    "hoa-giai-thanh/2016/xa-thu",
    "tiep-nhan/2016/xa-thu",
  ]);
  expect(inputs.map((input) => input.value)).toEqual([1673, 2276]);
  expect(source.document.slug).toBe("bao-cao");
  expect(source.page).toBe("3");
});

test("a percentage has one decimal and a count none, unless the indicator says otherwise", () => {
  const more = edit("data/indicators.yaml", "denominator:", "decimals: 2\n  denominator:");
  expect(rate().indicator.decimals).toBe(1);
  expect(figure(modelOf(), "tiep-nhan/2016/xa-thu").indicator.decimals).toBe(0);
  expect(figure(modelOf(more), "ty-le/2016/xa-thu").indicator.decimals).toBe(2);
});

test("a printed rate stands beside the computed one and differs only beyond rounding", () => {
  expect(rate().stated).toEqual({ value: 73.5, bound: "exact", difference: undefined });
  const off = rate("73,5%", "75,3%").stated;
  expect(machineNumber(off?.difference ?? Number.NaN)).toBe("1.79384886");
  expect(rate("stated:\n  ty-le: 73,5%\n", "").stated).toBeUndefined();
});

test("a bound of a count carries through to what is computed from it", () => {
  expect(rate("1.673 vụ", "trên 1.673 vụ").bound).toBe("at-least");
  expect(rate("2.276 vụ", "trên 2.276 vụ").bound).toBe("at-most");
});

test("a count that is unknown makes the rate unknown, with the reason and no value", () => {
  const { state, value, why } = rate("1.673 vụ", "{ unknown: báo cáo không nêu }");
  expect({ state, value, why }).toEqual({
    state: "unknown",
    value: undefined,
    why: "báo cáo không nêu",
  });
});

test("a count that nobody recorded makes the rate unknown, and the count itself has no figure", () => {
  const model = modelOf(edit(RESULTS, "  hoa-giai-thanh: 1.673 vụ\n", ""));
  expect(figure(model, "ty-le/2016/xa-thu")).toMatchObject({
    state: "unknown",
    value: undefined,
    why: "chưa có số liệu",
  });
  expect(model.figures.has("hoa-giai-thanh/2016/xa-thu")).toBe(false);
});

test("a rate over nothing is unknown, never infinite", () => {
  const counts = "tiep-nhan: 2.276 vụ\n  hoa-giai-thanh: 1.673 vụ";
  const { state, value, why } = rate(counts, counts.replaceAll(/: .* vụ/g, ": không có"));
  expect({ state, value, why }).toEqual({
    state: "unknown",
    value: undefined,
    why: "mẫu số bằng 0",
  });
});

test("a confirmed none is a figure of value 0 and a state of its own", () => {
  const model = modelOf(edit(RESULTS, "1.673 vụ", "không có"));
  const none = figure(model, "hoa-giai-thanh/2016/xa-thu");
  expect(none).toMatchObject({ state: "none", value: 0 });
  expect(figure(model, "ty-le/2016/xa-thu")).toMatchObject({ state: "computed", value: 0 });
});

test("a rate without any of its inputs has no figure at all", () => {
  const results = `period: "2017"
about: xa-thu
source: { document: bao-cao }
`;
  const model = modelOf({ "data/results/2017.yaml": results });
  expect(model.figures.has("ty-le/2017/xa-thu")).toBe(false);
});

test("places of a period have figures of their own, from their own source or the period's", () => {
  const places = `places:
  thon-mot:
    source: { document: luat-ho-tich, page: "9" }
    values: { tiep-nhan: 10 vụ, hoa-giai-thanh: 5 vụ }
`;
  const model = modelOf({ [RESULTS]: (smallSite[RESULTS] ?? "") + places });
  const own = figure(model, "ty-le/2016/thon-mot");
  expect(own.value).toBe(50);
  expect(own.source).toMatchObject({ page: "9", document: { slug: "luat-ho-tich" } });
  expect(figure(model, "ty-le/2016/xa-thu").source.page).toBe("3");
  const [period] = model.periods;
  expect(period?.places.map((place) => place.slug)).toEqual(["thon-mot"]);
});

test("a value that changed later keeps what was published before and why", () => {
  const changed = `{ value: 1.673 vụ, was: 1.637 vụ, on: 05/07/2026, kind: đính chính, why: chép nhầm }`;
  const model = modelOf(edit(RESULTS, "1.673 vụ", changed));
  expect(figure(model, "hoa-giai-thanh/2016/xa-thu")).toMatchObject({
    value: 1673,
    change: { kind: "correction", on: "2026-07-05", why: "chép nhầm", was: 1637 },
  });
});

test("a period shows its counts before what is computed from them", () => {
  const text = smallSite["data/indicators.yaml"] ?? "";
  const at = text.indexOf("ty-le:");
  const rateFirst = { "data/indicators.yaml": text.slice(at) + text.slice(0, at) };
  const [period] = modelOf(rateFirst).periods;
  expect(period?.blocks.map(({ block }) => block)).toEqual(["mediation"]);
  expect(period?.blocks[0]?.figures.map((found) => found.indicator.slug)).toEqual([
    "tiep-nhan",
    "hoa-giai-thanh",
    "ty-le",
  ]);
});

test("an indicator knows what it is computed from, what rests on it, and all its figures", () => {
  const earlier = (smallSite[RESULTS] ?? "").replace(`"2016"`, `"2015"`);
  const model = modelOf({ "data/results/2015.yaml": earlier });
  const bySlug = new Map(model.indicators.map((view) => [view.slug, view]));
  expect(bySlug.get("tiep-nhan")?.usedBy.map((view) => view.slug)).toEqual(["ty-le"]);
  expect(bySlug.get("ty-le")?.figures.map((found) => found.period)).toEqual(["2016", "2015"]);
  expect(model.periods.map(({ period }) => period)).toEqual(["2016", "2015"]);
});

test("the headline is what the site names, else the first figures of the newest period", () => {
  const named = edit("data/site.yaml", "place:", "headline: [ty-le]\nplace:");
  const slugs = (model: SiteModel) => model.headline.map((found) => found.indicator.slug);
  expect(slugs(modelOf(named))).toEqual(["ty-le"]);
  expect(slugs(modelOf())).toEqual(["tiep-nhan", "hoa-giai-thanh", "ty-le"]);
});

test("the headline may be a change, though it stands in no block", () => {
  const earlier = (smallSite[RESULTS] ?? "").replace(`"2016"`, `"2015"`);
  const change = `them: { name: Thêm, block: hòa giải, unit: vụ, definition: Thêm, formula: change(tiep-nhan) }\n`;
  const model = modelOf({
    ...edit("data/site.yaml", "place:", "headline: [them]\nplace:"),
    "data/results/2015.yaml": earlier,
    "data/indicators.yaml": (smallSite["data/indicators.yaml"] ?? "") + change,
  });
  expect(model.headline.map((found) => found.id)).toEqual(["them/2016/xa-thu"]);
});

test("money is known by its unit", () => {
  const money = "tien: { name: Tiền, block: giải quyết, unit: triệu đồng, definition: Tiền }\n";
  const model = modelOf({
    "data/indicators.yaml": (smallSite["data/indicators.yaml"] ?? "") + money,
  });
  expect(model.indicators.map(({ slug, record }) => [slug, record.kind])).toEqual([
    ["tiep-nhan", "count"],
    ["hoa-giai-thanh", "count"],
    ["ty-le", "derived"],
    ["tien", "amount"],
  ]);
});

test("a document knows the results that were read from it", () => {
  const report = modelOf().documents.find(({ slug }) => slug === "bao-cao");
  expect(report?.results.map(({ url }) => url)).toEqual(["/ket-qua/2016/"]);
});
