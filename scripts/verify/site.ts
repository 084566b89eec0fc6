import { readFileSync } from "node:fs";
import type { SiteModel } from "#scripts/derive/model.ts";
import { listFiles } from "#scripts/read/folder.ts";
import { figureFaults } from "./figures.ts";
import { linkFaults } from "./links.ts";
import { type ScannedPage, scanPage } from "./scan.ts";

export interface VerifyOptions {
  /** Path of the site on its host, with slashes. */
  base: string;
  /** With the model, figures and addresses are compared too. */
  model?: SiteModel;
}

/** Checks a built folder; returns one Vietnamese line for each fault, with the page it is on. */
export function verifySite(dir: string, { base, model }: VerifyOptions): string[] {
  const files = listFiles(dir);
  const names = new Set(files.map((file) => file.name));
  const pages = new Map<string, ScannedPage>();
  for (const { name, path } of files) {
    if (name.endsWith(".html")) pages.set(name, scanPage(readFileSync(path, "utf8")));
  }
  return [
    ...[...pages].flatMap(([name, page]) => pageFaults(name, page)),
    ...titleFaults(pages),
    ...linkFaults(pages, names, base),
    ...(model ? [...addressFaults(pages, model), ...figureFaults(pages, model)] : []),
  ];
}

function pageFaults(name: string, page: ScannedPage): string[] {
  const faults = [...page.faults];
  if (page.headings1 !== 1) faults.push(`có ${page.headings1} tiêu đề h1, phải có đúng một`);
  if (page.title.trim() === "") faults.push("thiếu <title>");
  if (page.lang === "") faults.push("thiếu ngôn ngữ của trang (lang)");
  if (page.kind === "") faults.push("thiếu data-kind trên <main>");
  return faults.map((fault) => `${name}: ${fault}`);
}

function titleFaults(pages: ReadonlyMap<string, ScannedPage>): string[] {
  const first = new Map<string, string>();
  const faults: string[] = [];
  for (const [name, { title }] of pages) {
    const earlier = first.get(title);
    if (earlier === undefined) first.set(title, name);
    else faults.push(`${name}: trùng <title> «${title}» với ${earlier}`);
  }
  return faults;
}

/** Every page of the model is there, and no page is there that the register does not know. */
function addressFaults(pages: ReadonlyMap<string, ScannedPage>, model: SiteModel): string[] {
  const urlOf = (name: string) => `/${name.replace(/(^|\/)index\.html$/, "$1")}`;
  const built = new Set([...pages.keys()].map(urlOf));
  const missing = [
    ...[...model.procedures, ...model.documents, ...model.indicators, ...model.models],
    ...[...model.periods, ...model.contents, ...model.lists, ...model.places],
  ].filter(({ url }) => !built.has(url));
  return [
    ...missing.map(({ url }) => `${url}: trang này không được dựng ra`),
    ...[...built]
      .filter((url) => !model.register.has(url))
      .map((url) => `${url}: trang không có trong sổ địa chỉ`),
  ];
}
