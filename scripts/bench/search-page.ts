import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { launchBrowser } from "#scripts/browser/launch.ts";
import { serveSite } from "#scripts/browser/serve.ts";

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

/** One answer as the page saw it: all of its time, and the part that a worker had. */
interface Timing {
  total: number;
  worker: number;
}

declare global {
  interface Window {
    timings: Timing[];
    workerMs: number;
  }
}

/**
 * Types questions into the search page of a built site, on a processor slowed four times. The browser slows
 * the page but not its workers, so their part is counted four times over.
 */
export async function measureSearchPage(dir: string): Promise<SearchPageCost> {
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

/** Put before the worker's script: every reply carries how long the worker was at it. */
const WATCHED_WORKER = `{
  let start = 0;
  const listen = self.addEventListener.bind(self);
  self.addEventListener = (type, work) =>
    listen(type, (event) => { start = performance.now(); work(event); });
  const post = self.postMessage.bind(self);
  self.postMessage = (message) => post({ ...message, spentMs: performance.now() - start });
}
`;

/** Runs in the page before its scripts: adds up what workers say they spent. */
function watchWorkers(): void {
  const Plain = window.Worker;
  window.workerMs = 0;
  window.Worker = class extends Plain {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener("message", ({ data }) => {
        window.workerMs += data.spentMs ?? 0;
      });
    }
  };
}

/** Runs in the page: notes when each key is answered. */
function watchAnswers(): void {
  const list = document.querySelector<HTMLElement>("[data-results]");
  const box = document.querySelector<HTMLInputElement>("main input[name=q]");
  let start: number | undefined;
  window.timings = [];
  const note = () => {
    if (start === undefined || !list || list.dataset.query !== box?.value) return;
    if (list.dataset.state === "loading") return;
    // Where no title answers, the page waits for typing to rest before it looks into texts.
    const isByTitle = list.querySelector("li:not([data-from])") !== null;
    const total = isByTitle ? performance.now() - start : Number.NaN;
    window.timings.push({ total, worker: window.workerMs });
    start = undefined;
  };
  document.addEventListener(
    "input",
    () => {
      start = performance.now();
      window.workerMs = 0;
    },
    true,
  );
  if (list) new MutationObserver(note).observe(list, { attributes: true });
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

/** The figures as a person reads them. */
export function printSearchPage({ first, later, firstMs, keys }: SearchPageCost): string {
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
  const sum = (files: { [file: string]: number }): number =>
    Object.values(files).reduce((total, bytes) => total + bytes, 0);
  const rows = (files: { [file: string]: number }): string =>
    Object.entries(files)
      .map(([file, bytes]) => `  ${kb(bytes).padStart(9)}  ${file}\n`)
      .join("");
  return `first result ${kb(sum(first))}\n${rows(first)}then ${kb(sum(later))}\n${rows(later)}first result after ${firstMs.toFixed(0)} ms, a key answered in ${keys.medianMs.toFixed(0)} ms (median), ${keys.p95Ms.toFixed(0)} ms (p95), ${keys.worstMs.toFixed(0)} ms (worst of ${keys.count}), processor slowed ${SLOWED}×\n`;
}
