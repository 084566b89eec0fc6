import type { GovernmentService } from "schema-dts";
import { expect, test } from "vitest";
import type { Context } from "#layouts/page.ts";
import { openDataPage } from "#layouts/pages/open-data.ts";
import { dataLink } from "#layouts/parts/data-link.ts";
import { fileSize } from "#layouts/parts/file-size.ts";
import { documentShell } from "#layouts/parts/page/shell.ts";
import { governmentService } from "#layouts/parts/procedure/government-service.ts";
import { vi } from "#layouts/text/vi.ts";
import { contextFor, wholeAddresses } from "#scripts/context.ts";
import { exportOpenData } from "#scripts/export/open-data.ts";
import { scanPage } from "#scripts/verify/scan.ts";
import { checkSite, edit } from "../small-site.ts";
import type { Files } from "../temporary.ts";

const PROCEDURE = "data/procedures/1.000001.yaml";
const ASSETS = {
  style: "",
  search: "",
  engine: "",
  pack: "",
  later: [],
  shards: 1,
  icon: "",
  site: "",
  picture: "",
  due: "",
  procedure: "",
};

/** What pages of the small site may look at, with some files of it changed. */
function contextOf(files: Files = {}): Context {
  const { dataset, model, messages } = checkSite(files);
  if (dataset === undefined || model === undefined) throw new Error(messages);
  const base = "/minh-bach/";
  const { openData } = exportOpenData(dataset, model, wholeAddresses(model, base));
  return contextFor(model, base, ASSETS, openData);
}

function pageOf(context: Context): string {
  return openDataPage.view(context.model, context).main.toString();
}

/** The block of data of the procedure 1.000001, as it stands and as read. */
function serviceOf(files: Files = {}) {
  const context = contextOf(files);
  const procedure = context.model.byCode.get("1.000001");
  if (procedure === undefined) throw new Error("1.000001 is not there");
  const markup = governmentService(procedure, context).toString();
  const json = markup.slice(markup.indexOf(">") + 1, markup.lastIndexOf("</script>"));
  const service: Exclude<GovernmentService, string> = JSON.parse(json);
  return { markup, json, service };
}

test("the page of open data links every file with its name, kind and size", () => {
  const context = contextOf();
  const main = pageOf(context);
  const files = context.openData.groups.flatMap((group) => group.files);
  expect(files).toHaveLength(17);
  for (const { url, size } of files) {
    const link = main.indexOf(`href="/minh-bach${url}"`);
    expect(link).toBeGreaterThan(0);
    expect(main.slice(link, main.indexOf("</li>", link))).toContain(fileSize(size, vi));
  }
});

test("the page of open data tells the name, the type and the meaning of each column", () => {
  const main = pageOf(contextOf());
  for (const name of ["indicator", "bound", "in_person_fee", "replication"])
    expect(main).toContain(`<code>${name}</code>`);
  expect(main).toContain("số nguyên (giấy tờ)");
});

test("the page of open data names the licence, or says that none was given", () => {
  const licence = 'licence: { name: CC BY 4.0, url: "https://cc.example/by" }\nplace: xa-thu';
  const given = pageOf(contextOf(edit("data/site.yaml", "place: xa-thu", licence)));
  expect(given).toContain('<a href="https://cc.example/by" rel="license external">CC BY 4.0</a>');
  expect(pageOf(contextOf())).toContain("cơ quan chưa công bố giấy phép");
});

test("the page of open data is well formed", () => {
  const context = contextOf();
  const view = openDataPage.view(context.model, context);
  const page = documentShell("/du-lieu/", view, view.main, context).toString();
  expect(scanPage(page).faults).toEqual([]);
});

test.each([
  [0, "0 byte"],
  [999, "999 byte"],
  [1000, "1,0 kB"],
  [12_345, "12,3 kB"],
  [999_949, "999,9 kB"],
  [999_950, "1,0 MB"],
  [20_702_625, "20,7 MB"],
])("a file of %d bytes is said to have %s", (bytes, words) => {
  expect(fileSize(bytes, vi)).toBe(words);
});

test("the line under a table leads to its three files", () => {
  const line = dataLink("/du-lieu/ket-qua", contextOf()).toString();
  for (const end of [".csv", "-excel.csv", ".json"])
    expect(line).toContain(`href="/minh-bach/du-lieu/ket-qua${end}"`);
});

test("a procedure tells search engines its name, provider, place and cost", () => {
  const fee = edit(PROCEDURE, "fee: miễn phí", "fee: 50.000 đồng");
  const address = edit(
    "data/agencies.yaml",
    "kind: bộ phận,",
    "kind: bộ phận, address: Số 1 Đường Lớn,",
  );
  const { service } = serviceOf({ ...fee, ...address });
  expect(service).toMatchObject({
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    url: "https://xa.example.vn/minh-bach/thu-tuc/1.000001/",
    identifier: "1.000001",
    name: "Thủ tục đăng ký khai sinh",
    provider: { "@type": "GovernmentOrganization", name: "Ủy ban nhân dân xã" },
    availableChannel: [{ serviceLocation: { "@type": "Place", address: "Số 1 Đường Lớn" } }],
    offers: [{ "@type": "Offer", price: 50_000, priceCurrency: "VND" }],
  });
});

test("no second copy of the text goes to search engines", () => {
  const { json } = serviceOf();
  expect(json).not.toContain("Nhận kết quả");
  expect(json).not.toContain("Tờ khai");
  expect(json.length).toBeLessThan(1000);
});

test("a fee that is no plain sum has no price", () => {
  const rule = edit(PROCEDURE, "fee: miễn phí", "fee: { rule: theo nghị quyết của tỉnh }");
  expect(serviceOf(rule).service).not.toHaveProperty("offers");
  const perPage = edit(PROCEDURE, "fee: miễn phí", "fee: 2.000 đồng/trang");
  expect(serviceOf(perPage).service).not.toHaveProperty("offers");
});

test("a sample address is not told as if it were one", () => {
  const sample = "kind: bộ phận, address: { sample: điền địa chỉ },";
  const { json } = serviceOf(edit("data/agencies.yaml", "kind: bộ phận,", sample));
  expect(json).not.toContain("điền địa chỉ");
});

test("a name cannot end the block of data that it stands in", () => {
  const name = "Thủ tục </script><script>alert(1)</script> & <!-- hết";
  const { markup, service } = serviceOf(
    edit(PROCEDURE, "name: Thủ tục đăng ký khai sinh", `name: "${name}"`),
  );
  expect(markup.match(/<\/?script/g)).toHaveLength(2);
  expect(markup).not.toContain("<!--");
  expect(service).toHaveProperty("name", name);
});
