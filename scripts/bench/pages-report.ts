import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSite } from "../build.ts";
import { type Scores, scorePages } from "./lighthouse.ts";
import { type KindCost, kindCosts, type PageCost, pageCosts } from "./pages.ts";

export interface PagesBenchOptions {
  /** A built site; without one the live data are built. */
  site: string | undefined;
  /** Lighthouse looks at one page of each kind too, which takes some twenty seconds a page. */
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
    const urls = pages.map(({ largest }) => largest.url);
    process.stdout.write(
      "Lighthouse, điện thoại; hiệu năng là trung vị ba lần đo (thấp nhất–cao nhất):\n",
    );
    for await (const scores of scorePages(referenceSite(join(work, "reference")), ["/"])) {
      process.stdout.write(`Trang đối chiếu, chỉ có một dòng chữ: ${scoreLines(scores)}`);
    }
    for await (const scores of scorePages(dir, urls)) process.stdout.write(scoreLines(scores));
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

/** A page than which none is lighter: what it loses, the machine takes from every page. */
function referenceSite(dir: string): string {
  mkdirSync(dir);
  writeFileSync(
    join(dir, "index.html"),
    '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="Trang đối chiếu"><title>Trang đối chiếu</title><main><h1>Trang đối chiếu</h1></main></html>',
  );
  return dir;
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

function scoreLines({ url, scores, spread, parts, faults }: Scores): string {
  const shown = Object.entries(scores).map(([category, score]) => `${category} ${score}`);
  const ms = (name: keyof Scores["parts"]) => `${name} ${Math.round(parts[name])} ms`;
  const made = `${ms("FCP")}, ${ms("LCP")}, ${ms("TBT")}, CLS ${parts.CLS.toFixed(3)}`;
  return [
    `${url}: ${shown.join(", ")} (${spread.join("–")}; ${made})`,
    ...faults.map((fault) => `  ${fault}`),
    "",
  ].join("\n");
}
