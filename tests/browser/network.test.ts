import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { pageOfKind, useBrowser, wide, withPage } from "./site.ts";

useBrowser();

describe.each(pageOfKind)("a page of the kind %s", (kind, path) => {
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

  test("has every heading, paragraph, link, answer and figure without JavaScript", async () => {
    const parts = (page: Page) =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(
            "main :is(h1, h2, h3, p, th, dt, a[href], [data-figure]):not([hidden], [hidden] *, .by-day *)",
          ),
        ].map((part) => {
          // What a script adds for the reader's day or case stands in elements of its own.
          const own = [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
          const text = own.map((node) => node.textContent).join("");
          return `${part.tagName} ${part.getAttribute("href") ?? ""} ${text.replace(/\s+/g, " ").trim()}`;
        }),
      );
    const served = await withPage(path, { ...wide(360), javaScriptEnabled: false }, parts);
    expect(served.length).toBeGreaterThan(1);
    // Nothing is fetched or computed by the scripts of a page but for the search.
    const scripted = new Set(await withPage(path, wide(360), parts));
    expect(served.filter((part) => !scripted.has(part) && kind !== "search")).toEqual([]);
    const links = [...scripted].filter((part) => part.startsWith("A "));
    expect(links.filter((link) => !served.includes(link))).toEqual([]);
  });
});

test("an address without a page shows the page that says so", async () => {
  const [status, kind] = await withPage("", wide(360), async (page) => {
    const response = await page.goto(`${inject("siteUrl")}khong-co-trang-nay/`);
    return [response?.status(), await page.locator("main").getAttribute("data-kind")];
  });
  expect([status, kind]).toEqual([404, "not-found"]);
});
