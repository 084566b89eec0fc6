import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "#scripts/browser/launch.ts";
import { serveSite } from "#scripts/browser/serve.ts";
import { builtFixture } from "#tests/fixture-site.ts";
import { violationsOn } from "./axe.ts";
import { faultsInHtml } from "./valid-html.ts";

const site = builtFixture("languages");
let served: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  served = await serveSite(site, "/");
  browser = await launchBrowser(inject("browserPath"));
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const PATHS = [
  "en/",
  "en/thu-tuc/",
  "en/thu-tuc/1.000001/",
  "en/thu-tuc/1.000003/",
  "en/su-kien/sinh-con/",
  "en/co-quan/mot-cua/",
  "en/mo-hinh/duong-hoa/",
  "en/chi-so/nguoi-tap-huan/",
  "en/chi-so/tiep-nhan/",
  "en/bieu-mau/",
  "en/truc-trac/",
  "en/tin-tuc/hop-dan/",
  "km/thu-tuc/1.000001/",
  "thu-tuc/1.000001/",
];

describe.each(PATHS)("/%s", (path) => {
  test("is valid HTML", async () => {
    const text = readFileSync(join(site, path, "index.html"), "utf8");
    expect(await faultsInHtml(text)).toEqual([]);
  });

  test.each([320, 1280])("is accessible and fits at %i px", async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    try {
      const page = await context.newPage();
      await page.goto(served.url + path);
      expect(await violationsOn(page)).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    } finally {
      await context.close();
    }
  });
});

test("the switch leads to the same page in the other language and back", async () => {
  const page = await browser.newPage();
  try {
    await page.goto(`${served.url}thu-tuc/1.000001/`);
    await page.getByRole("link", { name: "English" }).click();
    expect(await page.locator("h1").textContent()).toBe("Birth registration");
    await page.getByRole("link", { name: "Tiếng Việt" }).click();
    expect(await page.locator("h1").textContent()).toBe("Thủ tục đăng ký khai sinh");
  } finally {
    await page.close();
  }
});

test("a Vietnamese name finds the Vietnamese page first", async () => {
  const page = await browser.newPage();
  try {
    await page.goto(`${served.url}tim-kiem/?q=khai+sinh`);
    const first = page.locator("[data-results] li").first();
    await first.waitFor();
    expect(await first.getByRole("link").getAttribute("href")).toBe("/thu-tuc/1.000001/");
  } finally {
    await page.close();
  }
});

test("a page that nobody translated leads to the front page in English", async () => {
  const page = await browser.newPage();
  try {
    await page.goto(`${served.url}thu-tuc/1.000002/`);
    await page.getByRole("link", { name: "English" }).click();
    expect(new URL(page.url()).pathname).toBe("/en/");
  } finally {
    await page.close();
  }
});

test("an English name finds the English page, marked as English", async () => {
  const page = await browser.newPage();
  try {
    await page.goto(`${served.url}tim-kiem/?q=birth%20registration`);
    const first = page.locator("[data-results] li").first();
    await first.waitFor();
    const link = first.getByRole("link");
    expect(await link.getAttribute("href")).toBe("/en/thu-tuc/1.000001/");
    expect(await link.getAttribute("lang")).toBe("en");
    expect(await first.textContent()).toContain("English");
  } finally {
    await page.close();
  }
});
