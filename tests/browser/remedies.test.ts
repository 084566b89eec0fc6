import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser, wide, withPage } from "./site.ts";

useBrowser();

const PATH = "thu-tuc/1.000001/";
const ANCHORS = ["bi-tu-choi", "doi-them", "qua-han", "khong-tra-loi"];

const openParts = (page: Page) =>
  page.locator("#truc-trac details[open]").evaluateAll((parts) => parts.map(({ id }) => id));

test("without a script the four situations stand on the page of a procedure and open at a tap", async () => {
  await withPage(PATH, { ...wide(360), javaScriptEnabled: false }, async (page) => {
    const parts = page.locator("#truc-trac > details");
    expect(await parts.count()).toBe(4);
    for (const anchor of ANCHORS) {
      await page.locator(`#${anchor} > summary`).click();
      const part = page.locator(`#${anchor}`);
      expect(await part.getByText("Tìm tới", { exact: true }).isVisible(), anchor).toBe(true);
      expect(await part.locator("dd a[href*='/van-ban/']").count(), anchor).toBeGreaterThan(0);
    }
  });
});

test("a link to a situation opens that one, on the way in and within the page", async () => {
  await withPage(`${PATH}#bi-tu-choi`, wide(360), async (page) => {
    expect(await openParts(page)).toEqual(["bi-tu-choi"]);
    await page.evaluate(() => {
      location.hash = "#qua-han";
    });
    await page.locator("#qua-han[open]").waitFor();
    expect(await openParts(page)).toEqual(["bi-tu-choi", "qua-han"]);
  });
});

test("a situation is a heading, and its row is as high as a finger", async () => {
  await withPage(PATH, wide(320), async (page) => {
    const headings = page.locator("#truc-trac summary").getByRole("heading", { level: 3 });
    expect(await headings.count()).toBe(4);
    for (const summary of await page.locator("#truc-trac summary").all()) {
      expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

test("on paper all four are open, and the sheet says in a line to whom one turns", async () => {
  await withPage(PATH, wide(673), async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const anchor of ANCHORS) {
      const right = page.locator(`#${anchor} > p`).first();
      expect(await right.isVisible(), anchor).toBe(true);
    }
    const sheet = await page.locator(".sheet").first().textContent();
    expect(sheet).toContain("Tìm tới Ủy ban nhân dân xã Thử trong 90 ngày");
  });
});

test("the page for all procedures is two clicks from a procedure, and a law leads back to it", async () => {
  await withPage(PATH, wide(1280), async (page) => {
    await page.getByRole("link", { name: "Khi thủ tục gặp trục trặc" }).click();
    expect(new URL(page.url()).pathname).toMatch(/\/truc-trac\/$/);
    expect(await page.locator("main > section > h2").count()).toBe(4);
    await page.locator("#qua-han").getByRole("link", { name: "Luật Khiếu nại" }).click();
    await page.getByRole("link", { name: "Quá ngày hẹn mà chưa có kết quả" }).click();
    expect(page.url()).toMatch(/\/truc-trac\/#qua-han$/);
  });
});
