import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { launchBrowser } from "#scripts/browser/launch.ts";
import { serveSite } from "#scripts/browser/serve.ts";
import { WATCHED_WORKER, watchAnswers, watchWorkers } from "./search-page-watch.ts";

/** Typed key by key: plain, without marks, raw keys, a slip, a story, a code, a number, an everyday word. */
const QUESTIONS = [
  ...["làm giấy khai sinh", "dang ky ket hon", "ddawng kys tamj trus", "xin phep xay nhaf"],
  ...["bố tôi vừa mất thì sang tên sổ đỏ cho con thế nào", "1.001193", "123/2015/NĐ-CP"],
  ...["mat ca vet xe", "mở quán cà phê cần giấy tờ gì"],
];
/** The processor of a cheap phone against the one that measures. */
const SLOWED = 4;

/** What the search page of a built site costs. */
export interface SearchPageCost {
  /** Bytes of a first result, and of what follows it, as a host that packs text sends them. */
  first: { [file: string]: number };
  later: { [file: string]: number };
  /** From the first key to the first result, the network not counted. */
  firstMs: number;
  /** From a key to its results, once loaded. */
  keys: { count: number; medianMs: number; p95Ms: number; worstMs: number };
}

/** Measures the search page of a built site and prints the figures. */
export async function benchSearchPage(dir: string, { json }: { json: boolean }): Promise<void> {
  const cost = await measureSearchPage(dir);
  process.stdout.write(json ? `${JSON.stringify(cost)}\n` : print(cost));
}

function print({ first, later, firstMs, keys }: SearchPageCost): string {
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
  const sum = (files: { [file: string]: number }): number =>
    Object.values(files).reduce((total, bytes) => total + bytes, 0);
  const rows = (files: { [file: string]: number }): string[] =>
    Object.entries(files).map(([file, bytes]) => `${kb(bytes).padStart(10)}  ${file}`);
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  return [
    `first result: ${kb(sum(first))}`,
    ...rows(first),
    `then: ${kb(sum(later))}`,
    ...rows(later),
    `processor slowed ${SLOWED} times: first result after ${ms(firstMs)}; a key answered in`,
    `${ms(keys.medianMs)} (median), ${ms(keys.p95Ms)} (p95), ${ms(keys.worstMs)} (worst of ${keys.count})`,
    "",
  ].join("\n");
}

/**
 * Types questions into the search page of a built site, on a processor slowed four times. The browser slows
 * the page but not its workers, so their part is counted four times over.
 */
async function measureSearchPage(dir: string): Promise<SearchPageCost> {
  const site = await serveSite(dir);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.addInitScript(watchWorkers);
    await page.route("**/search-worker.*.js", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: WATCHED_WORKER + (await response.text()) });
    });
    await page.goto(`${site.url}tim-kiem/`);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    await page.evaluate(watchAnswers);
    const [first] = await typed(page, "ha");
    await page.waitForSelector("[data-settled]", { timeout: 60_000 });
    const keys: number[] = [];
    for (const question of QUESTIONS) keys.push(...(await typed(page, question)));
    keys.sort((a, b) => a - b);
    const at = (share: number): number => keys[Math.ceil((keys.length - 1) * share)] ?? 0;
    return {
      ...bytesOf(dir),
      firstMs: first ?? 0,
      keys: { count: keys.length, medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1) },
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Types a question and returns how long each key waited for its answer. */
async function typed(page: Page, question: string): Promise<number[]> {
  const box = page.locator("main input[name=q]");
  await box.fill("");
  await page.evaluate(() => {
    window.timings = [];
  });
  for (let end = 2; end <= question.length; end++) {
    const part = question.slice(0, end);
    await box.evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, part);
    await page.waitForFunction((count) => window.timings.length >= count, end - 1);
    await page.waitForTimeout(20);
  }
  const timings = await page.evaluate(() => window.timings);
  return timings
    .map(({ total, worker }) => total + (SLOWED - 1) * worker)
    .filter((time) => !Number.isNaN(time));
}

function bytesOf(dir: string): Pick<SearchPageCost, "first" | "later"> {
  const files = readdirSync(join(dir, "tep"));
  const sizes = (pattern: RegExp) =>
    files
      .filter((name) => pattern.test(name))
      .map((name) => [name, packed(join(dir, "tep", name))]);
  return {
    first: {
      "tim-kiem/index.html": packed(join(dir, "tim-kiem/index.html")),
      ...Object.fromEntries(
        sizes(/^(?:main|search|search-worker|tim)\.[0-9a-f]+\.(?:css|js|bin)$/),
      ),
    },
    later: Object.fromEntries(sizes(/^tim-.*\.bin$/)),
  };
}

/** Catalogues are packed already and grow by packing again. */
function packed(path: string): number {
  const bytes = readFileSync(path);
  return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
}
