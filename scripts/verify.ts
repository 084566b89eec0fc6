import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { runCommand } from "./command/main.ts";
import { readArguments, UsageError } from "./command/options.ts";
import { Progress } from "./command/progress.ts";
import { countProblems } from "./command/report.ts";
import { prepareSite } from "./prepare.ts";
import { readManifest } from "./publish/manifest.ts";
import { opinionFaults } from "./verify/compare-opinions.ts";
import { secondOpinion } from "./verify/second-opinion.ts";
import { scanPages, verifySite } from "./verify/site.ts";

const TEXT = {
  name: "verify",
  summary: "Kiểm tra một trang đã dựng: tệp, liên kết, mã HTML, bảo mật, tìm kiếm, số liệu.",
  positionals: ["THƯ MỤC"],
  options: {
    data: { value: "THƯ MỤC", help: "dữ liệu gốc: tính lại mọi số liệu bằng một cách khác" },
    content: { value: "THƯ MỤC", help: "cùng với --data: đối chiếu từng trang với dữ liệu" },
  },
};

/** `npm run verify`: every fault of a built folder; exit 1 when there is any. */
export const run = runCommand("verify", async (args) => {
  const { options, positionals } = readArguments(TEXT, args);
  const [named] = positionals;
  if (named === undefined) throw new UsageError("thiếu thư mục của trang đã dựng.");
  const dir = folder(named);
  const data = options.data === undefined ? undefined : folder(options.data);
  const content = options.content === undefined ? undefined : resolve(options.content);
  if (content !== undefined && data === undefined)
    throw new UsageError("--content chỉ dùng cùng với --data.");
  if (data !== undefined && !existsSync(join(data, "site.yaml")))
    throw new UsageError(`«${options.data}» không phải là thư mục dữ liệu: thiếu site.yaml.`);

  const manifest = readManifest(dir);
  if (manifest === undefined) {
    console.log("manifest.json: không có, hoặc không đọc được; không biết trang gồm những gì.");
    return 1;
  }
  const progress = new Progress();
  progress.step("Kiểm tra trang đã dựng");
  const { base, files } = manifest;
  const prepared = data && content ? prepareSite({ data, content }) : undefined;
  if (prepared && prepared.model === undefined) {
    progress.done();
    console.log(`Dữ liệu có lỗi: ${countProblems(prepared.problems)} (xem: npm run check).`);
    return 1;
  }
  const model = prepared?.model;
  const faults = [
    ...verifySite(dir, { base, digests: files, withBytes: true, ...(model && { model }) }),
    ...(data ? opinionFaults(scanPages(dir), secondOpinion(data)) : []),
  ];
  progress.done();
  if (faults.length > 0) {
    console.log(`${faults.join("\n")}\n\nTrang có ${faults.length} lỗi.`);
    return 1;
  }
  const also = data ? " Mọi số liệu đã được tính lại từ dữ liệu gốc và khớp." : "";
  console.log(`Trang không có lỗi: ${Object.keys(files).length} tệp.${also}`);
  return 0;
});

function folder(path: string): string {
  const dir = resolve(path);
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw new UsageError(`không có thư mục «${path}».`);
  return dir;
}
