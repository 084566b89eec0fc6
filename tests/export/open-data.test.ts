import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { edit } from "../small-site.ts";
import { exportFixture, exportSmallSite } from "./exported-site.ts";

const HEAD = "indicator,period,place,value,state,bound,unit,source,reason";

test("every table is there as CSV, as CSV for Excel and as JSON, at the addresses others rely on", () => {
  const { addresses } = exportSmallSite();
  expect(addresses.filter((url) => url.startsWith("/du-lieu/")).sort()).toEqual([
    "/du-lieu/cong-khai-excel.csv",
    "/du-lieu/cong-khai.csv",
    "/du-lieu/cong-khai.json",
    "/du-lieu/cpsv.jsonld",
    "/du-lieu/datapackage.json",
    "/du-lieu/dcat.jsonld",
    "/du-lieu/ket-qua-excel.csv",
    "/du-lieu/ket-qua.csv",
    "/du-lieu/ket-qua.json",
    "/du-lieu/mo-hinh-excel.csv",
    "/du-lieu/mo-hinh.csv",
    "/du-lieu/mo-hinh.json",
    "/du-lieu/thu-tuc-excel.csv",
    "/du-lieu/thu-tuc.csv",
    "/du-lieu/thu-tuc.json",
    "/du-lieu/toan-bo.json",
    "/du-lieu/toan-bo.schema.json",
  ]);
});

test("every indicator has its figures beside its page", () => {
  const { addresses, rows, json } = exportSmallSite();
  expect(addresses.filter((url) => url.startsWith("/chi-so/ty-le/"))).toEqual([
    "/chi-so/ty-le/ty-le.csv",
    "/chi-so/ty-le/ty-le-excel.csv",
    "/chi-so/ty-le/ty-le.json",
  ]);
  expect(rows("/chi-so/ty-le/ty-le.csv")).toEqual([
    HEAD.split(","),
    ["ty-le", "2016", "xa-thu", "73.5061511", "computed", "exact", "%", "bao-cao trang 3", ""],
  ]);
  expect(json("/chi-so/ty-le/ty-le.json").figures).toHaveLength(1);
  expect(json("/chi-so/ty-le/ty-le.json").indicator.formula).toBe("hoa-giai-thanh / tiep-nhan");
});

test("the results have one row a value with the columns others rely on", () => {
  const values = `values:
  tiep-nhan: trên 2.560 vụ
  hoa-giai-thanh: { unknown: "=báo cáo không nêu" }
`;
  const { text, rows } = exportSmallSite(
    edit(
      "data/results/2016.yaml",
      "values:\n  tiep-nhan: 2.276 vụ\n  hoa-giai-thanh: 1.673 vụ\nstated:\n  ty-le: 73,5%\n",
      values,
    ),
  );
  expect(text("/du-lieu/ket-qua.csv").split("\r\n")[0]).toBe(`\uFEFF${HEAD}`);
  const [, ...cells] = rows("/du-lieu/ket-qua.csv");
  expect(cells.map((row) => row.slice(0, 6).join(" "))).toEqual([
    "tiep-nhan 2016 xa-thu 2560 known at-least",
    "hoa-giai-thanh 2016 xa-thu  unknown exact",
    "ty-le 2016 xa-thu  unknown exact",
  ]);
  expect(cells[1]?.[8]).toBe("'=báo cáo không nêu");
  expect(cells[2]?.[8]).not.toBe("");
});

test("what was made public has one row for each form in which it was, beside what the site shows", () => {
  const { rows, json } = exportSmallSite({
    "data/disclosures.yaml": `du-toan:
  what: Dự toán ngân sách
  clause: ngân sách
  document: bao-cao
  address: /tin-tuc/
  shown:
    bang-tin: { form: niêm yết, agency: ubnd-xa, where: cổng chính, from: 05/01/2026, until: 05/02/2026 }
    hop: { form: hội nghị đối thoại, from: 06/01/2026 }
  corrections: [{ on: 07/01/2026, why: in nhầm }]
`,
  });
  const [head, ...cells] = rows("/du-lieu/cong-khai.csv");
  expect(head).toEqual(
    "id,what,clause,form,where,from,until,duration,document,corrected,url".split(","),
  );
  const address = "https://xa.example.vn/minh-bach";
  expect(cells.map((row) => row.join(" · "))).toEqual([
    `du-toan/bang-tin · Dự toán ngân sách · 2 · posting · Ủy ban nhân dân xã | cổng chính · 2026-01-05 · 2026-02-05 · until · bao-cao · 2026-01-07 · ${address}/tin-tuc/`,
    `du-toan/hop · Dự toán ngân sách · 2 · dialogue ·  · 2026-01-06 ·  · day · bao-cao · 2026-01-07 · ${address}/tin-tuc/`,
    `thu-tuc.ho-tich/trang · Thủ tục hành chính lĩnh vực Hộ tịch: 2 thủ tục · 13 · website ·  ·  ·  · always ·  ·  · ${address}/linh-vuc/ho-tich/`,
    `ket-qua.2016/trang · Kết quả công tác với người dân, kỳ 2016 · 14 · website ·  ·  ·  · always · bao-cao ·  · ${address}/ket-qua/2016/`,
  ]);
  expect(json("/du-lieu/cong-khai.json")[0].page).toBe(`${address}/cong-khai/2026-q1/#muc-du-toan`);
});

test("what spreadsheets need is done to CSV alone: JSON keeps the text and the number", () => {
  const name = edit("data/models.yaml", "name: Đường hoa", 'name: "=HYPERLINK(1)"');
  const { json, rows } = exportSmallSite(name);
  expect(json("/du-lieu/mo-hinh.json")[0].name).toBe("=HYPERLINK(1)");
  expect(rows("/du-lieu/mo-hinh.csv")[1]?.[1]).toBe("'=HYPERLINK(1)");
  expect(json("/du-lieu/ket-qua.json")[2].value).toBe(73.5061511);
  expect(rows("/du-lieu/ket-qua-excel.csv")[3]?.[3]).toBe("73,5061511");
});

test("a figure quoted by a model stands in the table as words", () => {
  const result = edit("data/models.yaml", "years:", 'result: "Đạt [[ty-le/2016]]."\n  years:');
  const { rows } = exportSmallSite(result);
  const [head = [], row = []] = rows("/du-lieu/mo-hinh.csv");
  expect(row[head.indexOf("result")]).toBe("Đạt 73,5%.");
});

test("time limit and fee of a procedure stand by method, in the words of the data", () => {
  const { rows } = exportSmallSite();
  const [head = [], row = []] = rows("/du-lieu/thu-tuc.csv");
  const procedure = Object.fromEntries(head.map((name, index) => [name, row[index]]));
  expect(procedure).toMatchObject({
    code: "1.000001",
    in_person_time: "1 ngày làm việc",
    in_person_fee: "miễn phí",
    online_time: "",
    papers: "1",
    shown: "1",
    compared: "2026-07-15",
    url: "https://xa.example.vn/minh-bach/thu-tuc/1.000001/",
  });
});

test("each file is told with the size and the digest that it has", () => {
  const { exported, json } = exportFixture("province");
  for (const { bytes, about } of exported.files) {
    expect(about.size).toBe(bytes.length);
    expect(about.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
  const listed = exported.openData.groups.flatMap(({ files }) => files.map(({ url }) => url));
  const open = exported.files.map(({ url }) => url).filter((url) => url.startsWith("/du-lieu/"));
  expect(listed.sort()).toEqual(open.sort());
  expect(json("/du-lieu/datapackage.json").licenses).toBeUndefined();
});

test("the licence of the site stands on the package, the catalogue and every distribution", () => {
  const address = "https://creativecommons.org/licenses/by/4.0/";
  const { json } = exportSmallSite(
    edit(
      "data/site.yaml",
      "place: xa-thu",
      `place: xa-thu\nlicence: { name: CC BY 4.0, url: "${address}" }`,
    ),
  );
  const [licence] = json("/du-lieu/datapackage.json").licenses;
  expect(licence).toEqual({ title: "CC BY 4.0", path: address });
  const catalogue = json("/du-lieu/dcat.jsonld");
  expect(catalogue.license).toBe(address);
  expect(catalogue.dataset[0].distribution[0].license).toBe(address);
});

test("two exports of the same data are the same bytes", () => {
  const [first, second] = [exportFixture("province"), exportFixture("province")];
  expect(first.exported.files).toEqual(second.exported.files);
});

test("a draft is in no file", () => {
  const draft = edit("data/models.yaml", "field: kinh tế", "draft: có\n  field: kinh tế");
  const page = { "content/tin-tuc/nhap.md": "---\ntitle: Bản nháp kín\ndraft: có\n---\n\nKín.\n" };
  const { addresses, text } = exportSmallSite({ ...draft, ...page });
  const holding = addresses.filter((url) => /Đường hoa|Bản nháp kín/.test(text(url)));
  expect(holding).toEqual([]);
});

test("records that have a page carry its whole address", () => {
  const whole = exportFixture("province").json("/du-lieu/toan-bo.json");
  for (const kind of ["procedures", "agencies", "documents", "indicators", "models", "pages"]) {
    const urls: string[] = whole[kind].map(({ page }: { page?: string }) => page);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !/^https:\/\/tinh\.example\.vn\/.+\/$/.test(url))).toEqual([]);
  }
  const websites = whole.agencies.map(({ url }: { url?: string }) => url);
  expect(websites).toContain("https://tinh.example.vn");
});
