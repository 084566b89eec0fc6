import {
  dropUnnamedFiles,
  isPage,
  keepPage,
  openShelves,
  savedPage,
  savePage,
} from "./saved-pages.ts";

/** The library's types are those of a window; a worker of this kind hears other events. */
interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare global {
  interface WindowEventMap {
    install: WaitingEvent;
    activate: WaitingEvent;
    fetch: AskedEvent;
  }
}
declare const skipWaiting: () => Promise<void>;

/** The worker lies at the root of the site. */
const base = new URL("./", location.href).pathname;
/** Shown where there is neither a network nor a saved page. */
const offline = `${base}ngoai-tuyen/`;

addEventListener("install", (event) => {
  event.waitUntil(openShelves(base).then((shelves) => keepPage(shelves, offline)));
  // Every version reads what the earlier ones saved: none has to wait for the other to end.
  event.waitUntil(skipWaiting());
});

addEventListener("activate", (event) => {
  event.waitUntil(renew());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (pathname.startsWith(`${base}tep/`)) event.respondWith(file(request));
});

/** A new version of the site: what the reader keeps is fetched anew, files of old pages go. */
async function renew(): Promise<void> {
  const shelves = await openShelves(base);
  // A page that is gone or out of reach stays as it was, with its date.
  for (const { url } of await shelves.kept.keys()) {
    if (new URL(url).pathname !== offline) await keepPage(shelves, url).catch(() => {});
  }
  await dropUnnamedFiles(shelves);
}

/** From the network, so that nobody reads an old page who need not; else as it was saved. */
async function page(event: AskedEvent): Promise<Response> {
  const { url } = event.request;
  try {
    const response = await fetch(event.request);
    if (isPage(response)) {
      const copy = response.clone();
      event.waitUntil(openShelves(base).then((shelves) => savePage(shelves, url, copy)));
    }
    return response;
  } catch {
    const shelves = await openShelves(base);
    const saved = (await savedPage(shelves, url)) ?? (await savedPage(shelves, offline));
    if (saved === undefined) return Response.error();
    // The page says by itself that it is a saved one, and of which day.
    const html = saved.html.replace("<html ", `<html data-saved-on="${saved.on}" `);
    return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
  }
}

/** A file whose name carries its hash never changes: what is here need not be asked for. */
async function file(request: Request): Promise<Response> {
  const { files } = await openShelves(base);
  const saved = await files.match(request.url);
  if (saved) return saved;
  const response = await fetch(request);
  if (response.ok) await files.put(request.url, response.clone());
  return response;
}
