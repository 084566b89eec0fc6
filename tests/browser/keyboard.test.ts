import { expect, test } from "vitest";
import { useBrowser, wide, withPage } from "./site.ts";

useBrowser();

test("the first stop of the keyboard leads past the header to the content", async () => {
  await withPage("thu-tuc/1.000001/", wide(360), async (page) => {
    await page.keyboard.press("Tab");
    const skip = page.locator(".skip");
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.x).toBe(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const isInMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
    expect(isInMain).toBe(true);
  });
});

test("the keyboard goes through a page in the order of reading and shows where it is", async () => {
  await withPage("thu-tuc/1.000001/", wide(1280), async (page) => {
    const stops: { top: number; outline: string; label: string }[] = [];
    for (let stop = 0; stop < 20; stop++) {
      await page.keyboard.press("Tab");
      stops.push(
        await page.evaluate(() => {
          const element = document.activeElement ?? document.body;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return {
            top: [...document.querySelectorAll("*")].indexOf(element),
            outline: `${outlineStyle} ${outlineWidth}`,
            label: element.textContent ?? "",
          };
        }),
      );
    }
    expect(stops.map(({ top }) => top)).toEqual(
      stops.map(({ top }) => top).toSorted((a, b) => a - b),
    );
    expect(new Set(stops.map(({ outline }) => outline))).toEqual(new Set(["solid 3px"]));
  });
});

test("a case and the list of contents open by the keyboard", async () => {
  await withPage("thu-tuc/1.000001/", wide(360), async (page) => {
    for (const part of [".contents details", "#truong-hop-uy-quyen"]) {
      const details = page.locator(part);
      await details.locator("summary").focus();
      await page.keyboard.press("Enter");
      expect(await details.getAttribute("open"), part).toBe("");
    }
  });
});

test("each of the four answers leads to the part that explains it", async () => {
  await withPage("thu-tuc/1.000001/", wide(360), async (page) => {
    for (const [answer, id] of [
      ["bring", "can-chuan-bi"],
      ["where", "noi-nop"],
      ["time", "thoi-han"],
      ["fee", "le-phi"],
    ]) {
      await page.evaluate(() => scrollTo(0, 0));
      // A tap anywhere on the line counts, not only on its name.
      await page.locator(`[data-answer="${answer}"]`).click({ force: true });
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
    }
  });
});
