import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { answered, box, type, useSearchSite, withSearch } from "./search-site.ts";

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

test("arrows lead from the box through the results and back, Escape to the box and clears it", async () => {
  await withSearch(SEARCH, async (page) => {
    const { results } = await type(page, "khai sinh");
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("href") ?? "box");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(results[1]?.address);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("box");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect([await focused(), await box(page).inputValue()]).toEqual(["box", "khai sinh"]);
    await page.keyboard.press("Escape");
    const cleared = await answered(page, "");
    expect([await focused(), await box(page).inputValue()]).toEqual(["box", ""]);
    expect([cleared.state, cleared.results]).toEqual(["empty", []]);
    await page.waitForFunction(() => location.search === "");
  });
});

test("the lists of choices work by the keyboard alone", async () => {
  await withSearch(`${SEARCH}?q=đăng ký`, async (page) => {
    await answered(page, "đăng ký");
    await page.locator("[data-filters] summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Cư");
    expect(await page.locator("select[name=linh-vuc]").inputValue()).toBe("cu-tru");
    expect((await answered(page, "đăng ký")).results.map(({ code }) => code)).toHaveLength(2);
  });
});

test("the number of results is told politely, with the notice, to those who listen", async () => {
  await withSearch(SEARCH, async (page) => {
    const status = page.locator("[role=status]");
    expect(await status.textContent()).toBe("");
    expect((await page.locator("main [role=status]").count()) === 1).toBe(true);
    await box(page).fill("kết hôn");
    const { notice } = await answered(page, "kết hôn");
    expect(notice).toMatch(/^Có \d+ kết quả cho «kết hôn»/);
    expect(await status.textContent()).toBe(notice);
    await type(page, "asdkjh qwe");
    await page.waitForFunction(() =>
      document.querySelector("[role=status]")?.textContent?.startsWith("Không tìm thấy gì"),
    );
  });
});

test("marked words differ by more than colour, in forced colours too", async () => {
  await withSearch(
    SEARCH,
    async (page) => {
      await type(page, "kết hôn");
      const style = await page
        .locator("mark")
        .first()
        .evaluate((mark) => {
          const { fontWeight, textDecorationLine } = getComputedStyle(mark);
          return { fontWeight, textDecorationLine };
        });
      expect(style).toEqual({ fontWeight: "700", textDecorationLine: "underline" });
    },
    { forcedColors: "active" },
  );
});

test("without JavaScript the box leads to lists, and every procedure is three clicks away", async () => {
  await withSearch(
    "",
    async (page, home) => {
      await page.locator("main input[name=q]").fill("khai sinh");
      await page.locator("main input[name=q]").press("Enter");
      await page.waitForURL(/tim-kiem/);
      expect(await page.locator("main .notice").isVisible()).toBe(true);
      expect(await page.locator("[data-filters]").isVisible()).toBe(false);
      const linksOf = (inside: string) =>
        page
          .locator(`${inside} a[href]`)
          .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      const reached = new Set<string>();
      for (const address of await linksOf("[data-browse]")) {
        await page.goto(new URL(address, home).href);
        for (const link of await linksOf("main")) if (/\/thu-tuc\/\d/.test(link)) reached.add(link);
      }
      expect(reached.size).toBe(14);
    },
    { javaScriptEnabled: false },
  );
});
