import { expect, test } from "vitest";
import type { Html } from "#layouts/html.ts";
import { figureExplained } from "#layouts/parts/figure/explained.ts";
import { figureLink, figureMark, figureWords } from "#layouts/parts/figure/figure.ts";
import { figureTable } from "#layouts/parts/figure/table.ts";
import { figureTree } from "#layouts/parts/figure/tree.ts";
import { vi } from "#layouts/text/vi.ts";
import type { Figure } from "#scripts/derive/model.ts";
import { prepareSite } from "#scripts/prepare.ts";
import { fixtureFolders } from "../fixture-site.ts";

const { model } = prepareSite(fixtureFolders("province"));
const context = { text: vi, href: (url: string) => url };

function figure(id: string): Figure {
  const found = model?.figures.get(id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

/** The words of an explanation, one line a term. */
const lines = (html: Html) =>
  html
    .toString()
    .replace(/<dt>(.*?)<\/dt>/g, "\n$1 | ")
    .replace(/<\/li>|<\/tr>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

test.each([
  ["ty-le-thanh/2023/tinh-vi-du", "75,0%"],
  ["them-vu-hoa-giai/2023/tinh-vi-du", "+60 vụ"],
  ["thay-doi-ty-le-thanh/2023/tinh-vi-du", "+4,7 điểm phần trăm"],
  ["phan-hoa-giai/2023/xa-hai", "20,0%"],
  ["xep-hang-hoa-giai/2023/xa-hai", "hạng 4"],
  ["chenh-lech-don/2021/tinh-vi-du", "−370 đơn"],
  ["hoa-giai-vien/2021/tinh-vi-du", "trên 2.560 người"],
  ["vu-moi-nguoi/2021/tinh-vi-du", "dưới 0,12 vụ/người"],
  ["hoa-giai-tiep-nhan/2022/xa-bon", "không có"],
  ["hoa-giai-thanh/2022/xa-hai", "chưa rõ"],
  ["ty-le-thanh/2022/xa-bon", "không tính được"],
])("%s is written %s", (id, words) => {
  expect(figureWords(figure(id), vi)).toBe(words);
});

test("a figure carries its value for machines, an unknown one none", () => {
  expect(figureMark(figure("ty-le-thanh/2022/tinh-vi-du"), vi).toString()).toBe(
    '<data value="70.3125" data-figure="ty-le-thanh/2022/tinh-vi-du">70,3%</data>',
  );
  expect(figureMark(figure("ty-le-thanh/2022/xa-bon"), vi).toString()).toBe(
    '<span data-figure="ty-le-thanh/2022/xa-bon" data-unknown>không tính được</span>',
  );
});

test("a link leads to the explanation of this very figure", () => {
  expect(figureLink(figure("ty-le-thanh/2022/xa-bon"), context).toString()).toContain(
    'href="/chi-so/ty-le-thanh/#2022-xa-bon"',
  );
});

test("a rate is explained by names, numbers, rounding, denominator, what was printed, changes and source", () => {
  expect(lines(figureExplained(figure("ty-le-thanh/2021/tinh-vi-du"), context))).toEqual([
    "Công thức | Vụ việc hòa giải thành ÷ Vụ việc tiếp nhận hòa giải × 100",
    "Thay số | 238 ÷ 316 × 100 = 75,3% (làm tròn tới 1 chữ số thập phân)",
    "Mẫu số | số vụ việc tiếp nhận",
    "So với số in ở nguồn | Nguồn in 88,9%, lệch 13,58 điểm phần trăm so với số tính lại.",
    "Cập nhật số liệu | Vụ việc hòa giải thành (nay là 238 vụ): ngày 10/03/2022, trước đó là 236 vụ: hai xã báo cáo bổ sung",
    "Nguồn | Báo cáo năm 2021, trang 3",
  ]);
});

test("what cannot be computed says why, and which number is missing", () => {
  expect(
    lines(figureExplained(figure("ty-le-thanh/2022/phuong-nam"), context)).slice(0, 3),
  ).toEqual([
    "Vì sao | chưa có số liệu",
    "Công thức | Vụ việc hòa giải thành ÷ Vụ việc tiếp nhận hòa giải × 100",
    "Thay số | 12 ÷ Vụ việc tiếp nhận hòa giải × 100 = không tính được",
  ]);
});

test("a printed rate that nobody can recompute is told as such", () => {
  const rate = figure("ty-le-thanh/2022/xa-hai");
  const printed = {
    ...rate,
    stated: { value: 60, bound: "exact" as const, difference: undefined },
  };
  expect(lines(figureExplained(printed, context))).toContain(
    "So với số in ở nguồn | Nguồn in 60%, nhưng không đủ số để tính lại.",
  );
});

test("a change names both periods and both sources", () => {
  const explained = lines(figureExplained(figure("them-vu-hoa-giai/2023/phuong-mot"), context));
  expect(explained).toEqual([
    "Công thức | Vụ việc tiếp nhận hòa giải: kỳ này − kỳ liền trước",
    "Thay số | 230 (năm 2023) − 210 (năm 2022) = +20 vụ",
    "Nguồn | Báo cáo năm 2023, trang 2; Báo cáo năm 2022, trang 6",
  ]);
});

test("a share names part and whole, a rank all that were ranked", () => {
  const share = lines(figureExplained(figure("phan-hoa-giai/2023/xa-hai"), context));
  expect(share[1]).toBe("Thay số | 140 (Xã Hai) ÷ 700 (Tỉnh Ví Dụ) × 100 = 20,0%");
  const rank = lines(figureExplained(figure("xep-hang-hoa-giai/2023/xa-hai"), context));
  expect(rank.slice(0, 2)).toEqual([
    "Công thức | Tỷ lệ hòa giải thành: xếp từ cao xuống thấp trong 5 địa phương có số liệu",
    "Thay số | 88,0% (Phường Năm); 80,0% (Xã Bốn); 78,3% (Phường Một); 65,0% (Xã Hai); 63,6% (Xã Ba)",
  ]);
});

test("a bound that comes from an input is told as such", () => {
  const explained = lines(figureExplained(figure("vu-moi-nguoi/2021/tinh-vi-du"), context));
  expect(explained).toContain(
    "dưới | Một số đầu vào là giới hạn, nên kết quả bằng hoặc nhỏ hơn số này.",
  );
});

test("a table has a change in the row of what changed, and no row of its own for it", () => {
  const figures = [
    figure("hoa-giai-tiep-nhan/2023/tinh-vi-du"),
    figure("them-vu-hoa-giai/2023/tinh-vi-du"),
  ];
  const table = figureTable(figures, "Hòa giải", context).toString();
  expect(table.match(/<th scope="row">/g)).toHaveLength(1);
  expect(table).toContain("+60 vụ");
});

test("the tree of a figure goes down to counts, and names what stands elsewhere", () => {
  const [first = "", ...others] = lines(
    figureTree(figure("thay-doi-ty-le-thanh/2023/tinh-vi-du"), context),
  );
  expect(first).toBe(
    "Thay đổi tỷ lệ hòa giải thành: +4,7 điểm phần trămTỷ lệ hòa giải thành: 75,0%Vụ việc hòa giải thành: 525 vụ",
  );
  expect(others).toContain("Tỷ lệ hòa giải thành, năm 2022: 70,3%Vụ việc hòa giải thành: 450 vụ");
  expect(figureTree(figure("luot-tiep/2023/tinh-vi-du"), context).toString()).toBe("");
});
