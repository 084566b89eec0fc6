import { expect, test } from "vitest";
import type { Figure } from "#scripts/derive/model.ts";
import { prepareSite } from "#scripts/prepare.ts";
import { fixtureFolders } from "../fixture-site.ts";

const { model } = prepareSite(fixtureFolders("province"));
if (model === undefined) throw new Error("the province has errors");
const { figures, indicators, periods } = model;

function figure(id: string): Figure {
  const found = figures.get(id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}
const indicator = (slug: string) => {
  const found = indicators.find((view) => view.slug === slug);
  if (found === undefined) throw new Error(`no indicator ${slug}`);
  return found;
};
const ids = (list: readonly Figure[]) => list.map(({ id }) => id);

test("a change, a share and a rank are figures with an id of their own", () => {
  expect(figure("them-vu-hoa-giai/2023/tinh-vi-du").value).toBe(60);
  expect(figure("thay-doi-ty-le-thanh/2023/tinh-vi-du").value).toBe(4.6875);
  expect(figure("phan-hoa-giai/2022/phuong-mot").value).toBe((210 / 640) * 100);
  expect(figure("xep-hang-hoa-giai/2023/xa-hai").value).toBe(4);
});

test("a change across years that begin on other days is unknown and says so", () => {
  expect(figure("them-vu-hoa-giai/2022/tinh-vi-du")).toMatchObject({
    state: "unknown",
    value: undefined,
    why: "kỳ 2021 tính theo những ngày khác, không so được với kỳ 2022",
  });
});

test("the first year of a series, and the whole, have nothing to be compared with", () => {
  expect(figures.has("them-vu-hoa-giai/2021/tinh-vi-du")).toBe(false);
  expect(figures.has("phan-hoa-giai/2023/tinh-vi-du")).toBe(false);
  expect(figures.has("xep-hang-hoa-giai/2023/tinh-vi-du")).toBe(false);
});

test("a comparison rests on figures of other periods and places", () => {
  expect(ids(figure("them-vu-hoa-giai/2023/xa-hai").inputs)).toEqual([
    "hoa-giai-tiep-nhan/2023/xa-hai",
    "hoa-giai-tiep-nhan/2022/xa-hai",
  ]);
  expect(ids(figure("phan-hoa-giai/2023/xa-hai").inputs)).toEqual([
    "hoa-giai-tiep-nhan/2023/xa-hai",
    "hoa-giai-tiep-nhan/2023/tinh-vi-du",
  ]);
  const ranked = figure("xep-hang-hoa-giai/2023/xa-hai").inputs.map(({ place }) => place.slug);
  expect(ranked).toEqual(["phuong-nam", "xa-bon", "phuong-mot", "xa-hai", "xa-ba"]);
});

test("a figure knows the comparisons of itself, which stand in no block of their own", () => {
  expect(ids(figure("hoa-giai-tiep-nhan/2023/xa-hai").comparisons)).toEqual([
    "them-vu-hoa-giai/2023/xa-hai",
    "phan-hoa-giai/2023/xa-hai",
  ]);
  const shown = periods.flatMap(({ blocks }) => blocks.flatMap((block) => block.figures));
  expect(shown.filter((one) => one.indicator.comparison !== undefined)).toEqual([]);
});

test("the headline of an indicator is the newest figure of the whole, for a rank the first place", () => {
  expect(indicator("ty-le-thanh").headline?.id).toBe("ty-le-thanh/2023/tinh-vi-du");
  expect(indicator("xep-hang-hoa-giai").headline?.id).toBe("xep-hang-hoa-giai/2023/phuong-nam");
  expect(indicator("phan-hoa-giai").headline?.period).toBe("2023");
});

test("corrections and revisions are listed with all that rests on them, the latest first", () => {
  expect(ids(indicator("ty-le-thanh").changed)).toEqual([
    "hoa-giai-thanh/2023/xa-hai",
    "hoa-giai-thanh/2021/tinh-vi-du",
  ]);
  expect(figure("hoa-giai-thanh/2023/xa-hai").change).toMatchObject({
    kind: "revision",
    was: 85,
    wasBound: "at-least",
  });
  expect(ids(indicator("luot-tiep").changed)).toEqual([]);
});

test("an indicator says what it is: counted or computed, whole or part", () => {
  expect(indicator("ty-le-thanh").record.kind).toBe("derived");
  expect(indicator("luot-tiep").record.kind).toBe("count");
  const resolved = indicator("don-da-giai-quyet");
  expect(resolved.parts.map(({ slug }) => slug)).toEqual([
    ...["don-dung", "don-dung-mot-phan", "don-sai", "don-rut"],
  ]);
  expect(resolved.within?.slug).toBe("tong-don");
});
