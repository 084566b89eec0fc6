import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Dataset } from "#scripts/schema/dataset.ts";
import { type Measured, measure } from "./measure.ts";

const PAGEFIND = fileURLToPath(new URL("runner/bin.cjs", import.meta.resolve("pagefind")));

/** True when Hugo is on this machine; it is a Debian package and no part of the project. */
export function hasHugo(): boolean {
  try {
    execFileSync("hugo", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * The same records as a Hugo site with plain templates: what people build today. Each record is a
 * Markdown page with its parts as headings; lists by field come from a taxonomy.
 */
export function writeHugoSite(dataset: Dataset, dir: string): void {
  const files: { [name: string]: string } = {
    "hugo.toml":
      'baseURL = "https://example.org/"\ntitle = "Thủ tục"\nlanguageCode = "vi"\n[taxonomies]\nfield = "fields"\n',
    "layouts/_default/baseof.html":
      '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>{{ block "main" . }}{{ end }}</main></body></html>',
    "layouts/_default/single.html":
      '{{ define "main" }}<h1>{{ .Title }}</h1><article data-pagefind-body>{{ .Content }}</article>{{ end }}',
    "layouts/_default/list.html":
      '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}',
  };
  for (const [id, { value }] of dataset.procedures) {
    const list = (texts: readonly string[]) =>
      texts.map((text) => `- ${text.replace(/\s+/g, " ")}`);
    const body = [
      "## Cần chuẩn bị",
      ...list(Object.values(value.papers ?? {}).map((paper) => paper.name)),
      "## Trình tự",
      ...list(Object.values(value.steps)),
      ...(value.requirements ? ["## Yêu cầu", value.requirements] : []),
      "## Kết quả",
      ...list(Object.values(value.results ?? {}).map((result) => result.name)),
      "## Căn cứ",
      ...list(value.legalBasis ?? []),
    ].join("\n\n");
    const front = JSON.stringify({ title: `${value.name} (${id})`, fields: [value.field] });
    files[`content/thu-tuc/${id}.md`] = `${front}\n\n${body.replaceAll("{{", "{ {")}\n`;
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(dir, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Builds the Hugo site from nothing and indexes it with Pagefind's own program. */
export async function measureHugo(dir: string): Promise<Measured> {
  const hugo = await measure("hugo", ["--quiet", "--cleanDestinationDir"], { cwd: dir });
  const index = await measurePagefind(join(dir, "public"));
  return { seconds: hugo.seconds + index.seconds, peakMb: Math.max(hugo.peakMb, index.peakMb) };
}

/** Pagefind's own program alone over built pages: the reference where there is no Hugo. */
export async function measurePagefind(site: string): Promise<Measured> {
  return measure(process.execPath, [PAGEFIND, "--site", site, "--quiet"]);
}
