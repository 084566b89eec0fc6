import { resolve } from "node:path";
import { parseDate } from "#scripts/language/dates.ts";
import { runCommand } from "./command/main.ts";
import { readArguments, UsageError } from "./command/options.ts";
import { countProblems, formatProblems } from "./command/report.ts";
import { prepareSite } from "./prepare.ts";
import { dueNotes } from "./validate/due.ts";

const TEXT = {
  name: "check",
  summary: "Đọc và kiểm tra dữ liệu, nội dung; không dựng trang.",
  options: {
    data: { value: "THƯ MỤC", help: "thư mục dữ liệu", default: "data" },
    content: { value: "THƯ MỤC", help: "thư mục nội dung", default: "content" },
    json: { help: "in danh sách dạng JSON, ngoài ra không in gì" },
    on: { value: "NGÀY", help: "nhắc việc đến hạn tính tới ngày này (mặc định: hôm nay)" },
  },
};

/** `npm run check`: every problem of the data and content; exit 1 when any is an error. */
export const run = runCommand("check", async (args) => {
  const { options, switches } = readArguments(TEXT, args);
  const on = options.on === undefined ? today() : parseDate(options.on);
  if (on === undefined)
    throw new UsageError(`«${options.on}» không phải là một ngày (05/07/2026).`);
  const folders = {
    data: resolve(options.data ?? "data"),
    content: resolve(options.content ?? "content"),
  };
  const { dataset, problems } = prepareSite(folders);
  if (dataset) problems.push(...dueNotes(dataset, on));
  if (switches.has("json")) {
    console.log(JSON.stringify(problems.map(publicProblem), null, 1));
  } else {
    if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
    console.log(`Kiểm tra xong: ${countProblems(problems)}.`);
  }
  return problems.some((problem) => problem.severity === "error") ? 1 : 0;
});

/** The fields that interface.md promises, and no other. */
function publicProblem(problem: ReturnType<typeof prepareSite>["problems"][number]) {
  const { file, line, column, path, severity, code, message } = problem;
  return { file, line, column, path, severity, code, message };
}

function today(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
