import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pageOfKind, procedures, useBrowser, wide, withPage } from "./site.ts";

useBrowser();

const PAGES = [...new Set([...pageOfKind.map(([, path]) => path), ...procedures])];

/** How many pixels the page is wider than its window, with every part opened. */
const sidewaysScroll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });

describe.each(PAGES)("/%s", (path) => {
  test.each([320, 360, 1280])("does not scroll sideways at %i px", async (width) => {
    expect(await withPage(path, wide(width), sidewaysScroll)).toBe(0);
  });

  test.each([360, 1280])(
    "does not scroll sideways with text twice as large at %i px",
    async (width) => {
      const scroll = await withPage(path, wide(width), async (page) => {
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
        });
        return sidewaysScroll(page);
      });
      expect(scroll).toBe(0);
    },
  );
});

test("a page scrolls smoothly only for those who do not mind motion", async () => {
  const scrolling = (reducedMotion: "reduce" | "no-preference") =>
    withPage("thu-tuc/1.000001/", { ...wide(360), reducedMotion }, async (page) => {
      await page.keyboard.press("Tab");
      return page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    });
  expect(await scrolling("reduce")).toBe("auto");
  expect(await scrolling("no-preference")).toBe("smooth");
});
