import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { largestOfEachKind } from "./browser/kinds.ts";
import { launchBrowser } from "./browser/launch.ts";
import { serveSite } from "./browser/serve.ts";
import { buildSite } from "./build.ts";
import { runCommand } from "./command/main.ts";
import { readArguments } from "./command/options.ts";
import { Progress } from "./command/progress.ts";

const TEXT = {
  name: "shots",
  summary:
    "Chụp mỗi loại trang một trang: ảnh rộng 360 và 1280 điểm, nền sáng và tối, và bản in A4 (PDF).",
  options: {
    data: { value: "THƯ MỤC", help: "thư mục dữ liệu", default: "data" },
    content: { value: "THƯ MỤC", help: "thư mục nội dung", default: "content" },
    out: { value: "THƯ MỤC", help: "thư mục để ảnh", default: ".cache/shots" },
  },
};

const WIDTHS = [360, 1280] as const;
const SCHEMES = ["light", "dark"] as const;

/** `npm run shots`: whoever changes a page sees what it became. */
export const run = runCommand("shots", async (args) => {
  const { options } = readArguments(TEXT, args);
  const out = resolve(options.out ?? ".cache/shots");
  const work = mkdtempSync(join(tmpdir(), "minh-bach-"));
  try {
    const site = join(work, "site");
    const code = await buildSite({
      data: resolve(options.data ?? "data"),
      content: resolve(options.content ?? "content"),
      out: site,
      base: "/",
    });
    if (code !== 0) return code;
    const count = await shootSite(site, out);
    console.log(`Đã chụp ${count} loại trang vào ${out}.`);
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

/** Takes the pictures of one page of each kind; returns how many kinds there are. */
async function shootSite(site: string, out: string): Promise<number> {
  const pages = largestOfEachKind(site);
  const served = await serveSite(site);
  const browser = await launchBrowser();
  const progress = new Progress();
  mkdirSync(out, { recursive: true });
  try {
    let done = 0;
    for (const [kind, url] of pages) {
      progress.step(`Chụp ${++done}/${pages.size}: ${kind}`);
      await shootPage(browser, served.url + url, join(out, kind));
    }
  } finally {
    progress.done();
    await browser.close();
    await served.close();
  }
  return pages.size;
}

async function shootPage(browser: Browser, url: string, path: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const picture = `${path}-${width}-${colorScheme}.png`;
      await inNewPage(browser, url, { viewport: { width, height: 740 }, colorScheme }, (page) =>
        page.screenshot({ path: picture, fullPage: true }),
      );
    }
  }
  await inNewPage(browser, url, {}, (page) =>
    page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true, tagged: true }),
  );
}

/** On a busy machine Chromium now and then has no frame to give; a page opened anew has one. */
async function inNewPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<unknown>,
  attempts = 5,
): Promise<void> {
  const page = await browser.newPage(options);
  try {
    await page.goto(url, { waitUntil: "load" });
    await work(page);
  } catch (error) {
    if (attempts <= 1) throw error;
    await inNewPage(browser, url, options, work, attempts - 1);
  } finally {
    await page.close();
  }
}
