import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { importRecords } from "#scripts/import/import.ts";
import { parseRecords } from "#scripts/import/records.ts";
import { repeatRecords } from "#scripts/import/repeat.ts";
import { writeImported } from "#scripts/import/write.ts";
import { formatNumber } from "#scripts/language/numbers.ts";
import { prepareSite } from "../prepare.ts";
import { type Measured, measure } from "./measure.ts";
import { hasHugo, measureHugo, measurePagefind, writeHugoSite } from "./reference.ts";

export interface BuildBenchOptions {
  /** File of records; without it the live data are built. */
  corpus: string | undefined;
  /** How many records; the corpus is repeated to reach it. */
  records: number | undefined;
}

const RUN = fileURLToPath(new URL("../run.js", import.meta.url));

/** Times a whole build, one with nothing changed and one with one record changed, against a reference. */
export async function benchBuild(options: BuildBenchOptions): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "minh-bach-bench-"));
  try {
    writeSite(options, dir);
    const folders = { data: join(dir, "data"), content: join(dir, "content") };
    const out = join(dir, "site");
    const args = ["--data", folders.data, "--content", folders.content, "--out", out];
    const build = () => measure(process.execPath, [RUN, "build", ...args]);

    const whole = await build();
    const unchanged = await build();
    const [first = ""] = readdirSync(join(folders.data, "procedures"));
    appendFileSync(join(folders.data, "procedures", first), "keywords: [thử đo]\n");
    const one = await build();

    const { dataset } = prepareSite(folders);
    if (dataset === undefined) throw new Error("the benchmark's site has errors");
    const reference = await measureReference(dataset, out, dir);
    print(dataset.procedures.size, { whole, unchanged, one }, reference, out);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function writeSite({ corpus, records }: BuildBenchOptions, dir: string): void {
  if (corpus === undefined) {
    cpSync(resolve("data"), join(dir, "data"), { recursive: true });
    cpSync(resolve("content"), join(dir, "content"), { recursive: true });
    return;
  }
  const parsed = parseRecords(readFileSync(resolve(corpus)));
  const wanted = records ?? parsed.records.length;
  writeImported(dir, importRecords({ ...parsed, records: repeatRecords(parsed.records, wanted) }));
}

async function measureReference(
  dataset: NonNullable<ReturnType<typeof prepareSite>["dataset"]>,
  out: string,
  dir: string,
): Promise<{ name: string; measured: Measured }> {
  if (!hasHugo()) {
    const copy = join(dir, "pagefind-only");
    cpSync(out, copy, { recursive: true });
    return { name: "chỉ Pagefind", measured: await measurePagefind(copy) };
  }
  const hugo = join(dir, "hugo");
  writeHugoSite(dataset, hugo);
  return { name: "Hugo + Pagefind", measured: await measureHugo(hugo) };
}

function print(
  records: number,
  runs: { whole: Measured; unchanged: Measured; one: Measured },
  reference: { name: string; measured: Measured },
  out: string,
): void {
  const row = (name: string, { seconds, peakMb }: Measured) => {
    const ratio = formatNumber(seconds / reference.measured.seconds, 3);
    console.log(
      `${name.padEnd(28)} ${formatNumber(seconds, 2).padStart(8)} s ${ratio.padStart(8)} × ${formatNumber(peakMb).padStart(7)} MB`,
    );
  };
  console.log(`${formatNumber(records)} thủ tục; so với ${reference.name} trong cùng lần chạy:`);
  row(reference.name, reference.measured);
  row("dựng từ đầu", runs.whole);
  row("không có gì thay đổi", runs.unchanged);
  row("một thủ tục thay đổi", runs.one);
  const { pages, median, largest } = pageBytes(out);
  console.log(
    `Trang thủ tục nén gzip: trung vị ${formatNumber(median)} B, lớn nhất ${formatNumber(largest.bytes)} B (${largest.name}), ${formatNumber(pages)} trang.`,
  );
}

function pageBytes(out: string) {
  const sizes = readdirSync(join(out, "thu-tuc"))
    .filter((name) => /^\d/.test(name))
    .map((name) => ({
      name,
      bytes: gzipSync(readFileSync(join(out, "thu-tuc", name, "index.html"))).length,
    }))
    .sort((a, b) => a.bytes - b.bytes);
  const largest = sizes.at(-1) ?? { name: "–", bytes: 0 };
  return { pages: sizes.length, median: sizes[sizes.length >> 1]?.bytes ?? 0, largest };
}
