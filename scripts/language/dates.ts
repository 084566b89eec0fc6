const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar date as `2026-07-05`; dates here have no time and no zone. */
export type IsoDate = string;

/** Reads «05/07/2026» or «2026-07-05» as an ISO date; undefined when it is no date of the calendar. */
export function parseDate(text: string): IsoDate | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  const iso = ISO.exec(text);
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]].map(Number)
    : (iso?.slice(1, 4).map(Number) ?? []);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
    return undefined;
  }
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Writes an ISO date as «05/07/2026». */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}

/** How many days a month of a year has; months count from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day, month, hour or minute with two digits: 7 → «07». */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
