import { readFileSync } from "node:fs";
import type { SiteModel } from "#scripts/derive/model.ts";
import { listFiles } from "#scripts/read/folder.ts";
import { addressFaults, urlOf } from "./addresses.ts";
import { alternateFaults, languagesOf } from "./alternates.ts";
import type { ScannedPage } from "./facts.ts";
import { figureFaults } from "./figures.ts";
import { type Digests, manifestFaults, siteMapFaults, styleFaults, xmlFaults } from "./files.ts";
import { linkFaults } from "./links.ts";
import { pageFaults, titleFaults } from "./page-faults.ts";
import { reachFaults } from "./reach.ts";
import { scanPage } from "./scan.ts";
import { searchFaults } from "./search-sample.ts";

export interface VerifyOptions {
  /** Path of the site on its host, with slashes. */
  base: string;
  /** With the model, figures and addresses are compared too. */
  model?: SiteModel;
  /** What the manifest says lies in the folder. */
  digests: Digests;
  /** Bytes are compared with the manifest; needless right after it was written. */
  withBytes?: boolean;
}

/** Checks a built folder; returns one Vietnamese line for each fault, with the page it is on. */
export function verifySite(dir: string, options: VerifyOptions): string[] {
  const { base, model, digests, withBytes = false } = options;
  const files = listFiles(dir, { withHidden: true });
  const names = new Set(files.map((file) => file.name));
  const siteMap = files.find(({ name }) => name === "sitemap.xml");
  const pages = scanPages(dir);
  const codes = languagesOf(pages);
  return [
    ...[...pages].flatMap(([name, page]) =>
      pageFaults(page, urlOf(name), base).map((fault) => `${name}: ${fault}`),
    ),
    ...titleFaults(pages),
    ...linkFaults(pages, names, base),
    ...reachFaults(pages, base, codes),
    ...alternateFaults(pages, codes),
    ...manifestFaults(files, digests, { withBytes }),
    ...xmlFaults(files),
    ...styleFaults(files, names),
    ...siteMapFaults(siteMap && readFileSync(siteMap.path, "utf8"), pages),
    ...searchFaults(files),
    ...(model ? [...addressFaults(pages, model), ...figureFaults(pages, model)] : []),
  ];
}

/** Every page of a built folder by its file name. */
export function scanPages(dir: string): Map<string, ScannedPage> {
  const pages = new Map<string, ScannedPage>();
  for (const { name, path } of listFiles(dir)) {
    if (name.endsWith(".html")) pages.set(name, scanPage(readFileSync(path, "utf8")));
  }
  return pages;
}
