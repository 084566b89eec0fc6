import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { pageOfKind, procedures, useBrowser, withPage } from "./site.ts";

useBrowser();

/** Where the browser is before: an address without a page, which is not saved to be read again. */
const BEFORE = "khong-co-trang-nay/";

/** Scripts come this long after the page was painted, as on a slow line. */
const SCRIPT_DELAY_MS = 400;

/** A phone so long that a shift anywhere on the page is seen; one of the usual length sees a search. */
const TALL = { viewport: { width: 360, height: 9000 }, serviceWorkers: "block" } as const;
const PHONE = { ...TALL, viewport: { width: 360, height: 740 } } as const;

/** Opens a page on a slow phone whose clock shows a day, and tells what moved after it was painted. */
async function shiftsOn(page: Page, path: string, day?: string): Promise<string[]> {
  if (day) await page.clock.setFixedTime(`${day}T12:00:00`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.route("**/tep/*.js", async (route) => {
    await new Promise((done) => setTimeout(done, SCRIPT_DELAY_MS));
    await route.continue();
  });
  await page.goto(inject("siteUrl") + path, { waitUntil: "load" });
  if (path.includes("?q=")) await page.waitForSelector("[data-settled]", { state: "attached" });
  return page.evaluate(shiftsSeen);
}

/** In the browser: waits two frames for what scripts did last, then reads every shift since the start. */
async function shiftsSeen(): Promise<string[]> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
  const seen: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  await new Promise((done) => setTimeout(done, 100));
  return seen.map((entry) => JSON.stringify(entry));
}

const PAGES = [...new Set([...pageOfKind.map(([, path]) => path), ...procedures])];

describe.each(PAGES)("/%s", (path) => {
  test("stands still while its scripts arrive late", async () => {
    expect(await withPage(BEFORE, TALL, (page) => shiftsOn(page, path))).toEqual([]);
  });
});

test.each([
  ["before its review and its other fee", "2025-06-30"],
  ["while another fee holds", "2026-07-01"],
  ["when its review is due and the other fee has ended", "2031-01-01"],
])("a procedure stands still %s", async (_, day) => {
  const shifts = await withPage(BEFORE, TALL, (page) => shiftsOn(page, procedures[0], day));
  expect(shifts).toEqual([]);
});

test.each(["khai sinh", "zzz qqq"])(
  "the first screen of a search for «%s» stands still",
  async (query) => {
    const path = `tim-kiem/?q=${encodeURIComponent(query)}`;
    expect(await withPage(BEFORE, PHONE, (page) => shiftsOn(page, path))).toEqual([]);
  },
);
