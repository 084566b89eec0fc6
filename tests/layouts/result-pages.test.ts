import { expect, test } from "vitest";
import type { PageKind } from "#layouts/page.ts";
import { indicatorPage } from "#layouts/pages/indicator.ts";
import { modelPage, modelsPage } from "#layouts/pages/model.ts";
import { placePage } from "#layouts/pages/place.ts";
import { periodPage, resultsPage } from "#layouts/pages/results.ts";
import { contextFor, wholeAddresses } from "#scripts/context.ts";
import { exportOpenData } from "#scripts/export/open-data.ts";
import { scanPage } from "#scripts/verify/scan.ts";
import { checkSite, edit, smallSite } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

const ASSETS = {
  ...{
    style: "",
    search: "",
    engine: "",
    pack: "",
    icon: "",
    site: "",
    picture: "",
    due: "",
    procedure: "",
  },
  ...{ shards: 1, later: [] },
};

/** The main part of one page of the small site with some files changed. */
function mainOf<T>(kind: PageKind<T>, url: string, files: Files): string {
  const { dataset, model, messages } = checkSite(files);
  if (dataset === undefined || model === undefined) throw new Error(messages);
  const { openData } = exportOpenData(dataset, model, wholeAddresses(model, "/"));
  const item = kind.items(model).find((one) => kind.url(one) === url);
  if (item === undefined) throw new Error(`no page ${url}`);
  return kind.view(item, contextFor(model, "/", ASSETS, openData)).main.toString();
}

const scanned = (main: string) =>
  scanPage(`<!doctype html><html lang="vi"><body><main>${main}</main></body></html>`);

/** A second year, a second village, and what compares them. */
const RICHER: Files = {
  ...edit("data/site.yaml", "place: xa-thu", "place: xa-thu\nheadline: [ty-le]"),
  "data/places.yaml": `${smallSite["data/places.yaml"]}thon-hai: { name: Thôn Hai, parent: xa-thu }\n`,
  "data/indicators.yaml": `${smallSite["data/indicators.yaml"]}  sentence: "Hòa giải thành [[hoa-giai-thanh]] trong [[tiep-nhan]], đạt [[ty-le]]."
thay-doi: { name: Thay đổi tỷ lệ, block: hòa giải, unit: điểm phần trăm, definition: Thử, formula: change(ty-le) }
hang: { name: Hạng, block: hòa giải, unit: hạng, definition: Thử, formula: rank(ty-le) }
phan: { name: Phần của thôn, block: hòa giải, unit: "%", definition: Thử, formula: share(tiep-nhan), denominator: số vụ cả xã }
`,
  "data/results/2017.yaml": `period: "2017"
about: xa-thu
source: { document: bao-cao }
shortcomings: [Một số cán bộ còn thờ ơ]
values: { tiep-nhan: 1.000 vụ, hoa-giai-thanh: 800 vụ }
places:
  thon-mot: { values: { tiep-nhan: 600 vụ, hoa-giai-thanh: 500 vụ } }
  thon-hai: { values: { tiep-nhan: 400 vụ, hoa-giai-thanh: 300 vụ } }
`,
};

const textOf = (main: string) => main.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

test("the overview begins with the newest figures, each with its change since the like period before", () => {
  const main = mainOf(resultsPage, "/ket-qua/", RICHER);
  expect(textOf(main)).toMatch(/80,0% Tỷ lệ hòa giải thành, năm 2017 So với năm 2016: \+6,5 điểm/);
  expect(main).toContain('id="dien-bien-ty-le-xa-thu-year-ten"');
  expect(scanned(main).faults).toEqual([]);
});

test("a year is told in sentences, with its change, and by what the source says fell short", () => {
  const text = textOf(mainOf(periodPage, "/ket-qua/2017/", RICHER));
  expect(text).toContain("Hòa giải thành 800 vụ trong 1.000 vụ , đạt 80,0% . So với năm 2016:");
  expect(text).toMatch(/Việc chưa làm được, theo lời báo cáo\s+Một số cán bộ còn thờ ơ/);
});

test("a block of a year has charts of its rate, its course and its places, each with its table", () => {
  const main = mainOf(periodPage, "/ket-qua/2017/", RICHER);
  for (const id of ["tu-so-ty-le-2017-xa-thu", "dien-bien-ty-le-xa-thu-year", "so-sanh-ty-le-2017"])
    expect(main).toContain(`id="${id}-ten"`);
  const page = scanned(main);
  expect(page.faults).toEqual([]);
  const shown = page.figures.map(({ id }) => id);
  expect(shown).toEqual(expect.arrayContaining(["ty-le/2016/xa-thu", "ty-le/2017/thon-hai"]));
});

test("a sentence with a figure that the year lacks is not told", () => {
  const files = {
    ...RICHER,
    ...edit("data/results/2016.yaml", "  hoa-giai-thanh: 1.673 vụ\n", ""),
  };
  expect(mainOf(periodPage, "/ket-qua/2016/", files)).not.toContain("đạt");
});

test("a place shows change, share and rank side by side, each as a figure of its own", () => {
  const main = mainOf(placePage, "/dia-phuong/thon-hai/", RICHER);
  const shown = scanned(main).figures.map(({ id, words }) => `${id}: ${words}`);
  expect(shown).toEqual(
    expect.arrayContaining(["hang/2017/thon-hai: hạng 2", "phan/2017/thon-hai: 40,0%"]),
  );
  expect(textOf(main)).toContain("Tỷ trọng Xếp hạng");
  expect(scanned(main).faults).toEqual([]);
});

test("an indicator has its course and its places as charts; a rank, whose first has the least, has none", () => {
  const main = mainOf(indicatorPage, "/chi-so/ty-le/", RICHER);
  expect(main.match(/role="img"/g)).toHaveLength(3);
  expect(scanned(main).faults).toEqual([]);
  expect(mainOf(indicatorPage, "/chi-so/hang/", RICHER)).not.toContain('role="img"');
});

const STORY: Files = {
  ...edit(
    "data/models.yaml",
    "  place: xa-thu\n",
    `  place: thon-mot
  result: Đã hòa giải [[hoa-giai-thanh/2016/xa-thu]], đạt [[ty-le/2016/xa-thu]]
  method: |-
    - Nghe từng nhà, [[tiep-nhan/2016/xa-thu]]
  replication: Thôn khác đã học theo
  replicatedAt: [xa-thu]
`,
  ),
};

test("a model begins with its result and the figures of the data in it", () => {
  const main = mainOf(modelPage, "/mo-hinh/duong-hoa/", STORY);
  expect(textOf(main)).toContain("Đã hòa giải 1.673 vụ , đạt 73,5%");
  const { figures, faults } = scanned(main);
  expect(figures.map(({ id }) => id)).toContain("tiep-nhan/2016/xa-thu");
  expect(faults).toEqual([]);
});

test("a model has every part of its write-up that exists, and explains the figures it quotes", () => {
  const text = textOf(mainOf(modelPage, "/mo-hinh/duong-hoa/", STORY));
  for (const heading of ["Nội dung, cách làm", "Duy trì, nhân rộng", "Số liệu trong bài"])
    expect(text).toContain(heading);
  expect(text).not.toContain("Nguồn lực");
  expect(text).toContain("1.673 ÷ 2.276 × 100 = 73,5%");
});

test("a model and the places that took it up lead to each other, even where a place has no figures", () => {
  expect(mainOf(modelPage, "/mo-hinh/duong-hoa/", STORY)).toContain('href="/dia-phuong/thon-mot/"');
  const place = textOf(mainOf(placePage, "/dia-phuong/thon-mot/", STORY));
  expect(place).toContain("Chưa có số liệu nào của nơi này.");
  expect(place).toMatch(/Mô hình «Dân vận khéo» ở đây\s+Đường hoa/);
  expect(textOf(mainOf(placePage, "/dia-phuong/xa-thu/", STORY))).toMatch(
    /Mô hình học từ nơi khác\s+Đường hoa/,
  );
});

test("the list of models tells what each changed", () => {
  expect(textOf(mainOf(modelsPage, "/mo-hinh/", STORY))).toContain("Đã hòa giải 1.673 vụ");
});
