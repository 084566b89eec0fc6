import { createHash } from "node:crypto";
import type { AssetFile } from "#scripts/bundle/assets.ts";
import type { SiteModel } from "#scripts/derive/model.ts";
import type { Manifest } from "./manifest.ts";

/** Addresses of the icon: as a drawing, and as a picture of 512 by 512. */
interface Icons {
  icon: string;
  picture: string;
}

/** What a phone needs to keep the site among its applications; every address is below the base. */
export function webManifest(model: SiteModel, base: string, icons: Icons): AssetFile {
  const { name, description } = model.site;
  const href = (url: string) => base + url.slice(1);
  const manifest = {
    ...{ name, short_name: name, description, lang: "vi", dir: "ltr" },
    ...{ id: base, start_url: base, scope: base, display: "minimal-ui" },
    ...{ background_color: "#fdfcf9", theme_color: "#96170c" },
    icons: [
      { src: href(icons.icon), sizes: "any", type: "image/svg+xml" },
      // What is drawn lies in the circle that a phone may cut out.
      { src: href(icons.picture), sizes: "512x512", type: "image/png", purpose: "any" },
      { src: href(icons.picture), sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
  return {
    url: "/manifest.webmanifest",
    bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`),
  };
}

/**
 * The service worker at the root of the site, under the digest of all other files: browsers take a
 * worker for new when its bytes changed, and it changes when the site does.
 */
export function serviceWorker(code: Uint8Array, files: Manifest["files"]): AssetFile {
  const revision = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
  const bytes = Buffer.concat([Buffer.from(`// ${revision}\n`), code]);
  return { url: "/sw.js", bytes: new Uint8Array(bytes) };
}
