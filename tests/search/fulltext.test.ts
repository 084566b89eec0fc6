import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { serveSite } from "#scripts/browser/serve.ts";
import { type TextPage, textPageHtml } from "#scripts/search/fulltext/pages.ts";
import { indexShards, shardsOf } from "#scripts/search/fulltext/shards.ts";
import { contentsOf } from "#tests/run-command.ts";
import { temporaryFolder } from "#tests/temporary.ts";

/** A page of one part under an anchor. */
function page(code: string, text: string): TextPage {
  const parts = [{ id: "trinh-tu", heading: "Trình tự", text }];
  const url = `/thu-tuc/${code}/`;
  return { url, kind: "procedure", title: `Thủ tục ${code}`, code, parts, filters: {} };
}

const pages = Array.from({ length: 12 }, (_, at) => page(`1.0000${at + 10}`, `Bước thứ ${at}`));
const few = { pagesInOneShard: 5, shards: 4 };

/** Folders to index in. */
function folders() {
  const dir = temporaryFolder({});
  return { text: join(dir, "text"), cache: join(dir, "cache"), output: join(dir, "output") };
}

interface Program {
  options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Data> }[] }>;
}

interface Data {
  url: string;
  sub_results: { url: string; excerpt: string }[];
}

/** Asks an index as the browser does. */
async function ask(output: string, ...queries: string[]): Promise<Data[][]> {
  const site = await serveSite(output);
  onTestFinished(site.close);
  const program: Program = await import(pathToFileURL(join(output, "0/pagefind.js")).href);
  await program.options({ basePath: `${site.url}0/`, baseUrl: "/" });
  const found: Data[][] = [];
  for (const query of queries) {
    const { results } = await program.search(query);
    found.push(await Promise.all(results.map((result) => result.data())));
  }
  return found;
}

test("a catalogue of usual size is one shard", () => {
  expect(shardsOf(pages)).toEqual([pages]);
});

test("a large catalogue is cut into four shards that hold every page once", () => {
  const shards = shardsOf(pages, few);
  expect(shards).toHaveLength(4);
  expect(
    shards
      .flat()
      .map(({ url }) => url)
      .sort(),
  ).toEqual(pages.map(({ url }) => url));
});

test("a page stays in its shard when others come and go", () => {
  const of = (list: readonly TextPage[]) =>
    new Map(shardsOf(list, few).flatMap((shard, at) => shard.map(({ url }) => [url, at] as const)));
  const before = of(pages);
  const after = of([...pages.slice(3), page("2.000001", "Mới")]);
  for (const { url } of pages.slice(3)) expect(after.get(url)).toBe(before.get(url));
});

test("a shard whose words did not change comes from the cache, the others are indexed again", async () => {
  const place = folders();
  const shards = shardsOf(pages, few);
  await indexShards(shards, place);
  expect(readdirSync(place.output)).toEqual(["0", "1", "2", "3"]);
  expect(readdirSync(place.cache)).toHaveLength(4);
  rmSync(place.text, { recursive: true });
  const [first = [], ...rest] = shards;
  const [changed, ...same] = first;
  if (changed === undefined) throw new Error("the first shard is empty");
  await indexShards([[page(changed.code ?? "", "Khác"), ...same], ...rest], place);
  // Text is written for the one shard that Pagefind had to read.
  expect(readdirSync(place.text)).toEqual(["0"]);
  expect(readdirSync(place.cache)).toHaveLength(5);
});

test("the same words give the same bytes, with or without a cache", async () => {
  const [one, other] = [folders(), folders()];
  await indexShards([pages], one);
  await indexShards([pages], other);
  const bytes = contentsOf(one.output);
  expect(Object.keys(bytes).length).toBeGreaterThan(5);
  expect(contentsOf(other.output)).toEqual(bytes);
  rmSync(other.output, { recursive: true });
  await indexShards([pages], other);
  expect(contentsOf(other.output)).toEqual(bytes);
});

test("an index comes without Pagefind's own search pages", async () => {
  const place = folders();
  await indexShards([pages], place);
  const names = readdirSync(join(place.output, "0"));
  expect(names.filter((name) => /ui|highlight/.test(name))).toEqual([]);
  expect(existsSync(join(place.output, "0/pagefind.js"))).toBe(true);
});

test("«dang» alone finds «đăng», and the hit is the part where it stands", async () => {
  const place = folders();
  await indexShards([[...pages, page("1.001193", "Đăng ký tại đình làng")]], place);
  const [bare = [], marked = [], capital = []] = await ask(place.output, "dang", "d̵ăng", "dinh");
  for (const found of [bare, marked, capital]) {
    expect(found.map(({ url }) => url)).toEqual(["/thu-tuc/1.001193/"]);
    expect(found[0]?.sub_results.map(({ url }) => url)).toEqual(["/thu-tuc/1.001193/#trinh-tu"]);
  }
});

test("text and filters that look like markup stay text", () => {
  const strange = page("1.000001", `<script>alert("1")</script> & Đ`);
  const html = textPageHtml({ ...strange, filters: { field: [`"Hộ tịch", <b>`] } });
  expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; D̵");
  expect(html).toContain(`data-v="&quot;Hộ tịch&quot;, &lt;b&gt;"`);
});
