import { describe, expect, test } from "vitest";
import { answered, box, type, useSearchSite, withSearch } from "./search-site.ts";

useSearchSite();

const SEARCH = "tim-kiem/";
const codes = (results: readonly { code: string }[]) => results.map(({ code }) => code);

describe("a person finds the procedure", () => {
  test.each([
    ["with all marks", "đăng ký khai sinh", "1.001193"],
    ["without marks", "dang ky khai sinh", "1.001193"],
    ["with some of the marks", "đang ky khai sinh", "1.001193"],
    ["in capitals", "ĐĂNG KÝ KHAI SINH", "1.001193"],
    ["with marks apart from their letters", "đăng ký khai sinh".normalize("NFD"), "1.001193"],
    ["in raw Telex keys", "ddawng kys khai sinh", "1.001193"],
    ["in raw VNI keys", "d9a8ng ky1 khai sinh", "1.001193"],
    ["with a slip", "đăng kí kai sinh", "1.001193"],
    ["by its code", "1.012786", "1.012786"],
    ["by a part of its code", "012786", "1.012786"],
    ["by a word of the country", "giấy độc thân", "1.004873"],
    ["by an everyday word without marks", "mat so do", "1.012786"],
    ["by a word of the office alone", "trình làng", "1.001193"],
    ["with the deed behind the thing", "biển số xe bị mất", "1.013082"],
  ])("%s", async (_how, question, code) => {
    const { state, results } = await withSearch(SEARCH, (page) => type(page, question));
    expect(codes(results)[0]).toBe(code);
    expect(["done", "unsure"]).toContain(state);
  });
});

test("a result shows its name with the words said marked, its code and the line that answers", async () => {
  const { results } = await withSearch(SEARCH, (page) => type(page, "dang ky lai khai sinh"));
  const again = results.find(({ code }) => code === "1.004884");
  expect(again).toMatchObject({
    kind: "procedure",
    title: "Thủ tục đăng ký lại khai sinh",
    address: "/tim/thu-tuc/1.004884/",
    line: "5 ngày làm việc · 8.000 đồng · Bộ phận Một cửa",
  });
  expect(again?.marks.join(" ")).toBe("đăng ký lại khai sinh");
});

test("marks typed decide between words that are alike without them", async () => {
  const marked = await withSearch(SEARCH, (page) => type(page, "khai tử"));
  expect(codes(marked.results)[0]).toBe("1.000656");
  expect(marked.results[0]?.marks).toEqual(["khai tử"]);
});

test("what was understood by an everyday word is told", async () => {
  const { understood } = await withSearch(SEARCH, (page) => type(page, "trình làng"));
  expect(understood).toBe("Hiểu là: «trình làng» → đăng ký khai sinh");
});

test("a slip is answered, and the right spelling is a link that keeps the focus in the box", async () => {
  await withSearch(SEARCH, async (page) => {
    const { understood } = await type(page, "kai sinh");
    expect(understood).toBe("Ý bạn là: khai sinh");
    await page.locator("[data-understood] a").click();
    await answered(page, "khai sinh");
    expect(await box(page).inputValue()).toBe("khai sinh");
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe("?q=khai%20sinh");
  });
});

test("a document's number gives the document itself, then the procedures that cite it", async () => {
  const { state, results } = await withSearch(SEARCH, (page) => type(page, "123/2015/nđ-cp"));
  expect(state).toBe("done");
  expect(results.map(({ kind }) => kind).slice(0, 4)).toEqual([
    "document",
    ...["procedure", "procedure", "procedure"],
  ]);
  expect(results[0]).toMatchObject({
    title: "Nghị định 123/2015/NĐ-CP",
    address: "/tim/van-ban/nghi-dinh-123/",
    line: "Quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch",
  });
});

test("a law is found by its name", async () => {
  const { results } = await withSearch(SEARCH, (page) => type(page, "luật cư trú"));
  expect(results[0]).toMatchObject({ kind: "document", title: "Luật Cư trú (68/2020/QH14)" });
});

test("a hit in the text leads to the part where the words stand, with its marks right", async () => {
  await withSearch(SEARCH, async (page) => {
    const { results } = await type(page, "biển hiệu gỗ lim");
    const hit = results.find(({ isFromText }) => isFromText);
    expect(hit).toMatchObject({
      kind: "procedure",
      code: "1.001612",
      title: "Đăng ký thành lập hộ kinh doanh",
      address: "/tim/thu-tuc/1.001612/#trinh-tu",
    });
    expect(hit?.line).toContain("Người nộp treo biển hiệu bằng gỗ lim trước cửa hàng");
    expect(hit?.marks).toEqual(["biển", "hiệu", "gỗ", "lim"]);
    await page.locator("[data-from=text] a").first().click();
    await page.waitForURL(/#trinh-tu$/);
    const part = page.locator("#trinh-tu");
    expect(await part.count()).toBe(1);
    expect(await page.locator("main").textContent()).toContain("treo biển hiệu bằng gỗ lim");
  });
});

test("a word of the text with đ is found without any mark and shown as it is written", async () => {
  const { results } = await withSearch(SEARCH, (page) => type(page, "giai thua ban do"));
  const hit = results.find(({ isFromText }) => isFromText);
  expect(hit).toMatchObject({ code: "1.013831", address: "/tim/thu-tuc/1.013831/#trinh-tu" });
  expect(hit?.line).toContain("Cán bộ trích lục bản đồ giải thửa");
});

test("a hit in an article leads to its heading", async () => {
  const { results } = await withSearch(SEARCH, (page) => type(page, "bảo vệ trực điện thoại"));
  expect(results.find(({ isFromText }) => isFromText)).toMatchObject({
    kind: "page",
    title: "Lịch tiếp dân",
    address: "/tim/hoi-dap/lich-tiep-dan/#ngay-le",
  });
});
