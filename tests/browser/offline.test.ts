import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "#scripts/browser/launch.ts";
import { serveSite } from "#scripts/browser/serve.ts";
import { temporaryFolder } from "../temporary.ts";
import { type } from "./search-site.ts";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser(inject("browserPath"));
});
afterAll(() => browser?.close());

/** A site of its own host, which a test may change and take off the network. */
interface Hosted {
  page: Page;
  /** Address of the home page. */
  url: string;
  dir: string;
  /** Ends the host: from then on nothing answers. */
  cut: () => Promise<void>;
}

async function withHost(work: (hosted: Hosted) => Promise<void>): Promise<void> {
  if (browser === undefined) throw new Error("no browser");
  const dir = temporaryFolder({});
  cpSync(inject("siteDir"), dir, { recursive: true });
  const site = await serveSite(dir, "/minh-bach/");
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    await work({ page: await context.newPage(), url: site.url, dir, cut: site.close });
  } finally {
    await context.close();
    await site.close().catch(() => {});
  }
}

/** Waits until a page is saved with its style sheet, which no reader has to wait for. */
async function saved(page: Page, url: string): Promise<void> {
  const isSaved = () =>
    page.evaluate(async (address) => {
      const style = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]")?.href ?? "";
      const found = await Promise.all([address, style].map((each) => caches.match(each)));
      const { active } = (await navigator.serviceWorker.getRegistration()) ?? {};
      return found.every(Boolean) && active?.state === "activated";
    }, url);
  await expect.poll(isSaved, { timeout: 15_000 }).toBe(true);
}

const PROCEDURE = "thu-tuc/1.000001/";

test("pages that were opened can be read when the network is cut, the first one too", async () => {
  await withHost(async ({ page, url, cut }) => {
    await page.goto(url + PROCEDURE);
    await saved(page, url + PROCEDURE);
    await page.goto(`${url}linh-vuc/`);
    await saved(page, `${url}linh-vuc/`);
    expect(await page.locator(".saved-notice").count()).toBe(0);
    await cut();
    for (const path of [PROCEDURE, "linh-vuc/", `${PROCEDURE}?a=b`]) {
      await page.goto(url + path);
      const notice = await page.locator(".saved-notice").textContent();
      expect(notice).toMatch(/^Đây là bản lưu trên máy ngày \d\d\/\d\d\/\d{4};/);
      const ink = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ink).toBe("rgb(253, 252, 249)");
    }
    expect(await page.locator("main[data-kind=procedure] h1").count()).toBe(1);
  });
});

test("a page that is not saved gives way to one that says so and lists what is", async () => {
  await withHost(async ({ page, url, cut }) => {
    await page.goto(url + PROCEDURE);
    await saved(page, url + PROCEDURE);
    await cut();
    await page.goto(`${url}van-ban/`);
    expect(await page.locator("main").getAttribute("data-kind")).toBe("offline");
    expect(await page.locator("[data-missing]").isVisible()).toBe(true);
    const link = page.locator("[data-saved] a");
    await link.waitFor();
    expect(await link.getAttribute("href")).toBe(url + PROCEDURE);
    await page.goto(`${url}ngoai-tuyen/`);
    await page.locator("[data-saved] a").waitFor();
    expect(await page.locator("[data-missing]").isVisible()).toBe(false);
  });
});

test("nothing but the page for such a case is fetched ahead", async () => {
  await withHost(async ({ page, url }) => {
    await page.goto(url + PROCEDURE);
    await saved(page, url + PROCEDURE);
    const pages = await page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map((request) => request.url);
    });
    const paths = pages.map((address) => address.slice(url.length)).sort();
    expect(paths.filter((path) => !path.startsWith("tep/"))).toEqual(["ngoai-tuyen/", PROCEDURE]);
    expect(paths.filter((path) => /\.bin$|search/.test(path))).toEqual([]);
  });
});

test("one button keeps the list, all its pages and the search by title", async () => {
  await withHost(async ({ page, url, cut }) => {
    await page.goto(`${url}ngoai-tuyen/`);
    await page.locator("[data-keep-all]").click();
    await page.getByText("Đã giữ. Bạn mở được danh sách").waitFor();
    await saved(page, `${url}tim-kiem/`);
    await cut();
    for (const path of ["", "thu-tuc/", "thu-tuc/trang-2/", "linh-vuc/"]) {
      await page.goto(url + path);
      expect(await page.locator("main").getAttribute("data-kind"), path).not.toBe("offline");
    }
    await page.goto(`${url}tim-kiem/`);
    const { state, results } = await type(page, "đăng ký khai sinh");
    expect([state, results[0]?.code]).toEqual(["done", "1.000001"]);
    await page.goto(`${url}ngoai-tuyen/`);
    await page.locator("[data-forget]").click();
    await page.locator("[data-saved] li").first().waitFor({ state: "detached" });
    await page.goto(`${url}thu-tuc/`).catch(() => {});
    expect(await page.locator("main").getAttribute("data-kind")).toBe("offline");
  });
});

test("a new version of the site takes over: kept pages are new, files of the old one go", async () => {
  await withHost(async ({ page, url, dir, cut }) => {
    await page.goto(url + PROCEDURE);
    await saved(page, url + PROCEDURE);
    await page.locator("[data-keep]").click();
    await page.getByText("Đã giữ trang này trên máy.").waitFor();
    const style = readdirSync(join(dir, "tep")).find((name) => /^main\..*\.css$/.test(name)) ?? "";
    const renamed = style.replace(/\.[0-9a-f]+\./, ".0123456789.");
    cpSync(join(dir, "tep", style), join(dir, "tep", renamed));
    for (const path of [PROCEDURE, "ngoai-tuyen/"]) {
      const file = join(dir, path, "index.html");
      const html = readFileSync(file, "utf8").replaceAll(style, renamed);
      writeFileSync(file, html.replace(/<h1>/, "<h1>Bản mới: "));
    }
    const worker = join(dir, "sw.js");
    writeFileSync(worker, `// khác\n${readFileSync(worker, "utf8")}`);
    await page.goto(`${url}ngoai-tuyen/`);
    const styles = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return keys.flatMap((found) => found.map(({ url: file }) => file.replace(/^.*\//, "")));
      });
    await expect.poll(styles, { timeout: 20_000 }).toContain(renamed);
    await expect.poll(styles, { timeout: 20_000 }).not.toContain(style);
    await cut();
    await page.goto(url + PROCEDURE);
    expect(await page.locator("h1").textContent()).toMatch(/^Bản mới: /);
  });
});

test("the site can be installed: its manifest names itself, its place and pictures that are there", async () => {
  const dir = inject("siteDir");
  const manifest = JSON.parse(readFileSync(join(dir, "manifest.webmanifest"), "utf8"));
  expect([manifest.start_url, manifest.scope, manifest.lang]).toEqual([
    ...["/minh-bach/", "/minh-bach/", "vi"],
  ]);
  const icons: { src: string; sizes: string; purpose?: string }[] = manifest.icons;
  for (const { src } of icons) {
    expect(existsSync(join(dir, src.slice("/minh-bach/".length))), src).toBe(true);
  }
  await withHost(async ({ page, url }) => {
    await page.goto(url);
    const session = await page.context().newCDPSession(page);
    const found = await session.send("Page.getAppManifest");
    expect(found.errors).toEqual([]);
    expect(found.url).toBe(`${url}manifest.webmanifest`);
    const picture = icons.find(({ purpose }) => purpose === "maskable")?.src ?? "";
    const size = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, picture);
    expect(size).toBe("512x512");
  });
});
