import { expect, test } from "vitest";
import { buildSmallSite } from "../run-command.ts";

test("a step of a life event tells what to bring, how long, how much and where", () => {
  const { status, read } = buildSmallSite();
  expect(status).toBe(0);
  const [, line = ""] =
    /<span class="line">(.*?)<\/span>/.exec(read("su-kien/sinh-con/index.html")) ?? [];
  expect(line.replace(/<[^>]*>/g, "")).toBe(
    "Nộp 1 giấy tờ (điền 1 mẫu), xuất trình 1 · 1 ngày làm việc · Miễn phí · Bộ phận Một cửa",
  );
});
