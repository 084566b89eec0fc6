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

test("everything that stands alone is at least 44 px high to the finger", async () => {
  const alone =
    "button, summary, input, .site-nav a, .site-name, .pager a, .links:not(.counted) a, .answers dt a";
  for (const [, path] of pageOfKind) {
    const small = await withPage(path, wide(360), (page) =>
      page.evaluate((selector) => {
        const heightOf = (element: Element) =>
          (element.closest(".answers > div") ?? element).getBoundingClientRect().height;
        return [...document.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
          .filter((element) => heightOf(element) > 0 && heightOf(element) < 43.5)
          .map((element) => `${element.tagName} ${element.textContent} ${heightOf(element)}`);
      }, alone),
    );
    expect(small, path).toEqual([]);
  }
});

test("nothing moves where the reader asked for no motion", async () => {
  const moving = (reducedMotion: "reduce" | "no-preference") =>
    withPage("thu-tuc/1.000001/", { ...wide(360), reducedMotion }, async (page) => {
      // A page with the focus in it scrolls smoothly for those who do not mind.
      await page.keyboard.press("Tab");
      return page.evaluate(() => {
        const styles = [...document.querySelectorAll("*")].map((part) => getComputedStyle(part));
        return styles.filter(
          ({ scrollBehavior, transitionDuration, animationName }) =>
            scrollBehavior !== "auto" || transitionDuration !== "0s" || animationName !== "none",
        ).length;
      });
    });
  expect(await moving("reduce")).toBe(0);
  expect(await moving("no-preference")).toBeGreaterThan(0);
});
