import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pageOfKind, useBrowser, wide, withPage } from "./site.ts";

useBrowser();

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong, as short lines; text must have a contrast of 7:1, and no finger taps on paper. */
async function violationsOn(page: Page, onPaper = false): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([tags, fingers]) => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: "tag", values: tags },
        rules: {
          "color-contrast-enhanced": { enabled: true },
          "target-size": { enabled: fingers },
        },
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
      );
    },
    [TAGS, !onPaper] as const,
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

describe.each(pageOfKind)("a page of the kind %s", (_kind, path) => {
  test.each([360, 1280])("is accessible at %i px in light, dark and print", async (width) => {
    const found = await withPage(path, wide(width), async (page) => {
      const lines: string[] = [];
      for (const media of [
        { media: "screen", colorScheme: "light" },
        { media: "screen", colorScheme: "dark" },
        { media: "print", colorScheme: "light" },
      ] as const) {
        await page.emulateMedia(media);
        const violations = await violationsOn(page, media.media === "print");
        lines.push(...violations.map((line) => `${media.media} ${media.colorScheme}: ${line}`));
      }
      return lines;
    });
    expect(found).toEqual([]);
  });

  test("is accessible with every part opened", async () => {
    const found = await withPage(path, wide(360), async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      return violationsOn(page);
    });
    expect(found).toEqual([]);
  });
});
