import { describe, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { pageOfKind, useBrowser, wide, withPage } from "./site.ts";

useBrowser();

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
