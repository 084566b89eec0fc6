import type { Findings } from "./findings.ts";
import type { YamlMap } from "./yaml.ts";

/** How long a source row gives the office, as data writes it. */
export type TimeValue = string | YamlMap;

const UNITS: { readonly [written: string]: string } = {
  "ngày làm việc": "ngày làm việc",
  ngày: "ngày",
  giờ: "giờ",
  "giờ làm việc": "giờ làm việc",
  tuần: "tuần",
  tháng: "tháng",
  năm: "năm",
};
const UNIT = "(ngày làm việc|giờ làm việc|ngày|giờ|tuần|tháng|năm)";
/** «07 ngày làm việc, kể từ ngày nhận đủ hồ sơ»: number and unit near the start of a description. */
const LEADING_TIME = new RegExp(
  `^(?:[-+*]\\s*)?(?:(?:Trong\\s)?(?:thời (?:hạn|gian)\\s)?(?:không quá\\s|tối đa\\s)?)0*(\\d+)\\s*(?:\\([^()]*\\)\\s*)?${UNIT}(?=[\\s,.;]|$)`,
  "i",
);

/** Reads the time limit of a row; what has no unit keeps its number and says so. */
export function readTime(
  value: number | undefined,
  unit: string | undefined,
  description: string | undefined,
  code: string,
  findings: Findings,
): TimeValue | undefined {
  if (value === undefined) {
    findings.add("time-missing", code);
    return undefined;
  }
  const shown = writeNumber(value);
  const known = UNITS[unit?.toLowerCase().trim() ?? ""];
  if (value === 0) {
    findings.add("time-zero", code);
    return {
      stated: known ? `${shown} ${known}` : shown,
      unclear: "nguồn ghi 0, không rõ là trả ngay hay thiếu thông tin",
    };
  }
  if (known) return `${shown} ${known}`;
  const told = LEADING_TIME.exec(description ?? "");
  if (told?.[1] !== undefined && told[2] !== undefined && Number(told[1]) === value) {
    findings.add("time-unit-from-text", code);
    return `${shown} ${told[2].toLowerCase()}`;
  }
  findings.add("time-without-unit", code);
  return {
    stated: unit ? `${shown} ${unit}` : shown,
    unclear: unit ? "đơn vị nguồn ghi không có trong danh mục" : "nguồn không ghi đơn vị",
  };
}

/** 1.5 as «1,5». */
export const writeNumber = (value: number): string => String(value).replace(".", ",");
