import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { box, type, useSearchSite, withSearch } from "./search-site.ts";

useSearchSite();

const SEARCH = "tim-kiem/";
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong in light and dark; text must have a contrast of 7:1. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const lines: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    lines.push(
      ...(await page.evaluate(async (tags) => {
        const { violations } = await window.axe.run(document, {
          runOnly: { type: "tag", values: tags },
          rules: { "color-contrast-enhanced": { enabled: true } },
        });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
        );
      }, TAGS)),
    );
  }
  return lines;
}

/** Brings the page into each of its states. */
const STATES: readonly (readonly [name: string, reach: (page: Page) => Promise<unknown>])[] = [
  ["before anything is asked", async () => {}],
  [
    "loading",
    async (page) => {
      await page.route("**/*.bin", () => {});
      await box(page).fill("khai sinh");
      await page.getByText("Đang tìm…").waitFor();
    },
  ],
  ["done, with a slip mended", (page) => type(page, "kai sinh")],
  ["done, with what was understood", (page) => type(page, "trình làng")],
  ["unsure, with hits in texts", (page) => type(page, "biển hiệu gỗ lim")],
  ["empty", (page) => type(page, "asdkjh qwe")],
  [
    "in error",
    async (page) => {
      await page.route("**/*.bin", (route) => route.abort());
      await type(page, "khai sinh");
    },
  ],
  [
    "narrowed, with the lists of choices open",
    async (page) => {
      await page.locator("[data-filters] summary").click();
      await page.locator("select[name=cap]").selectOption("xa");
      await type(page, "khai sinh");
    },
  ],
];

describe.each(STATES)("the page %s", (_name, reach) => {
  test.each([360, 1280])("is accessible at %i px, light and dark", async (width) => {
    const found = await withSearch(
      SEARCH,
      async (page) => {
        await reach(page);
        return violationsOn(page);
      },
      { viewport: { width, height: 740 } },
    );
    expect(found).toEqual([]);
  });

  test("fits 320 px and has no target lower than 44 px in what is asked and answered", async () => {
    await withSearch(
      SEARCH,
      async (page) => {
        await reach(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(overflow).toBeLessThanOrEqual(320);
        const targets = page.locator(
          "main :is(input, button, select, summary, [data-results] a, [data-understood] a):visible",
        );
        for (const target of await targets.all()) {
          const height = (await target.boundingBox())?.height ?? 0;
          expect(height, await target.evaluate((e) => e.outerHTML)).toBeGreaterThanOrEqual(44);
        }
      },
      { viewport: { width: 320, height: 640 } },
    );
  });
});
