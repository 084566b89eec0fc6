import type { IsoDate } from "./dates.ts";

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = 86_400_000;
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 3;

/** Days since 1970-01-01, on the calendar alone: no clock and no zone is asked. */
export function dayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The date of a day number (from 1970 on), by the arithmetic of the Gregorian calendar in eras of 400 years. */
export function dateOfDay(number: number): IsoDate {
  const sinceMarch = number + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const ofEra = sinceMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const pad = (part: number, width: number) => String(part).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The date so many days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The latest of some dates. */
export function latestOf(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  let latest = first;
  for (const date of others) if (date > latest) latest = date;
  return latest;
}

/** The day of the week of a date. */
export function weekdayOf(date: IsoDate): Weekday {
  return (((((dayNumber(date) + FIRST_WEEKDAY) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The date that lies so many working days before another one. Working days are Monday to Friday:
 * public holidays move from year to year and are not known here.
 */
export function workingDaysBefore(date: IsoDate, count: number): IsoDate {
  let at = date;
  for (let left = count; left > 0; ) {
    at = addDays(at, -1);
    if (weekdayOf(at) <= 5) left--;
  }
  return at;
}
