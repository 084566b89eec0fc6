import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { answered, box, type, useSearchSite, withSearch } from "./search-site.ts";

useSearchSite();

const SEARCH = "tim-kiem/";

/** Holds back the files of an address until they are let go. */
async function hold(page: Page, pattern: string | RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const stateOf = (page: Page) => page.locator("[data-results]").getAttribute("data-state");
const items = (page: Page) => page.locator("[data-results] > li");

test("nothing is loaded before something is asked, and then only from the site itself", async () => {
  await withSearch("", async (page, home) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`${home}${SEARCH}`, { waitUntil: "networkidle" });
    await box(page).focus();
    expect(requests.filter((url) => /\.bin|pagefind|worker/.test(url))).toEqual([]);
    await type(page, "biển hiệu gỗ lim");
    expect(requests.filter((url) => /\.bin|pagefind|worker/.test(url)).length).toBeGreaterThan(5);
    expect(requests.filter((url) => !url.startsWith(home) && !url.startsWith("blob:"))).toEqual([]);
  });
});

test("a question that finds enough loads no index of texts", async () => {
  await withSearch(SEARCH, async (page) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const { state, results } = await type(page, "đăng ký");
    expect([state, results.length > 4]).toEqual(["done", true]);
    expect(requests.filter((url) => url.includes("pagefind"))).toEqual([]);
  });
});

test("while the catalogue is on its way the page says that it is looking", async () => {
  await withSearch(SEARCH, async (page) => {
    const release = await hold(page, /\/tim\.[0-9a-f]+\.bin/);
    await box(page).fill("khai sinh");
    await page.getByText("Đang tìm…").waitFor();
    expect(await stateOf(page)).toBe("loading");
    release();
    expect((await answered(page, "khai sinh")).state).toBe("done");
  });
});

test("the answer to an earlier question is never shown under a later one", async () => {
  await withSearch(SEARCH, async (page) => {
    const release = await hold(page, /\/tim\.[0-9a-f]+\.bin/);
    await box(page).fill("khai tử");
    await box(page).fill("kết hôn");
    release();
    const { results } = await answered(page, "kết hôn");
    expect(results[0]?.code).toBe("1.000894");
    await page.waitForTimeout(500);
    expect((await answered(page, "kết hôn")).results[0]?.code).toBe("1.000894");
  });
});

test("the later files add the line that answers, where nobody has turned to the results yet", async () => {
  await withSearch(SEARCH, async (page) => {
    const release = await hold(page, /\/tim-them\./);
    await box(page).fill("đăng ký khai tử");
    await items(page).first().waitFor();
    const line = items(page).first().locator(".line");
    expect(await line.textContent()).toBe("");
    const before = await items(page).nth(1).boundingBox();
    release();
    await answered(page, "đăng ký khai tử");
    expect(await line.textContent()).toBe(
      "trong ngày · Miễn phí · Bộ phận Một cửa".replace("t", "T"),
    );
    expect((await items(page).nth(1).boundingBox())?.y).toBe(before?.y);
  });
});

test("the later files move nothing under the focus of someone who is among the results", async () => {
  await withSearch(SEARCH, async (page) => {
    const release = await hold(page, /\/tim-them\./);
    await box(page).fill("đăng ký khai tử");
    await items(page).first().waitFor();
    await box(page).press("ArrowDown");
    release();
    await answered(page, "đăng ký khai tử");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(await focused()).toBe("/tim/thu-tuc/1.000656/");
    expect(await items(page).first().locator(".line").textContent()).toBe("");
  });
});

test("what may not answer stands under a notice, with ways on", async () => {
  await withSearch(SEARCH, async (page) => {
    const { state, notice, results } = await type(page, "biển hiệu gỗ lim");
    expect([state, results.length > 0, results.length < 16]).toEqual(["unsure", true, true]);
    expect(notice).toContain("Có thể trang này không có thủ tục bạn hỏi");
    expect(await page.locator("[data-browse]").isVisible()).toBe(true);
  });
});

test("nothing found is said honestly, with fields, life events, the office and the national portal", async () => {
  await withSearch(SEARCH, async (page) => {
    const { state, notice, results } = await type(page, "asdkjh qwe");
    expect([state, results]).toEqual(["empty", []]);
    expect(notice).toContain("Không tìm thấy gì cho «asdkjh qwe»");
    for (const address of [
      "/tim/linh-vuc/ho-tich/",
      "/tim/su-kien/sinh-con/",
      "/tim/thu-tuc/",
      "tel:02031234567",
      "mailto:motcua@xa-tim.example.vn",
      "https://dichvucong.gov.vn",
    ])
      expect(await page.locator(`main a[href="${address}"]`).isVisible(), address).toBe(true);
  });
});

test("one letter asks for a second one", async () => {
  await withSearch(SEARCH, async (page) => {
    const { state, notice } = await type(page, "k");
    expect([state, notice]).toEqual(["empty", "Gõ ít nhất hai chữ cái."]);
  });
});
