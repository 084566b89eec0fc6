import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { feedFiles } from "#layouts/feeds.ts";
import { vi } from "#layouts/text/vi.ts";
import type { SiteModel } from "#scripts/derive/model.ts";
import { shownPath } from "#scripts/read/folder.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import { bundleAssets } from "./bundle/assets.ts";
import { runCommand } from "./command/main.ts";
import { readArguments, UsageError } from "./command/options.ts";
import { Progress } from "./command/progress.ts";
import { countProblems, formatProblems } from "./command/report.ts";
import { basePath, contextFor, pageWords, recordWords, wholeAddresses } from "./context.ts";
import { exportOpenData, type OpenData } from "./export/open-data.ts";
import { receptionCalendars } from "./export/reception-calendars.ts";
import { type Folders, peekSite, prepareSite } from "./prepare.ts";
import { serviceWorker, webManifest } from "./publish/app-files.ts";
import { commitOf } from "./publish/commit.ts";
import { writeFiles } from "./publish/files.ts";
import { formFiles } from "./publish/form-files.ts";
import { goneAddresses } from "./publish/gone-addresses.ts";
import { hostFiles } from "./publish/host-files.ts";
import {
  digestFiles,
  digestFolders,
  readManifest,
  sha256,
  writeManifest,
} from "./publish/manifest.ts";
import { recoverStage, stageFor, swapStage } from "./publish/swap.ts";
import { refuseTarget } from "./publish/target.ts";
import { digestProgram, type Identity, isUpToDate } from "./publish/up-to-date.ts";
import { renderSite } from "./render.ts";
import { catalogueFiles } from "./search/catalogue-files.ts";
import { textPages } from "./search/fulltext/pages.ts";
import { indexShards, shardsOf } from "./search/fulltext/shards.ts";
import { searchRecords } from "./search/records.ts";
import { verifySite } from "./verify/site.ts";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));

const TEXT = {
  name: "build",
  summary: "Đọc, kiểm tra, dựng trang, lập chỉ mục tìm kiếm, kiểm tra lại rồi công bố ra thư mục.",
  options: {
    data: { value: "THƯ MỤC", help: "thư mục dữ liệu", default: "data" },
    content: { value: "THƯ MỤC", help: "thư mục nội dung", default: "content" },
    out: { value: "THƯ MỤC", help: "thư mục trang dựng xong", default: "_site" },
    base: { value: "ĐƯỜNG DẪN", help: "đường dẫn con thay cho phần đường dẫn của address" },
  },
};

export interface BuildOptions extends Folders {
  out: string;
  /** Path of the site on its host, with or without slashes; default: the path of its address. */
  base?: string | undefined;
  withDrafts?: boolean;
}

/** `npm run build`. */
export const run = runCommand("build", async (args) => {
  const { options } = readArguments(TEXT, args);
  return buildSite({
    data: resolve(options.data ?? "data"),
    content: resolve(options.content ?? "content"),
    out: resolve(options.out ?? "_site"),
    base: options.base,
  });
});

/** The whole build, step by step; returns the exit code and leaves the last good site alone unless all went well. */
export async function buildSite(options: BuildOptions): Promise<number> {
  const progress = new Progress();
  const { folders, address } = peekSite(options);
  const refusal = refuseTarget(options.out, folders, PROJECT);
  if (refusal) throw new UsageError(`không dựng vào «${options.out}» được: ${refusal}.`);
  const stage = stageFor(options.out);
  recoverStage(stage);

  // The same data, content and program give the same bytes: nothing to do.
  const identity = identify(options, folders, address);
  if (isUpToDate(options.out, identity)) {
    console.log(`Không có gì thay đổi: ${options.out} đã là bản mới nhất.`);
    return 0;
  }

  // Read, layer, check, derive: an editor sees only their own mistakes, before any template runs.
  progress.step("Đọc và kiểm tra dữ liệu");
  const { withDrafts = false } = options;
  const { dataset, model, words, problems } = prepareSite(options, { withDrafts });
  progress.done();
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) console.log(`${formatProblems(errors)}\n`);
  if (dataset === undefined || model === undefined || words === undefined) {
    console.log(`Không dựng trang: ${countProblems(problems)}. Trang đã công bố vẫn giữ nguyên.`);
    return 1;
  }
  // A preview is nobody's site: a deleted page is simply gone there.
  const gone = withDrafts
    ? []
    : goneAddresses(
        readManifest(options.out),
        identity.generator,
        model.register,
        `${shownPath(options.data)}/redirects.yaml`,
      );
  if (gone.length > 0) {
    console.log(`${formatProblems(gone)}\n`);
    console.log(`Không dựng trang: ${countProblems(gone)}. Trang đã công bố vẫn giữ nguyên.`);
    return 1;
  }

  const { base } = identity;
  const assets = await bundleAssets();
  const shards = shardsOf(textPages(model, pageWords(model, base, vi)));
  const catalogue = catalogueFiles(searchRecords(model, recordWords(vi)), words);
  const textDir = mkdtempSync(join(tmpdir(), "minh-bach-"));
  try {
    // Index and render side by side: both read the model, neither needs the other.
    progress.step("Dựng trang và lập chỉ mục tìm kiếm");
    mkdirSync(stage.building, { recursive: true });
    const indexing = indexShards(shards, {
      text: textDir,
      cache: join(PROJECT, ".cache/pagefind"),
      output: join(stage.building, "pagefind"),
    });
    const openData = writeOpenData(stage.building, dataset, model, wholeAddresses(model, base));
    const urlsOfAssets = {
      ...assets.urls,
      pack: catalogue.pack.url,
      later: catalogue.later.map(({ url }) => url),
      shards: shards.length,
    };
    const context = contextFor(model, base, urlsOfAssets, openData);
    const rendering = renderSite(context, stage.building);
    const [urls] = await Promise.all([rendering, indexing]);
    writeFiles(stage.building, [
      ...assets.files,
      ...[catalogue.pack, ...catalogue.later],
      ...feedFiles(context),
      ...hostFiles(model, base, urls),
      ...receptionCalendars(model, base),
      webManifest(model, base, assets.urls),
      ...formFiles(model),
    ]);
    const files = digestFiles(stage.building);
    const worker = serviceWorker(assets.worker, files);
    writeFiles(stage.building, [worker]);
    files["sw.js"] = sha256(worker.bytes);
    const manifest = writeManifest(stage.building, identity, files);

    // Verify what will be published, then publish it whole.
    progress.step("Kiểm tra trang đã dựng");
    const faults = verifySite(stage.building, { base, model, digests: manifest.files });
    progress.done();
    if (faults.length > 0) {
      console.log(`${faults.join("\n")}\n\nKhông công bố: trang dựng ra có ${faults.length} lỗi.`);
      return 1;
    }
    swapStage(stage);
    console.log(
      `Đã dựng ${urls.length} trang vào ${options.out}: ${countProblems(problems)} (xem: npm run check).`,
    );
    return 0;
  } finally {
    progress.done();
    rmSync(textDir, { recursive: true, force: true });
    rmSync(stage.building, { recursive: true, force: true });
  }
}

/** Writes the files that others may take; their bytes are not kept, since pages tell only of their sizes. */
function writeOpenData(
  dir: string,
  dataset: Dataset,
  model: SiteModel,
  absolute: (url: string) => string,
): OpenData {
  const { files, openData } = exportOpenData(dataset, model, absolute);
  writeFiles(dir, files);
  return openData;
}

/** What the site is made from, told from the inputs before they are read. */
function identify(
  options: BuildOptions,
  folders: readonly string[],
  address: string | undefined,
): Identity {
  const path = address && URL.canParse(address) ? new URL(address).pathname : "/";
  return {
    generator: options.withDrafts ? "minh-bach preview" : "minh-bach",
    base: basePath(options.base ?? path),
    commit: commitOf(options.data, folders, PROJECT),
    inputs: digestFolders(folders),
    program: digestProgram(PROJECT),
  };
}
