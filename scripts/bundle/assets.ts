import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** One built file: its address below the base and its bytes. */
export interface AssetFile {
  url: string;
  bytes: Uint8Array;
}

export interface BuiltAssets {
  /** Addresses by name, for the pages to link. */
  urls: {
    [name in
      | "style"
      | "search"
      | "engine"
      | "due"
      | "procedure"
      | "site"
      | "icon"
      | "picture"]: string;
  };
  files: AssetFile[];
  /** Code of the service worker, whose address carries no hash. */
  worker: Uint8Array;
}

const layouts = new URL("../../layouts/", import.meta.url);

/** Bundles the style sheet and the browser scripts; names carry a hash of the bytes, so they cache for ever. */
export async function bundleAssets(): Promise<BuiltAssets> {
  const [style, search, engine, due, procedure, site, worker] = await Promise.all([
    bundle("styles/main.css", "css", "esm"),
    bundle("client/search.ts", "js", "esm"),
    // A worker of the old kind, which every browser starts.
    bundle("client/search-worker.ts", "js", "iife"),
    bundle("client/due.ts", "js", "esm"),
    bundle("client/procedure.ts", "js", "esm"),
    bundle("client/site.ts", "js", "esm"),
    bundle("client/service-worker.ts", "js", "iife"),
  ]);
  const icon = assetFile("bieu-tuong", "svg", readFileSync(new URL("icon.svg", layouts)));
  const picture = assetFile("bieu-tuong", "png", readFileSync(new URL("icon.png", layouts)));
  return {
    urls: {
      ...{ style: style.url, search: search.url, engine: engine.url },
      ...{ due: due.url, procedure: procedure.url, site: site.url },
      ...{ icon: icon.url, picture: picture.url },
    },
    files: [style, search, engine, due, procedure, site, icon, picture],
    worker: worker.bytes,
  };
}

async function bundle(
  entry: string,
  extension: string,
  format: "esm" | "iife",
): Promise<AssetFile> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, layouts))],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: ["es2022", "chrome100", "firefox100", "safari15.4"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`esbuild gave no output for ${entry}`);
  const name = entry.replace(/^.*\//, "").replace(/\.\w+$/, "");
  return assetFile(name, extension, output.contents);
}

/** A file whose name carries a hash of its bytes. */
export function assetFile(name: string, extension: string, bytes: Uint8Array): AssetFile {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return { url: `/tep/${name}.${hash}.${extension}`, bytes };
}
