import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { largestOfEachKind } from "#scripts/browser/kinds.ts";
import { launchBrowser } from "#scripts/browser/launch.ts";

/** Names and addresses of one page of each kind of the fixture site. */
export const pageOfKind: readonly (readonly [kind: string, path: string])[] = [
  ...largestOfEachKind(inject("siteDir")),
];

/** A procedure with everything, one whose name has over a thousand letters, one that is replaced. */
export const procedures = ["thu-tuc/1.000001/", "thu-tuc/1.000002/", "thu-tuc/1.000003/"] as const;

let browser: Browser | undefined;

/** Starts one browser for the tests of a file and ends it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser(inject("browserPath"));
  });
  afterAll(() => browser?.close());
}

/** Opens a page of the site in a fresh context, does something with it and closes it. */
export async function withPage<T>(
  path: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  if (browser === undefined) throw new Error("no browser: call useBrowser() in the test file");
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(inject("siteUrl") + path, { waitUntil: "load" });
    return await work(page);
  } finally {
    await context.close();
  }
}

/** A window as wide as a phone or a desk. */
export const wide = (width: number): BrowserContextOptions => ({
  viewport: { width, height: 740 },
});
