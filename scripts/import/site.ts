import { formatNumber } from "#scripts/language/numbers.ts";
import { type Finding, troubles } from "./findings.ts";
import type { YamlMap } from "./yaml.ts";

/** `site.yaml` of an imported site: a sample that says so on every page. */
export function siteFile(procedures: number): YamlMap {
  return {
    name: "Kho thủ tục nhập từ tệp",
    agency: { sample: "Cơ quan công bố (trang mẫu)" },
    description: `${formatNumber(procedures)} thủ tục hành chính nhập tự động từ một tệp dữ liệu.`,
    address: "https://example.gov.vn/",
    sample: "có",
    sampleNote:
      "Đây là trang mẫu nhập tự động từ một tệp dữ liệu, chưa ai đối chiếu với nguồn chính thức. Muốn làm thủ tục, hãy theo đường dẫn tới nguồn ở cuối mỗi trang.",
    place: "toan-quoc",
    responsible: { sample: "Cơ quan điền họ tên, chức vụ người chịu trách nhiệm" },
    office: {
      address: { sample: "Cơ quan điền địa chỉ trụ sở" },
      phone: { sample: "Cơ quan điền số điện thoại" },
      email: { sample: "Cơ quan điền hộp thư công vụ" },
    },
    portal: "https://dichvucong.gov.vn",
  };
}

/** The page that tells readers what was imported and what the source left unclear. */
export function importPage(
  counts: { [name: string]: number },
  findings: readonly Finding[],
): string {
  const number = (name: string) => formatNumber(counts[name] ?? 0);
  return [
    "---",
    "title: Về dữ liệu nhập",
    "description: Trang này được nhập từ tệp nào thì thiếu và chưa rõ những gì.",
    "---",
    "",
    `Trang này được nhập tự động: ${number("procedures")} thủ tục, ${number("documents")} văn bản, ${number("forms")} biểu mẫu, ${number("agencies")} cơ quan, ${number("fields")} lĩnh vực.`,
    "",
    "Nội dung chưa được đối chiếu với nguồn chính thức. Chỗ nào nguồn thiếu hoặc không rõ thì trang ghi là chưa rõ, không đoán.",
    "",
    "## Những gì nguồn thiếu hoặc viết lệch",
    "",
    "| Chuyện gặp phải | Số lần | Số thủ tục |",
    "| --- | ---: | ---: |",
    ...findings.map(
      ({ trouble, count, procedures }) =>
        `| ${capital(troubles[trouble])} | ${formatNumber(count)} | ${formatNumber(procedures)} |`,
    ),
    "",
  ].join("\n");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
