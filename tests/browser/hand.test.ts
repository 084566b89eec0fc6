import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pageOfKind, procedures, useBrowser, wide, withPage } from "./site.ts";

useBrowser();

const PAGES = [...new Set([...pageOfKind.map(([, path]) => path), ...procedures])];

/** What stands alone; a link inside a sentence is exempt, as WCAG has it. */
const ALONE = [
  "button, summary, input, select, .site-name, nav a, .links a, .pager a, .way > a, .headline > li > a",
  ".rows > li > a, .rows > li > span:not(.line) > a, .booklet-contents a, tr:not(:has(> .place)) > th > a",
  ":is(h2, h3) > a, .answers dt a",
].join(", ");

/** What is lower than a finger is wide, in CSS pixels. */
const lowOnes = (page: Page) =>
  page.evaluate((selector) => {
    const heightOf = (element: Element) =>
      (element.closest(".answers > div") ?? element).getBoundingClientRect().height;
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => heightOf(element) < 43.5)
      .map((element) => `${element.outerHTML.slice(0, 120)} ${heightOf(element)}`);
  }, ALONE);

/** In the browser: what glides, fades or scrolls smoothly. */
const movingParts = () =>
  [...document.querySelectorAll("*")]
    .filter((part) => {
      const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(part);
      return scrollBehavior !== "auto" || transitionDuration !== "0s" || animationName !== "none";
    })
    .map((part) => part.outerHTML.slice(0, 120));

/** Every stop of the keyboard, by its place in the document, with what is not seen of it. */
async function stopsOf(page: Page, most: number): Promise<{ place: number; unseen: string }[]> {
  const stops: { place: number; unseen: string }[] = [];
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height, bottom, top } = element.getBoundingClientRect();
      const isShown =
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        width * height > 1 &&
        bottom > 0 &&
        top < innerHeight;
      const hasOutline = outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 3;
      return {
        place:
          element === document.body ? -1 : [...document.querySelectorAll("*")].indexOf(element),
        unseen: isShown && hasOutline ? "" : element.outerHTML.slice(0, 120),
      };
    });
    // Behind the last stop the browser has the focus.
    if (seen.place < 0) break;
    stops.push(seen);
  }
  return stops;
}

/** Enough stops for the longest part of a page before its lists repeat themselves. */
const MOST_STOPS = 60;

describe.each(PAGES)("/%s", (path) => {
  test("has a place for a finger wherever something stands alone", async () => {
    expect(await withPage(path, wide(360), lowOnes)).toEqual([]);
  });

  test("moves nothing where the reader asked for no motion", async () => {
    const still = { ...wide(360), reducedMotion: "reduce" } as const;
    const moving = await withPage(path, still, async (page) => {
      // A page with the focus in it scrolls smoothly for those who do not mind.
      await page.keyboard.press("Tab");
      return page.evaluate(movingParts);
    });
    expect(moving).toEqual([]);
  });

  test("is gone through by the keyboard in reading order, every stop seen", async () => {
    // Where no smooth scrolling is wanted, a stop is in sight at once.
    const phone = { ...wide(360), reducedMotion: "reduce" } as const;
    const stops = await withPage(path, phone, (page) => stopsOf(page, MOST_STOPS));
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.map(({ unseen }) => unseen).filter(Boolean)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
