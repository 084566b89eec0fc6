import { resolve } from "node:path";
import { benchBuild } from "./bench/build.ts";
import { benchPages } from "./bench/pages-report.ts";
import { benchSearch } from "./bench/search.ts";
import { benchSearchPage } from "./bench/search-page.ts";
import { runCommand } from "./command/main.ts";
import { readArguments, UsageError } from "./command/options.ts";

const TEXT = {
  name: "bench",
  summary:
    "Đo: build (tốc độ, bộ nhớ), pages (dung lượng, điểm của trang), search (chất lượng tìm kiếm).",
  positionals: ["build|pages|search"],
  options: {
    corpus: { value: "TỆP", help: "tệp bản ghi (JSON từng dòng, có thể nén gzip)" },
    questions: { value: "TỆP", help: "search: tệp câu hỏi có mã trả lời" },
    records: { value: "SỐ", help: "build: số thủ tục, lặp lại bản ghi cho đủ" },
    site: { value: "THƯ MỤC", help: "pages, search: đo một trang đã dựng" },
    lighthouse: { help: "pages: chấm mỗi loại trang một trang bằng Lighthouse" },
    json: { help: "search: in kết quả dạng JSON" },
  },
};

/** `npm run bench -- build|pages|search`: figures as ratios against a reference in the same run. */
export const run = runCommand("bench", async (args) => {
  const { options, switches, positionals } = readArguments(TEXT, args);
  const [what] = positionals;
  if (what === "build") {
    const records = options.records === undefined ? undefined : Number(options.records);
    if (records !== undefined && !Number.isInteger(records)) {
      throw new UsageError(`«${options.records}» không phải là số nguyên.`);
    }
    await benchBuild({ corpus: options.corpus, records });
    return 0;
  }
  if (what === "search") {
    const { corpus, questions, site } = options;
    if (site !== undefined) {
      await benchSearchPage(resolve(site), { json: switches.has("json") });
      return 0;
    }
    if (corpus === undefined || questions === undefined) {
      throw new UsageError(
        "bench search cần --corpus TỆP và --questions TỆP, hoặc --site THƯ MỤC.",
      );
    }
    await benchSearch({ corpus, questions, json: switches.has("json") });
    return 0;
  }
  if (what === "pages") {
    const site = options.site === undefined ? undefined : resolve(options.site);
    await benchPages({ site, withLighthouse: switches.has("lighthouse") });
    return 0;
  }
  throw new UsageError("cần nói đo gì: build, pages hoặc search.");
});
