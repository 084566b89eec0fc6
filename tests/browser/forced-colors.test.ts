import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pageOfKind, procedures, useBrowser, wide, withPage } from "./site.ts";

useBrowser();

const PAGES = [...new Set([...pageOfKind.map(([, path]) => path), ...procedures])];

/** Windows' high contrast: the reader's own few colours in the place of ours. */
const contrastOf = (colorScheme: "light" | "dark") =>
  ({ ...wide(360), forcedColors: "active", colorScheme }) as const;

/** In the browser: marks of a page that cannot be told from the ground they stand on. */
function lostMarks(): string[] {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = getComputedStyle(document.body).backgroundColor;
  const stands = (color: string) => {
    if (color === "none" || channels(color)[3] === 0) return false;
    const [low = 0, high = 0] = [luminance(color), luminance(ground)].toSorted((a, b) => a - b);
    return (high + 0.05) / (low + 0.05) >= 3;
  };
  const isShown = (part: Element) =>
    part.checkVisibility({ visibilityProperty: true }) && part.getClientRects().length > 0;
  const named = (what: string, part: Element) => `${what}: ${part.outerHTML.slice(0, 110)}`;
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);

  const frames = all("button, select, input:not([type=checkbox]), .state.closed").filter((part) => {
    const style = getComputedStyle(part);
    return Number.parseFloat(style.borderTopWidth) < 1 || !stands(style.borderTopColor);
  });
  const shapes = all("svg:not(.qr) :is(rect, path, circle, line, polygon, text)").filter((part) => {
    const { fill, stroke, fillOpacity } = getComputedStyle(part);
    const isEmpty = (fill === "none" || fillOpacity === "0") && stroke === "none";
    return !isEmpty && !stands(fill) && !stands(stroke);
  });
  const boxes = all("input[type=checkbox]").filter((part) => {
    const style = getComputedStyle(part, "::before");
    return Number.parseFloat(style.borderTopWidth) < 1 || !stands(style.borderTopColor);
  });
  const words = all("main :is(h1, p, a, dd, th, strong), .site-nav a").filter(
    (part) => !stands(getComputedStyle(part).color),
  );
  // A shadow is gone in these colours; a line under the word is not.
  const places = all(".site-nav [aria-current]").filter((part) => {
    const { borderBottomStyle, textDecorationLine } = getComputedStyle(part);
    return borderBottomStyle === "none" && textDecorationLine === "none";
  });
  return [
    ...frames.map((part) => named("frame", part)),
    ...shapes.map((part) => named("shape", part)),
    ...boxes.map((part) => named("box", part)),
    ...words.map((part) => named("words", part)),
    ...places.map((part) => named("current place", part)),
  ];
}

/** What the focus looks like on the first stops of a page, once each. */
async function focusSeen(page: Page): Promise<string[]> {
  const seen = new Set<string>();
  for (let stop = 0; stop < 8; stop++) {
    await page.keyboard.press("Tab");
    seen.add(
      await page.evaluate(() => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
          document.activeElement ?? document.body,
        );
        const ground = getComputedStyle(document.body).backgroundColor;
        return `${outlineStyle} ${outlineWidth} ${outlineColor === ground ? "lost" : "seen"}`;
      }),
    );
  }
  return [...seen];
}

describe.each(PAGES)("/%s", (path) => {
  test.each(["light", "dark"] as const)("loses nothing in forced colours, %s", async (scheme) => {
    const [lost, focus] = await withPage(path, contrastOf(scheme), async (page) => [
      await page.evaluate(lostMarks),
      await focusSeen(page),
    ]);
    expect(lost).toEqual([]);
    expect(focus).toEqual(["solid 3px seen"]);
  });
});

test("a ticked box is told from an empty one in forced colours", async () => {
  await withPage("thu-tuc/1.000001/", contrastOf("dark"), async (page) => {
    const box = page.locator("[open] [data-paper='to-khai'] > input");
    const look = () => box.evaluate((part) => getComputedStyle(part, "::before").content);
    const empty = await look();
    await box.check();
    expect([empty, await look()]).toEqual(['""', '"✓"']);
  });
});
