import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { pageOfKind, useBrowser, wide, withPage } from "./site.ts";

useBrowser();

describe.each(pageOfKind)("a page of the kind %s", (_kind, path) => {
  test("loads without a message on the console, within its policy, from its own host", async () => {
    const said: string[] = [];
    const hosts = new Set<string>();
    await withPage("", wide(360), async (page) => {
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      page.on("request", (request) => hosts.add(new URL(request.url()).host));
      await page.goto(inject("siteUrl") + path, { waitUntil: "load" });
    });
    expect(said).toEqual([]);
    expect([...hosts]).toEqual([new URL(inject("siteUrl")).host]);
  });

  test("says the same without JavaScript", async () => {
    // Only the script has a clock: what it says of dates that have come is left aside.
    const aside = "main noscript, [data-due-some], time[data-due] + .state";
    const words = (page: Page) =>
      page.evaluate((selector) => {
        for (const part of document.querySelectorAll(selector)) part.remove();
        return document.querySelector("main")?.textContent?.replace(/\s+/g, " ") ?? "";
      }, aside);
    const withScript = await withPage(path, wide(360), words);
    const without = await withPage(path, { ...wide(360), javaScriptEnabled: false }, words);
    expect(without.length).toBeGreaterThan(50);
    expect(without).toBe(withScript);
  });
});

test("an address without a page shows the page that says so", async () => {
  const [status, kind] = await withPage("", wide(360), async (page) => {
    const response = await page.goto(`${inject("siteUrl")}khong-co-trang-nay/`);
    return [response?.status(), await page.locator("main").getAttribute("data-kind")];
  });
  expect([status, kind]).toEqual([404, "not-found"]);
});
