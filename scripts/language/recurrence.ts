import { addDays, type Weekday, weekdayOf } from "./calendar.ts";
import type { IsoDate } from "./dates.ts";

/** Days that come again and again: weekdays, days of the month, or one weekday of the month. */
export type Recurrence =
  | { kind: "weekly"; weekdays: Weekday[] }
  | { kind: "monthDays"; days: number[] }
  /** `nth` counts from 1; −1 is the last of the month. */
  | { kind: "monthWeekday"; nth: number; weekday: Weekday };

const WEEKDAYS: readonly (readonly [Weekday, string])[] = [
  [1, "thứ Hai"],
  [2, "thứ Ba"],
  [3, "thứ Tư"],
  [4, "thứ Năm"],
  [5, "thứ Sáu"],
  [6, "thứ Bảy"],
  [7, "Chủ nhật"],
];

/** No rule of ours leaves a longer gap: day 31 comes again after two months at the latest. */
const LONGEST_GAP = 62;

/**
 * Reads «thứ Năm hằng tuần», «thứ Hai đến thứ Sáu hằng tuần», «ngày 5 và 20 hằng tháng»,
 * «thứ Năm đầu tiên hằng tháng», «thứ Ba thứ 2 hằng tháng», «thứ Sáu cuối cùng hằng tháng».
 */
export function parseRecurrence(text: string): Recurrence | undefined {
  const clean = text.toLowerCase().replace(/\s+/g, " ").trim();
  const match = /^(.+) h[ằà]ng (tuần|tháng)$/.exec(clean);
  const days = match?.[1]?.replace(/^các ngày |^vào /, "");
  if (days === undefined) return undefined;
  if (match?.[2] === "tuần") {
    const weekdays = parseWeekdays(days);
    return weekdays && { kind: "weekly", weekdays };
  }
  return parseMonthDays(days) ?? parseMonthWeekday(days);
}

/** The list of names of weekdays in words: «thứ Hai, thứ Tư». */
function parseWeekdays(days: string): Weekday[] | undefined {
  const [first, last, ...more] = days.split(" đến ").map(parseWeekday);
  if (last !== undefined && first !== undefined && first < last && more.length === 0) {
    return WEEKDAYS.map(([day]) => day).filter((day) => day >= first && day <= last);
  }
  const found = splitList(days).map(parseWeekday);
  if (found.some((day) => day === undefined)) return undefined;
  return WEEKDAYS.map(([day]) => day).filter((day) => found.includes(day));
}

function parseMonthDays(days: string): Recurrence | undefined {
  if (!days.startsWith("ngày ")) return undefined;
  const numbers = splitList(days).map((part) => part.replace(/^ngày /, ""));
  if (!numbers.every((part) => /^\d{1,2}$/.test(part) && isDayOfMonth(Number(part))))
    return undefined;
  const sorted = [...new Set(numbers.map(Number))].sort((a, b) => a - b);
  return { kind: "monthDays", days: sorted };
}

function parseMonthWeekday(days: string): Recurrence | undefined {
  const match = /^(.+?) (đầu tiên|cuối cùng|thứ ([1-4]))$/.exec(days);
  const weekday = match?.[1] === undefined ? undefined : parseWeekday(match[1]);
  if (!match || weekday === undefined) return undefined;
  const nth = match[3] ? Number(match[3]) : match[2] === "đầu tiên" ? 1 : -1;
  return { kind: "monthWeekday", nth, weekday };
}

const splitList = (text: string) => text.split(/, | và /);
const parseWeekday = (text: string) =>
  WEEKDAYS.find(([, name]) => name.toLowerCase() === text.trim())?.[0];
const isDayOfMonth = (day: number) => day >= 1 && day <= 31;

/** Writes a recurrence as a person says it: «thứ Năm hằng tuần». */
export function formatRecurrence(rule: Recurrence): string {
  if (rule.kind === "weekly") return `${joined(rule.weekdays.map(weekdayName))} hằng tuần`;
  if (rule.kind === "monthDays") return `ngày ${joined(rule.days.map(String))} hằng tháng`;
  const which = rule.nth === 1 ? "đầu tiên" : rule.nth < 0 ? "cuối cùng" : `thứ ${rule.nth}`;
  return `${weekdayName(rule.weekday)} ${which} hằng tháng`;
}

/** «thứ Năm», as it stands in a sentence. */
export function weekdayName(weekday: Weekday): string {
  return WEEKDAYS.find(([day]) => day === weekday)?.[1] ?? "";
}

/** «thứ Hai, thứ Tư và thứ Sáu». */
function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} và ${last}` : last;
}

/** True when a rule names the date. */
export function occursOn(rule: Recurrence, date: IsoDate): boolean {
  if (rule.kind === "weekly") return rule.weekdays.includes(weekdayOf(date));
  const day = Number(date.slice(8));
  if (rule.kind === "monthDays") return rule.days.includes(day);
  if (weekdayOf(date) !== rule.weekday) return false;
  if (rule.nth > 0) return Math.ceil(day / 7) === rule.nth;
  return addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
}

/** The first date of a rule on or after a day. */
export function firstOccurrence(rule: Recurrence, from: IsoDate): IsoDate | undefined {
  for (let days = 0; days <= LONGEST_GAP; days++) {
    const date = addDays(from, days);
    if (occursOn(rule, date)) return date;
  }
  return undefined;
}
