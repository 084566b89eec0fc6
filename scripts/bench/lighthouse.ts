import { createServer } from "node:http";
import { launchBrowser } from "#scripts/browser/launch.ts";
import { serveSite } from "#scripts/browser/serve.ts";

/** What Lighthouse says of one page. */
export interface Scores {
  url: string;
  /** 0 to 100 by category; null where it could not tell. Performance is the median of the runs. */
  scores: { [category: string]: number | null };
  /** The lowest and the highest performance of the runs, which tells how loaded the machine was. */
  spread: readonly [lowest: number, highest: number];
  /** What performance is made of, medians: milliseconds, the layout shift without unit, elements. */
  parts: { [name in keyof typeof PARTS]: number };
  /** What cost points. */
  faults: string[];
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Performance is timed on a machine that does other things too: the middle of so many runs counts. */
const RUNS = 3;

/** The audits that performance is made of, by the short name that is printed. */
const PARTS = {
  FCP: "first-contentful-paint",
  LCP: "largest-contentful-paint",
  TBT: "total-blocking-time",
  CLS: "cumulative-layout-shift",
} as const;

type Lighthouse = typeof import("lighthouse")["default"];
type Report = NonNullable<Awaited<ReturnType<Lighthouse>>>["lhr"];

/** Lets Lighthouse look at pages of a built site, one after the other, as a cheap phone shows them. */
export async function* scorePages(dir: string, urls: readonly string[]): AsyncGenerator<Scores> {
  const { default: lighthouse } = await import("lighthouse");
  const port = await freePort();
  const site = await serveSite(dir);
  const browser = await launchBrowser(undefined, port);
  const look = async (url: string, onlyCategories: string[]) => {
    const options = { port, logLevel: "silent", onlyCategories } as const;
    const result = await lighthouse(site.url + url.slice(1), options);
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
    return result.lhr;
  };
  try {
    for (const url of urls) {
      const reports = [await look(url, CATEGORIES)];
      while (reports.length < RUNS) reports.push(await look(url, ["performance"]));
      yield scoresOf(url, reports);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The first report has every category, the others performance alone. */
function scoresOf(url: string, reports: readonly Report[]): Scores {
  const [first] = reports;
  const performance = reports.map((report) => percent(report.categories.performance?.score) ?? 0);
  const scores = Object.values(first?.categories ?? {}).map(({ id, score }) => {
    return [id, id === "performance" ? median(performance) : percent(score)] as const;
  });
  const partOf = (audit: string) =>
    median(reports.map(({ audits }) => audits[audit]?.numericValue ?? 0));
  return {
    url,
    scores: Object.fromEntries(scores),
    spread: [Math.min(...performance), Math.max(...performance)],
    parts: {
      FCP: partOf(PARTS.FCP),
      LCP: partOf(PARTS.LCP),
      TBT: partOf(PARTS.TBT),
      CLS: partOf(PARTS.CLS),
    },
    faults: first === undefined ? [] : faultsOf(first),
  };
}

function faultsOf({ categories, audits }: Report): string[] {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  return weighed.flatMap(({ id, weight }) => {
    const audit = audits[id];
    const isFault = weight > 0 && audit?.score != null && audit.score < 0.9;
    return isFault ? [`${id}: ${audit.displayValue ?? audit.title}`] : [];
  });
}

const percent = (score: number | null | undefined) =>
  score == null ? null : Math.round(score * 100);

/** The middle of an odd number of values. */
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== "object" || address === null) throw new Error("no free port");
  return address.port;
}
