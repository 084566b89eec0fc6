import { expect, test } from "vitest";
import { answered, box, type, useSearchSite, withSearch } from "./search-site.ts";

useSearchSite();

const SEARCH = "tim-kiem/";

test("a failure is told and the next key tries again", async () => {
  await withSearch(SEARCH, async (page) => {
    await page.route("**/*.bin", (route) => route.abort());
    const { state, notice } = await type(page, "khai sinh");
    expect([state, notice]).toEqual([
      "error",
      "Chưa tải được phần tìm kiếm. Kiểm tra mạng rồi gõ lại, hoặc xem các danh sách dưới đây.",
    ]);
    expect(await page.locator("[data-browse]").isVisible()).toBe(true);
    await page.unroute("**/*.bin");
    await box(page).press("End");
    await box(page).pressSequentially("h");
    await answered(page, "khai sinhh");
    await box(page).press("Backspace");
    expect((await answered(page, "khai sinh")).results[0]?.code).toBe("1.001193");
  });
});

test.each([
  ["the index of texts cannot be had", "**/pagefind/**"],
  ["WebAssembly cannot be had", "**/*.pagefind"],
])("when %s, titles still answer and nothing found is still said", async (_what, pattern) => {
  await withSearch(SEARCH, async (page) => {
    await page.route(pattern, (route) => route.abort());
    const found = await type(page, "nuôi rồng kết hôn");
    expect(found.results.some(({ code }) => code === "1.000894")).toBe(true);
    expect((await type(page, "asdkjh qwe")).state).toBe("empty");
    expect((await type(page, "kết hôn")).results[0]?.code).toBe("1.000894");
  });
});

test("without the later files titles still answer", async () => {
  await withSearch(SEARCH, async (page) => {
    await page.route(/tim-(them|van-ban)/, (route) => route.abort());
    const { state, results } = await type(page, "đăng ký khai sinh");
    expect([state, results[0]?.code]).toEqual(["done", "1.001193"]);
  });
});
