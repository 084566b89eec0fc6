import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSite } from "../build.ts";
import { type Scores, scorePages } from "./lighthouse.ts";
import { type KindCost, kindCosts, type PageCost, pageCosts } from "./pages.ts";

export interface PagesBenchOptions {
  /** A built site; without one the live data are built. */
  site: string | undefined;
  /** Lighthouse looks at one page of each kind too, which takes some ten seconds a page. */
  withLighthouse: boolean;
}

/** Prints what pages cost: median and largest of each kind, the largest list, and Lighthouse's scores. */
export async function benchPages({ site, withLighthouse }: PagesBenchOptions): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "minh-bach-bench-"));
  try {
    const dir = site ?? (await builtLiveSite(join(work, "site")));
    const kinds = kindCosts(pageCosts(dir));
    process.stdout.write(costLines(kinds));
    if (!withLighthouse) return;
    const pages = kinds.filter(({ largest }) => largest.isIndexable);
    for await (const scores of scorePages(
      dir,
      pages.map(({ largest }) => largest.url),
    )) {
      process.stdout.write(scoreLines(scores));
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function builtLiveSite(out: string): Promise<string> {
  const code = await buildSite({
    ...{ data: resolve("data"), content: resolve("content") },
    ...{ out, base: "/" },
  });
  if (code !== 0) throw new Error("the live site does not build");
  return out;
}

/** Kinds whose pages are lists, the longest of which is named. */
const LISTS = /^(?:procedures|field|level|audience|agency|documents|forms)$/;

function costLines(kinds: readonly KindCost[]): string {
  const rows = kinds.map(
    ({ kind, count, median, largest }) =>
      `${kind.padEnd(14)}${String(count).padStart(6)}${kb(median.firstView)}${kb(largest.firstView)}  ${largest.url}`,
  );
  const largestOf = (chosen: readonly KindCost[]): PageCost | undefined =>
    chosen.map(({ largest }) => largest).toSorted((a, b) => b.page - a.page)[0];
  const named = (what: string, cost: PageCost | undefined) =>
    cost === undefined ? [] : [`${what}: ${cost.url} ${cost.page} byte`];
  return [
    "Lần xem đầu, nén gzip, tính cả kiểu dáng, mã và biểu tượng:",
    `${"loại".padEnd(14)}${"số".padStart(6)}${"trung vị".padStart(10)}${"lớn nhất".padStart(10)}`,
    ...rows,
    ...named("Trang lớn nhất", largestOf(kinds)),
    ...named("Danh sách lớn nhất", largestOf(kinds.filter(({ kind }) => LISTS.test(kind)))),
    "",
  ].join("\n");
}

const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`.padStart(10);

function scoreLines({ url, scores, faults }: Scores): string {
  const shown = Object.entries(scores).map(([category, score]) => `${category} ${score}`);
  return [`${url}: ${shown.join(", ")}`, ...faults.map((fault) => `  ${fault}`), ""].join("\n");
}
