import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { indexTextPages } from "./pagefind.ts";
import { type TextPage, textPageHtml, writeTextPages } from "./pages.ts";

/** One index serves a reader best up to here; more shards than four cost a reader more than they save us. */
const SIZES = { pagesInOneShard: 3000, shards: 4 };
/** Shards indexed side by side: Pagefind uses every core, so more only costs memory. */
const AT_ONCE = 2;

/** Splits pages by a hash of their address, so that a page stays in its shard when others come or go. */
export function shardsOf(pages: readonly TextPage[], sizes = SIZES): TextPage[][] {
  if (pages.length <= sizes.pagesInOneShard) return [[...pages]];
  const shards: TextPage[][] = Array.from({ length: sizes.shards }, () => []);
  for (const page of pages) {
    const digest = createHash("sha256").update(page.url).digest();
    shards[digest.readUInt8(0) % sizes.shards]?.push(page);
  }
  return shards;
}

/** Pagefind's own search pages come with every index, 400 KB of them; ours needs its program alone. */
const UNUSED = /^pagefind-(?:.*ui|highlight)\./;

const PACKAGE = new URL("../package.json", import.meta.resolve("pagefind"));

export interface IndexFolders {
  /** Where the text pages are written for Pagefind to read. */
  text: string;
  /** Where finished shards are kept by the digest of what went into them. */
  cache: string;
  /** Where the site wants its shards: `0`, `1` … below this folder. */
  output: string;
}

/** Indexes every shard into the site; a shard whose words did not change comes from the cache. */
export async function indexShards(
  shards: readonly TextPage[][],
  folders: IndexFolders,
): Promise<void> {
  const waiting = shards.map((pages, number) => ({ pages, number }));
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await indexShard(next.pages, String(next.number), folders);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function indexShard(
  pages: readonly TextPage[],
  name: string,
  folders: IndexFolders,
): Promise<void> {
  const kept = join(folders.cache, digestOf(pages));
  if (!existsSync(kept)) {
    const text = join(folders.text, name);
    const fresh = `${kept}.${process.pid}`;
    writeTextPages(pages, text);
    mkdirSync(folders.cache, { recursive: true });
    await indexTextPages(text, fresh);
    for (const file of readdirSync(fresh)) if (UNUSED.test(file)) rmSync(join(fresh, file));
    keep(fresh, kept);
  }
  cpSync(kept, join(folders.output, name), { recursive: true });
}

/** Another build may have kept the same shard in the meantime; either copy will do. */
function keep(fresh: string, kept: string): void {
  if (existsSync(kept)) rmSync(fresh, { recursive: true, force: true });
  else renameSync(fresh, kept);
}

function digestOf(pages: readonly TextPage[]): string {
  // Another version of Pagefind makes another index of the same words.
  const hash = createHash("sha256").update(readFileSync(PACKAGE)).update(String(UNUSED));
  for (const page of pages) hash.update(`${page.url}\0${textPageHtml(page)}\0`);
  return hash.digest("hex");
}
