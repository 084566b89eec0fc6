import { resolve } from "node:path";
import { formatDate } from "#scripts/language/dates.ts";
import { formatNumber } from "#scripts/language/numbers.ts";
import { readDataFolder } from "#scripts/read/data.ts";
import { shownPath } from "#scripts/read/folder.ts";
import { runCommand } from "./command/main.ts";
import { readArguments, UsageError } from "./command/options.ts";
import { historyFile, readHistory, writeHistory } from "./history/files.ts";
import { GitHistory } from "./history/git.ts";
import { namesOf } from "./history/names.ts";
import { type Walked, walkHistory } from "./history/walk.ts";
import { type RecordTree, recordsOf } from "./layer/records.ts";

const TEXT = {
  name: "history",
  summary: "Đọc lịch sử Git một lần, ghi từng trường của từng thủ tục đã đổi thế nào vào history/.",
  options: { data: { value: "THƯ MỤC", help: "thư mục dữ liệu", default: "data" } },
};

/** `npm run history`: writes `data/history/`, which is committed like other data; the build never calls Git for it. */
export const run = runCommand("history", async (args) => {
  const { options } = readArguments(TEXT, args);
  const dir = resolve(options.data ?? "data");
  const git = openGit(dir);
  const records = recordsOf(readDataFolder(dir), []);
  const walked = walkHistory(git, namesOf(records));
  const { written, unreadable } = writeAll(dir, walked, records);
  for (const file of unreadable) {
    console.log(`${file}: không đọc được tệp cũ nên để nguyên. Xem lỗi bằng: npm run check`);
  }
  if (git.isShallow && walked.since !== undefined) {
    console.log(
      `Kho Git này là bản sao nông (shallow): thay đổi từ ${formatDate(walked.since)} trở về trước không có ở đây. Phần đã ghi từ trước vẫn giữ. Lấy đủ lịch sử bằng: git fetch --unshallow`,
    );
  }
  console.log(`Đã ghi lịch sử của ${formatNumber(written)} thủ tục vào ${shownPath(dir)}/history.`);
  return unreadable.length > 0 ? 1 : 0;
});

function openGit(dir: string): GitHistory {
  try {
    return new GitHistory(dir);
  } catch {
    throw new UsageError(`«${shownPath(dir)}» không nằm trong kho Git nào đã có lịch sử.`);
  }
}

/**
 * Writes the history of every procedure that still has a record. What an earlier run found before
 * the first commit that this repository knows (a shallow or a new one) is kept.
 */
function writeAll(dir: string, { entries, since }: Walked, records: readonly RecordTree[]) {
  let written = 0;
  const unreadable: string[] = [];
  for (const { kind, id } of records) {
    if (kind !== "procedure") continue;
    const found = entries.get(id) ?? [];
    const earlier = readHistory(dir, id);
    if (earlier === undefined) {
      unreadable.push(`${shownPath(dir)}/${historyFile(id)}`);
      continue;
    }
    const kept = earlier.filter(({ on }) => since === undefined || on < since);
    const all = [...found, ...kept];
    if (all.length === 0) continue;
    writeHistory(dir, id, all);
    written += 1;
  }
  return { written, unreadable };
}
