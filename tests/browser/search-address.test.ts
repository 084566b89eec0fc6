import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { answered, box, type, useSearchSite, withSearch } from "./search-site.ts";

useSearchSite();

const SEARCH = "tim-kiem/";
const addressOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const codes = (results: readonly { code: string }[]) => results.map(({ code }) => code);
const list = (page: Page, name: string) => page.locator(`select[name=${name}]`);
const open = (page: Page) => page.locator("[data-filters] summary").click();

/** The address follows typing a moment later. */
const waitForAddress = (page: Page, search: string) =>
  page.waitForFunction((wanted) => decodeURIComponent(location.search) === wanted, search);

test("an address that is shared gives the same answer", async () => {
  const path = `${SEARCH}?q=${encodeURIComponent("khai sinh")}&linh-vuc=ho-tich&cap=xa`;
  const first = await withSearch(path, (page) => answered(page, "khai sinh"));
  const second = await withSearch(path, (page) => answered(page, "khai sinh"));
  expect(second).toEqual(first);
  expect(first.results.length).toBeGreaterThan(2);
});

test("a question from the header of another page is answered", async () => {
  await withSearch("thu-tuc/1.000656/", async (page) => {
    await page.locator("header input[name=q]").fill("kết hôn");
    await page.locator("header input[name=q]").press("Enter");
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    expect((await answered(page, "kết hôn")).results[0]?.code).toBe("1.000894");
    expect(await box(page).inputValue()).toBe("kết hôn");
  });
});

test("typing changes the address and adds nothing to the way back", async () => {
  await withSearch("", async (page, home) => {
    await page.goto(`${home}${SEARCH}`);
    const before = await page.evaluate(() => history.length);
    await type(page, "khai tử");
    await waitForAddress(page, "?q=khai tử");
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goBack();
    expect(page.url()).toBe(home);
  });
});

test("back and forward go through what was decided, with its question, choices and results", async () => {
  await withSearch(SEARCH, async (page) => {
    await type(page, "khai sinh");
    await box(page).press("Enter");
    await type(page, "đăng ký");
    await box(page).press("Enter");
    await open(page);
    await list(page, "linh-vuc").selectOption("cu-tru");
    const narrowed = await answered(page, "đăng ký");
    expect(codes(narrowed.results).sort()).toEqual(["1.004194", "1.004222"]);
    expect(addressOf(page)).toBe("?q=đăng ký&linh-vuc=cu-tru");

    await page.goBack();
    expect(addressOf(page)).toBe("?q=đăng ký");
    expect(await list(page, "linh-vuc").inputValue()).toBe("");
    expect((await answered(page, "đăng ký")).results.length).toBeGreaterThan(4);

    await page.goBack();
    expect(await box(page).inputValue()).toBe("khai sinh");
    expect((await answered(page, "khai sinh")).results[0]?.code).toBe("1.001193");

    await page.goBack();
    expect([addressOf(page), await box(page).inputValue()]).toEqual(["", ""]);
    expect((await answered(page, "")).results).toEqual([]);

    await page.goForward();
    await page.goForward();
    await page.goForward();
    expect(await list(page, "linh-vuc").inputValue()).toBe("cu-tru");
    expect(await answered(page, "đăng ký")).toEqual(narrowed);
  });
});

test("back from a result restores what was typed, though it was never sent", async () => {
  await withSearch(SEARCH, async (page) => {
    await type(page, "khai tử");
    await page.locator("[data-results] a").first().click();
    await page.waitForURL(/thu-tuc/);
    await page.goBack();
    expect((await answered(page, "khai tử")).results[0]?.code).toBe("1.000656");
    expect(await box(page).inputValue()).toBe("khai tử");
  });
});

test.each([
  ["loai", "su-kien", "khai sinh cho con", ["/tim/su-kien/sinh-con/"]],
  ["loai", "van-ban", "hộ tịch", ["/tim/van-ban/nghi-dinh-123/", "/tim/van-ban/thong-tu-15/"]],
  ["linh-vuc", "kinh-doanh", "đăng ký hộ kinh doanh", ["1.001266", "1.001612"]],
  ["cap", "tinh", "quyền sử dụng đất", ["1.012786", "1.013831"]],
  ["doi-tuong", "nguoi-nuoc-ngoai", "khai sinh", ["2.000528"]],
  ["cach-nop", "truc-tuyen", "hộ kinh doanh", ["1.001266", "1.001612"]],
])("the list %s narrows to %s", async (name, value, question, expected) => {
  await withSearch(SEARCH, async (page) => {
    const wide = await type(page, question);
    await open(page);
    await list(page, name).selectOption(value);
    const { results } = await answered(page, question);
    const names = results.map(({ code, address }) => code || address);
    // Others that pass may follow, those that do not are gone.
    expect(names).toEqual(expect.arrayContaining(expected));
    expect(results.length).toBeLessThan(wide.results.length);
    expect(addressOf(page)).toBe(`?q=${question}&${name}=${value}`);
  });
});

test("choices hold for hits in texts too", async () => {
  await withSearch(`${SEARCH}?linh-vuc=ho-tich`, async (page) => {
    const { state, notice, results } = await type(page, "biển hiệu gỗ lim");
    expect(results.filter(({ isFromText }) => isFromText)).toEqual([]);
    if (state === "empty") expect(notice).toContain("trong phần đã thu hẹp");
  });
});

test("what is chosen is told beside the folded lists, and one button takes it back", async () => {
  await withSearch(`${SEARCH}?q=đăng ký&linh-vuc=cu-tru&cap=xa`, async (page) => {
    const summary = page.locator("[data-filters] summary");
    expect(await summary.textContent()).toBe("Đang thu hẹp: Cư trú, Cấp xã");
    await summary.click();
    await page.getByRole("button", { name: "Bỏ mọi lựa chọn" }).click();
    expect(await summary.textContent()).toBe("Thu hẹp kết quả");
    expect(await summary.evaluate((part) => part === document.activeElement)).toBe(true);
    expect(addressOf(page)).toBe("?q=đăng ký");
    expect((await answered(page, "đăng ký")).results.length).toBeGreaterThan(4);
  });
});

test("a choice that an address names and the site does not have chooses nothing", async () => {
  await withSearch(`${SEARCH}?q=kết hôn&linh-vuc=khong-co`, async (page) => {
    expect((await answered(page, "kết hôn")).results[0]?.code).toBe("1.000894");
    expect(await list(page, "linh-vuc").inputValue()).toBe("");
  });
});
