import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runCommand } from "./command/main.ts";
import { readArguments, UsageError } from "./command/options.ts";
import { importRecords } from "./import/import.ts";
import { parseRecords } from "./import/records.ts";
import { importReport } from "./import/report.ts";
import { holdsOtherData, REPORT, writeImported } from "./import/write.ts";

const TEXT = {
  name: "corpus",
  summary: "Nhập thủ tục từ một tệp bản ghi thành dữ liệu và nội dung của một trang.",
  options: {
    from: { value: "TỆP", help: "tệp bản ghi: mỗi dòng một JSON, để nguyên hoặc nén gzip" },
    out: { value: "THƯ MỤC", help: "nơi ghi data/, content/ và báo cáo nhập" },
  },
};

/** `npm run corpus`: a site's data and content from a file of records; exit 1 when none can be read. */
export const run = runCommand("corpus", async (args) => {
  const { options } = readArguments(TEXT, args);
  if (options.from === undefined) throw new UsageError("thiếu --from TỆP.");
  if (options.out === undefined) throw new UsageError("thiếu --out THƯ MỤC.");
  const from = resolve(options.from);
  const out = resolve(options.out);
  if (!existsSync(from)) throw new UsageError(`không có tệp «${options.from}».`);
  if (holdsOtherData(out)) {
    throw new UsageError(`«${options.out}» đã có dữ liệu không do lệnh này ghi, không ghi đè.`);
  }
  const progress = terminalProgress();
  const imported = importRecords(parseRecords(readFileSync(from)), progress.show);
  progress.end();
  if (imported.counts.procedures === 0) {
    console.error("Không đọc được bản ghi nào trong tệp này.");
    return 1;
  }
  writeImported(out, imported);
  console.log(importReport(imported));
  console.log(`Đã ghi vào ${out} (báo cáo: ${REPORT}).`);
  return 0;
});

/** A line that counts along on a terminal, once the work takes more than a second. */
function terminalProgress() {
  const start = performance.now();
  let shownAt = 0;
  return {
    show: (done: number, all: number) => {
      const now = performance.now();
      if (!process.stdout.isTTY || now - start < 1000 || now - shownAt < 100) return;
      shownAt = now;
      process.stdout.write(`\rĐang nhập ${done}/${all} thủ tục …`);
    },
    end: () => {
      if (shownAt > 0) process.stdout.write("\r\u001B[K");
    },
  };
}
