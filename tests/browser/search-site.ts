import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launchBrowser } from "#scripts/browser/launch.ts";
import { type ServedSite, serveSite } from "#scripts/browser/serve.ts";

const RUN = fileURLToPath(new URL("../../scripts/run.js", import.meta.url));
const FIXTURE = fileURLToPath(new URL("../fixtures/sites/search", import.meta.url));

let browser: Browser | undefined;
let site: ServedSite | undefined;
let folder = "";

/** Builds the fixture site below a path of its host, serves it and starts a browser for a test file. */
export function useSearchSite(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "minh-bach-search-"));
    cpSync(FIXTURE, folder, { recursive: true });
    writeManyRecords(join(folder, "data/procedures"));
    const built = spawnSync(
      process.execPath,
      [
        ...[RUN, "build", "--data", join(folder, "data"), "--content", join(folder, "content")],
        ...["--out", join(folder, "site"), "--base", "tim"],
      ],
      { encoding: "utf8" },
    );
    if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
    site = await serveSite(join(folder, "site"), "/tim/");
    browser = await launchBrowser(inject("browserPath"));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** How many procedures of one name there are, more than are shown at a time. */
export const MANY = 25;

function writeManyRecords(dir: string): void {
  for (let number = 1; number <= MANY; number++) {
    const code = `3.0000${number + 10}`;
    const lines = [
      `code: "${code}"`,
      `name: Xác nhận phiếu dự thi lượt ${number}`,
      "field: chung-thuc",
      "levels: [xã]",
      `source: { url: "https://dichvucong.example.vn/${code}", compared: 15/07/2026 }`,
      "state: đang thực hiện",
      "methods: { post: { where: mot-cua, timeLimit: 3 ngày, fee: miễn phí } }",
      "steps: { 1: Nộp hồ sơ }",
    ];
    writeFileSync(join(dir, `${code}.yaml`), `${lines.join("\n")}\n`);
  }
}

/** One result as a person sees it. */
export interface Shown {
  kind: string;
  code: string;
  title: string;
  marks: string[];
  line: string;
  address: string;
  isFromText: boolean;
}

/** What the page shows for a question. */
export interface Answered {
  state: string;
  notice: string;
  understood: string;
  results: Shown[];
}

/** Opens a page of the site in a fresh context, does something with it and closes it. */
export async function withSearch<T>(
  path: string,
  work: (page: Page, home: string) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  if (browser === undefined || site === undefined) throw new Error("call useSearchSite()");
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(site.url + path, { waitUntil: "load" });
    return await work(page, site.url);
  } finally {
    await context.close();
  }
}

export const box = (page: Page) => page.locator("main input[name=q]");

/** Types a question key by key and waits for its answer. */
export async function type(page: Page, question: string): Promise<Answered> {
  await box(page).fill("");
  await box(page).pressSequentially(question, { delay: 5 });
  return answered(page, question);
}

/** Waits until a question is answered by all that is known, and reads the answer. */
export async function answered(page: Page, question: string): Promise<Answered> {
  await page.waitForFunction(
    ([asked]) => {
      const list = document.querySelector<HTMLElement>("[data-results]");
      if (list === null || list.dataset.query !== asked) return false;
      if (list.dataset.state === "loading") return false;
      return list.dataset.settled === "true";
    },
    [question],
    { polling: 20, timeout: 15_000 },
  );
  return page.evaluate(() => {
    const text = (from: ParentNode, part: string) =>
      from.querySelector(part)?.textContent?.trim() ?? "";
    const list = document.querySelector<HTMLElement>("[data-results]");
    const items = [...document.querySelectorAll<HTMLElement>("[data-results] > li")];
    return {
      state: list?.dataset.state ?? "",
      notice: text(document, "[data-notice]"),
      understood: text(document, "[data-understood]"),
      results: items.map((item) => ({
        kind: item.dataset.kind ?? "",
        code: item.dataset.code ?? "",
        title: text(item, "a"),
        marks: [...item.querySelectorAll("mark")].map((mark) => mark.textContent ?? ""),
        line: text(item, ".line"),
        address: item.querySelector("a")?.getAttribute("href") ?? "",
        isFromText: item.dataset.from === "text",
      })),
    };
  });
}
