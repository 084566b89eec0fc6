import type { Text } from "../../text/vi.ts";

/** The name of a period in a sentence: «năm 2016», «6 tháng đầu năm 2022», «giai đoạn 2021–2025». */
export function periodName(period: string, text: Text): string {
  const months = /^(\d{4})-(\d+)t$/.exec(period);
  if (months?.[1] && months[2]) return text.results.months(months[2], months[1]);
  const years = /^(\d{4})-(\d{4})$/.exec(period);
  if (years?.[1] && years[2]) return text.results.years(years[1], years[2]);
  return text.results.year(period);
}
