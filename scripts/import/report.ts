import { formatNumber } from "#scripts/language/numbers.ts";
import { troubles } from "./findings.ts";
import type { Imported } from "./import.ts";

/** The report of an import in Vietnamese: what was written, and every kind of trouble with examples. */
export function importReport(imported: Imported): string {
  const number = (name: string) => formatNumber(imported.counts[name] ?? 0);
  return [
    "# Báo cáo nhập dữ liệu",
    "",
    `Đã ghi ${number("procedures")} thủ tục, ${number("documents")} văn bản, ${number("forms")} biểu mẫu, ${number("agencies")} cơ quan, ${number("fields")} lĩnh vực.`,
    "",
    "## Những gì nguồn thiếu hoặc viết lệch",
    "",
    "Số lần · số thủ tục · chuyện gặp phải (mã, ví dụ)",
    "",
    ...imported.findings.map(
      ({ trouble, count, procedures, examples }) =>
        `- ${formatNumber(count)} · ${formatNumber(procedures)} · ${troubles[trouble]} (${trouble}: ${examples.join(", ")}${procedures > examples.length ? ", …" : ""})`,
    ),
    "",
    "## Theo bộ, ngành công bố",
    "",
    ...imported.ministries.map(([name, count]) => `- ${name}: ${formatNumber(count)}`),
    "",
  ].join("\n");
}
