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
 * The same records as a Hugo site: what people build today. Each record is a page with all its facts,
 * which plain templates set out part by part; lists by field, agency, level, audience and legal
 * document come from taxonomies. No header, no search page, no open data, no checks.
 */
export function writeHugoSite(dataset: Dataset, dir: string): void {
  const files: { [name: string]: string } = { ...HUGO_FILES };
  for (const [id, { value }] of dataset.procedures) {
    const { levels, audience, legalBasis = [], ...facts } = value;
    const front = {
      title: `${value.name} (${id})`,
      ...{ levels, audience, facts },
      fields: [value.field],
      agencies: value.agency ? [value.agency] : [],
      documents: legalBasis,
      basis: legalBasis.map((basis) => titleOf(dataset, basis)),
    };
    // Hugo reads `{{` in a front matter as text, so nothing has to be escaped.
    files[`content/thu-tuc/${id}.md`] = `${JSON.stringify(front)}\n`;
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(dir, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  }
}

function titleOf({ documents }: Dataset, id: string): string {
  const document = documents.get(id)?.value;
  return document ? `${document.number ?? ""} ${document.title}` : id;
}

const TAXONOMIES = ["fields", "agencies", "levels", "audience", "documents"] as const;

const HUGO_FILES: { readonly [name: string]: string } = {
  "hugo.toml": `baseURL = "https://example.org/"
title = "Thủ tục"
languageCode = "vi"
[taxonomies]
${TAXONOMIES.map((name) => `${name} = "${name}"`).join("\n")}
`,
  "layouts/_default/baseof.html":
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>{{ block "main" . }}{{ end }}</main></body></html>',
  "layouts/_default/list.html":
    '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}',
  "layouts/_default/single.html": `{{ define "main" }}<h1>{{ .Title }}</h1><article data-pagefind-body>
{{ with .Params.facts }}<p>{{ .summary }} {{ .description }}</p>
<h2>Cần chuẩn bị</h2>{{ range .cases }}<h3>{{ .when }}</h3>{{ end }}
<ul>{{ range .papers }}<li>{{ .name }} {{ .when }} {{ .note }} {{ .originals }} bản chính, {{ .copies }} bản sao {{ .form }}</li>{{ end }}</ul>
{{ range .paperNotes }}<p>{{ . }}</p>{{ end }}
<h2>Cách nộp</h2><table>{{ range $method, $facts := .methods }}<tr><th>{{ $method }}</th>
<td>{{ with $facts.timelimit }}{{ .value }} {{ .unit }} {{ .stated }}{{ end }} {{ $facts.timenote }}</td>
<td>{{ with $facts.fee }}{{ .amount }} {{ .currency }} {{ .rule }} {{ .stated }}{{ end }} {{ $facts.feenote }}</td>
<td>{{ $facts.description }}</td></tr>{{ end }}</table>
<h2>Trình tự</h2><ol>{{ range .steps }}<li>{{ . }}</li>{{ end }}</ol>
<h2>Yêu cầu</h2><p>{{ .requirements }}</p>
<h2>Kết quả</h2><ul>{{ range .results }}<li>{{ .name }} {{ .code }}</li>{{ end }}</ul>
<p>{{ .competentagency }} {{ .coordinatingagency }} {{ .receptionaddress }} {{ .decision.number }} {{ .source.url }}</p>{{ end }}
<h2>Căn cứ</h2><ul>{{ range .Params.basis }}<li>{{ . }}</li>{{ end }}</ul>
{{ range .GetTerms "documents" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ range .GetTerms "agencies" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ range .GetTerms "fields" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
</article>{{ end }}`,
};

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
