import { createServer } from "node:http";
import { launchBrowser } from "#scripts/browser/launch.ts";
import { serveSite } from "#scripts/browser/serve.ts";

/** What Lighthouse says of one page. */
export interface Scores {
  url: string;
  /** 0 to 100 by category; null where it could not tell. */
  scores: { [category: string]: number | null };
  /** What cost points. */
  faults: string[];
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Lets Lighthouse look at pages of a built site, one after the other, as a cheap phone shows them. */
export async function* scorePages(dir: string, urls: readonly string[]): AsyncGenerator<Scores> {
  const { default: lighthouse } = await import("lighthouse");
  const port = await freePort();
  const site = await serveSite(dir);
  const browser = await launchBrowser(undefined, port);
  try {
    for (const url of urls) {
      const result = await lighthouse(site.url + url.slice(1), {
        ...{ port, logLevel: "silent", onlyCategories: [...CATEGORIES] },
      });
      if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
      const { categories, audits } = result.lhr;
      const scores = Object.values(categories).map(({ id, score }) => {
        return [id, score === null ? null : Math.round(score * 100)] as const;
      });
      const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
      const faults = weighed.flatMap(({ id, weight }) => {
        const audit = audits[id];
        const isFault = weight > 0 && audit?.score != null && audit.score < 0.9;
        return isFault ? [`${id}: ${audit.displayValue ?? audit.title}`] : [];
      });
      yield { url, scores: Object.fromEntries(scores), faults };
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== "object" || address === null) throw new Error("no free port");
  return address.port;
}
