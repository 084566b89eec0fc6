import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { procedures, useBrowser, wide, withPage } from "./site.ts";

useBrowser();

/** What fits on an A4 sheet inside its margins, in CSS pixels. */
const A4 = { width: 673, height: 990 };

const answerBottoms = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-answer]")].map(
      (answer) => answer.getBoundingClientRect().bottom,
    ),
  );

describe.each(procedures)("/%s", (path) => {
  test("answers all four questions on the first screen of a phone", async () => {
    const bottoms = await withPage(path, wide(360), answerBottoms);
    expect(bottoms).toHaveLength(4);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(740);
  });

  test("answers all four questions on the first sheet of paper", async () => {
    const bottoms = await withPage(path, { viewport: A4 }, async (page) => {
      await page.emulateMedia({ media: "print" });
      return answerBottoms(page);
    });
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(A4.height);
  });

  test("shows the whole official name, however long", async () => {
    await withPage(path, wide(360), async (page) => {
      const title = (await page.title()).replace(/ \([\d.]+\) – .*$/, "");
      expect(await page.locator("main").textContent()).toContain(title);
    });
  });
});

test("paper has everything open, no navigation, and the address of the page", async () => {
  await withPage("thu-tuc/1.000001/", { viewport: A4 }, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const part of [".site-nav", ".crumbs", ".contents", ".search-box", ".feedback", ".skip"]) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
    const hidden = await page.evaluate(
      () =>
        [...document.querySelectorAll("main .case > :not(summary)")].filter(
          (part) => !part.checkVisibility({ contentVisibilityAuto: true }),
        ).length,
    );
    expect(hidden).toBe(0);
    const address = page.getByText("https://xa.example.vn/minh-bach/thu-tuc/1.000001/");
    expect(await address.first().isVisible()).toBe(true);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe("rgb(0, 0, 0)");
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

test("dark mode is light ink on dark paper, light mode the other way round", async () => {
  const brightness = async (colorScheme: "light" | "dark") =>
    withPage("", { ...wide(360), colorScheme }, (page) =>
      page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        const sum = (rgb: string) =>
          (rgb.match(/\d+/g) ?? []).slice(0, 3).reduce((total, part) => total + Number(part), 0);
        return { paper: sum(backgroundColor), ink: sum(color) };
      }),
    );
  const [light, dark] = [await brightness("light"), await brightness("dark")];
  expect(light.paper).toBeGreaterThan(700);
  expect(light.ink).toBeLessThan(100);
  expect(dark.paper).toBeLessThan(100);
  expect(dark.ink).toBeGreaterThan(650);
});

test("a local record changes its fee and counter and nothing else of the ministry's page", async () => {
  await withPage("thu-tuc/1.000001/", wide(1280), async (page) => {
    const methods = await page.locator("table.methods tbody tr").allInnerTexts();
    expect(methods.map((row) => row.replace(/\s+/g, " ").trim())).toMatchInlineSnapshot(`
      [
        "Trực tiếp Trung tâm Phục vụ hành chính công xã Thử Trong ngày 5.000 đồng",
        "Trực tuyến dichvucong.example.vn Làm trọn trên mạng (toàn trình) Nguồn ghi «1» (nguồn không ghi đơn vị) Miễn phí",
        "Bưu chính Trung tâm Phục vụ hành chính công xã Thử Trong ngày Tính theo nghị quyết của Hội đồng nhân dân cấp tỉnh",
      ]
    `);
  });
});

test("a case shows its own papers, counted from the case it builds on", async () => {
  await withPage("thu-tuc/1.000001/", wide(360), async (page) => {
    const papers = page.locator("#truong-hop-bo-roi .papers");
    expect(await papers.first().isVisible()).toBe(false);
    await page.locator("#truong-hop-bo-roi summary").click();
    expect(await papers.first().isVisible()).toBe(true);
    expect(await papers.first().textContent()).toContain("Giấy cam đoan về việc sinh");
  });
});
