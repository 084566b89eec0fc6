import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";

/** What a host must send for the files of a built site. */
const MIME: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".pdf": "application/pdf",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".wasm": "application/wasm",
};

export interface ServedSite {
  /** Address of the site's home page, with its base and a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** What hosts pack on the way; pictures and programs are packed already. */
const PACKED = /^text\/|json|javascript|xml|manifest/;

/** Serves a built folder at a base on a free port, as a plain host would: folders, MIME types, 404.html, text packed. */
export async function serveSite(dir: string, base = "/"): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.startsWith(base) ? fileAt(dir, path.slice(base.length)) : undefined;
    const shown = file ?? join(dir, "404.html");
    response.statusCode = file ? 200 : 404;
    const type = MIME[extname(shown)] ?? "application/octet-stream";
    response.setHeader("content-type", type);
    if (!existsSync(shown)) return response.end();
    const bytes = readFileSync(shown);
    const isPacked = PACKED.test(type) && /\bgzip\b/.test(`${request.headers["accept-encoding"]}`);
    if (isPacked) response.setHeader("content-encoding", "gzip");
    response.end(isPacked ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${base}`, close };
}

function fileAt(dir: string, path: string): string | undefined {
  const file = normalize(join(dir, path.endsWith("/") || path === "" ? `${path}index.html` : path));
  const isInside = file.startsWith(normalize(dir) + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
