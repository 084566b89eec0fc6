import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { shownPath } from "#scripts/read/folder.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { basePath } from "./base-path.ts";
import { runCommand } from "./command/main.ts";
import { readArguments, UsageError } from "./command/options.ts";
import { Progress } from "./command/progress.ts";
import { countProblems, formatProblems } from "./command/report.ts";
import { type Folders, peekSite } from "./peek-site.ts";
import { commitOf } from "./publish/commit.ts";
import { goneAddresses } from "./publish/gone-addresses.ts";
import { KnownDigests } from "./publish/known-digests.ts";
import { type LockOwner, takeLock } from "./publish/lock.ts";
import { digestFolders, type Manifest, readManifest } from "./publish/manifest.ts";
import { recoverStage, stageFor, swapStage } from "./publish/swap.ts";
import { refuseTarget } from "./publish/target.ts";
import { digestProgram, type Identity, isUpToDate } from "./publish/up-to-date.ts";
import type { CheckedSite } from "./write-site.ts";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** What the last build read and wrote, so that the next need not read it all again. */
const DIGEST_CACHE = join(PROJECT, ".cache/digests.json");

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

/** Builds a site, one run at a time into a folder; returns the exit code and leaves the last good site alone unless all went well. */
export async function buildSite(options: BuildOptions): Promise<number> {
  const inputs = peekSite(options);
  const refusal = refuseTarget(options.out, inputs.folders, PROJECT);
  if (refusal) throw new UsageError(`không dựng vào «${options.out}» được: ${refusal}.`);
  const lock = takeLock(options.out);
  if (!("release" in lock)) return refuseSecond(options.out, lock);
  try {
    return await buildAlone(options, inputs);
  } finally {
    lock.release();
  }
}

/**
 * The whole build, step by step. What a step needs is loaded when its turn comes: most runs of a
 * scheduled build find that nothing changed and end before any of it.
 */
async function buildAlone(
  options: BuildOptions,
  { folders, address }: ReturnType<typeof peekSite>,
): Promise<number> {
  const stage = stageFor(options.out);
  recoverStage(stage);

  // The same data, content and program give the same bytes: nothing to do.
  const known = new KnownDigests(DIGEST_CACHE);
  const identity = identify(options, folders, address, known);
  if (isUpToDate(options.out, identity, known)) {
    known.save();
    console.log(`Không có gì thay đổi: ${options.out} đã là bản mới nhất.`);
    return 0;
  }

  const progress = new Progress();
  try {
    // Read, layer, check, derive: an editor sees only their own mistakes, before any template runs.
    progress.step("Đọc và kiểm tra dữ liệu");
    const { site, problems } = await checkedSite(options, identity);
    progress.done();
    if (site === undefined) return refuse(problems);

    // Render, index, write everything that will be published.
    progress.step("Dựng trang và lập chỉ mục tìm kiếm");
    const { writeSite } = await import("./write-site.ts");
    const { urls, manifest } = await writeSite(stage.building, site, identity);

    // Verify what will be published, then publish it whole.
    progress.step("Kiểm tra trang đã dựng");
    const { verifySite } = await import("./verify/site.ts");
    const { base } = identity;
    const { model } = site;
    const faults = verifySite(stage.building, { base, model, digests: manifest.files });
    progress.done();
    if (faults.length > 0) {
      console.log(`${faults.join("\n")}\n\nKhông công bố: trang dựng ra có ${faults.length} lỗi.`);
      return 1;
    }
    swapStage(stage);
    rememberSite(options.out, manifest, known);
    console.log(
      `Đã dựng ${urls.length} trang vào ${options.out}: ${countProblems(problems)} (xem: npm run check).`,
    );
    return 0;
  } finally {
    progress.done();
    rmSync(stage.building, { recursive: true, force: true });
  }
}

/** The site that may be built, or every problem that forbids it. */
async function checkedSite(
  options: BuildOptions,
  identity: Identity,
): Promise<{ site?: CheckedSite; problems: Problem[] }> {
  const { prepareSite } = await import("./prepare.ts");
  const { withDrafts = false } = options;
  const { dataset, model, words, translated = [], problems } = prepareSite(options, { withDrafts });
  if (dataset === undefined || model === undefined || words === undefined) return { problems };
  // A preview is nobody's site: a deleted page is simply gone there.
  if (withDrafts) return { site: { dataset, model, words, translated }, problems };
  const published = readManifest(options.out);
  const redirects = `${shownPath(options.data)}/redirects.yaml`;
  const gone = goneAddresses(published, identity.generator, model.register, redirects);
  if (gone.length > 0) return { problems: gone };
  return { site: { dataset, model, words, translated }, problems };
}

function refuseSecond(
  out: string,
  { folder, owner }: { folder: string; owner: LockOwner | undefined },
): number {
  const who = owner ? ` (tiến trình ${owner.pid} trên máy ${owner.host})` : "";
  console.log(
    `Không dựng trang: một lần dựng khác đang ghi vào ${out}${who}. Trang đã công bố vẫn giữ nguyên.\n` +
      `Chờ lần đó xong rồi chạy lại. Nếu chắc chắn không còn lần nào, xóa thư mục ${folder}`,
  );
  return 1;
}

function refuse(problems: readonly Problem[]): number {
  const errors = problems.filter((problem) => problem.severity === "error");
  console.log(`${formatProblems(errors)}\n`);
  console.log(`Không dựng trang: ${countProblems(problems)}. Trang đã công bố vẫn giữ nguyên.`);
  return 1;
}

function rememberSite(out: string, manifest: Manifest, known: KnownDigests): void {
  for (const [name, digest] of Object.entries(manifest.files)) {
    known.remember(join(out, name), digest);
  }
  known.save();
}

/** What the site is made from, told from the inputs before they are read. */
function identify(
  options: BuildOptions,
  folders: readonly string[],
  address: string | undefined,
  known: KnownDigests,
): Identity {
  const path = address && URL.canParse(address) ? new URL(address).pathname : "/";
  return {
    generator: options.withDrafts ? "minh-bach preview" : "minh-bach",
    base: basePath(options.base ?? path),
    commit: commitOf(options.data, folders, PROJECT),
    inputs: digestFolders(folders, (path) => known.of(path)),
    program: digestProgram(PROJECT),
  };
}
