/** What this device keeps of the site: pages that were seen, pages that were asked for, files they name. */

/** Path of the site on its host, with slashes. */
export interface Shelves {
  base: string;
  /** Pages that were opened; the oldest leave. */
  seen: Cache;
  /** Pages that a reader keeps. */
  kept: Cache;
  /** Style, scripts and catalogues, whose names carry a hash of their bytes. */
  files: Cache;
}

/** So many pages that were only seen are kept. */
const MOST_SEEN = 100;
/** Carries the day on which a page was saved, by the reader's clock. */
const SAVED_ON = "x-saved-on";

/** Opens what is kept for the site at a base; sites of one host are told apart by it. */
export async function openShelves(base: string): Promise<Shelves> {
  const [seen, kept, files] = await Promise.all(
    ["seen", "kept", "files"].map((name) => caches.open(`minh-bach ${base} ${name}`)),
  );
  if (!seen || !kept || !files) throw new Error("no caches");
  return { base, seen, kept, files };
}

/** Saves a page as it came: among the kept ones with its files, if it is one of them, else among the seen. */
export async function savePage(shelves: Shelves, url: string, response: Response): Promise<void> {
  const address = plain(url);
  if (await shelves.kept.match(address)) return keepResponse(shelves, address, response);
  await shelves.seen.delete(address);
  await shelves.seen.put(address, await dated(response));
  const all = await shelves.seen.keys();
  for (const oldest of all.slice(0, -MOST_SEEN)) await shelves.seen.delete(oldest);
}

/** Fetches a page and keeps it with the files that it names; throws where it cannot be had. */
export async function keepPage(shelves: Shelves, url: string): Promise<void> {
  const response = await fetch(url, { cache: "no-cache" });
  if (!isPage(response)) throw new Error(`${url}: ${response.status}`);
  await keepResponse(shelves, plain(url), response);
}

async function keepResponse(shelves: Shelves, url: string, response: Response): Promise<void> {
  const html = await response.clone().text();
  for (const file of filesNamedIn(html, shelves.base)) {
    if (!(await shelves.files.match(file))) await shelves.files.add(file);
  }
  await shelves.kept.put(url, await dated(response));
  await shelves.seen.delete(url);
}

/** The saved page of an address, and the day on which it was saved as an ISO date. */
export async function savedPage(
  { kept, seen }: Shelves,
  url: string,
): Promise<{ html: string; on: string } | undefined> {
  const found = (await kept.match(plain(url))) ?? (await seen.match(plain(url)));
  return found && { html: await found.text(), on: found.headers.get(SAVED_ON) ?? "" };
}

/** A saved page as a list of them shows it. */
export interface Saved {
  url: string;
  title: string;
  /** ISO date. */
  on: string;
  isKept: boolean;
}

/** Every saved page, the kept ones first, then the latest seen first. */
export async function savedPages({ kept, seen }: Shelves): Promise<Saved[]> {
  const listed = async (cache: Cache, isKept: boolean) =>
    Promise.all(
      (await cache.keys()).map(async ({ url }) => {
        const response = await cache.match(url);
        const html = new DOMParser().parseFromString((await response?.text()) ?? "", "text/html");
        return { url, title: html.title, on: response?.headers.get(SAVED_ON) ?? "", isKept };
      }),
    );
  return [...(await listed(kept, true)), ...(await listed(seen, false)).reverse()];
}

/** Forgets everything but one page, which stands in for those that are not saved. */
export async function forgetAll({ kept, seen }: Shelves, spared: string): Promise<void> {
  for (const cache of [kept, seen]) {
    for (const { url } of await cache.keys()) if (url !== plain(spared)) await cache.delete(url);
  }
}

/** Drops the files that no saved page names any more. */
export async function dropUnnamedFiles(shelves: Shelves): Promise<void> {
  const named = new Set<string>();
  for (const cache of [shelves.kept, shelves.seen]) {
    for (const response of await cache.matchAll()) {
      for (const file of filesNamedIn(await response.text(), shelves.base)) named.add(file);
    }
  }
  for (const { url } of await shelves.files.keys()) {
    if (!named.has(new URL(url).pathname)) await shelves.files.delete(url);
  }
}

/** True for a page that may be shown again: whole, not an error, not led on to elsewhere. */
export function isPage(response: Response): boolean {
  const type = response.headers.get("content-type") ?? "";
  return response.ok && !response.redirected && type.startsWith("text/html");
}

/** Addresses of files with a hash in their name, such as `/minh-bach/tep/main.0ca831ad3f.css`. */
function filesNamedIn(html: string, base: string): Set<string> {
  return new Set(
    [...html.matchAll(/[^\s"]*\/tep\/[\w-]+\.[0-9a-f]+\.\w+/g)]
      .map(([file]) => file)
      .filter((file) => file.startsWith(`${base}tep/`)),
  );
}

/** A page is one whatever was asked of it or which part was opened. */
function plain(url: string): string {
  const { origin, pathname } = new URL(url, location.href);
  return origin + pathname;
}

async function dated(response: Response): Promise<Response> {
  const headers = new Headers({ "content-type": response.headers.get("content-type") ?? "" });
  headers.set(SAVED_ON, new Date().toISOString().slice(0, 10));
  return new Response(await response.blob(), { headers });
}
