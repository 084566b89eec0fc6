import { daysIn } from "#scripts/language/dates.ts";

/** A period with its own days where it does not follow the calendar (inspection years run 15/12–14/12). */
export interface Period {
  period: string;
  /** ISO dates. */
  from?: string | undefined;
  to?: string | undefined;
}

/** The parts of a period's name: `2022-6t` is six months of one year, `2021-2025` five years. */
interface Parts {
  first: number;
  last: number;
  /** Months from January; 12 for whole years. */
  months: number;
}

function partsOf(name: string): Parts {
  const first = Number(name.slice(0, 4));
  const months = /-(\d+)t$/.exec(name)?.[1];
  const last = /^\d{4}-(\d{4})$/.exec(name)?.[1];
  return { first, last: last ? Number(last) : first, months: months ? Number(months) : 12 };
}

/** The like period right before: `2016` → `2015`, `2022-6t` → `2021-6t`, `2021-2025` → `2016-2020`. */
export function periodBefore(name: string): string {
  const { first, last } = partsOf(name);
  const years = last - first + 1;
  const rest = name.slice(4);
  return /^-\d{4}$/.test(rest) ? `${first - years}-${first - 1}` : `${first - years}${rest}`;
}

/** True for two names of one form: year with year, six months with six months. */
export function isLikePeriod(one: string, other: string): boolean {
  const a = partsOf(one);
  const b = partsOf(other);
  return a.months === b.months && a.last - a.first === b.last - b.first;
}

/** The calendar days that a period's name alone says. */
export function calendarOf(name: string): { from: string; to: string } {
  const { first, last, months } = partsOf(name);
  const month = String(months).padStart(2, "0");
  return { from: `${first}-01-01`, to: `${last}-${month}-${daysIn(last, months)}` };
}

/** The days that a period really covers. */
export function daysOf({ period, from, to }: Period): { from: string; to: string } {
  const calendar = calendarOf(period);
  return { from: from ?? calendar.from, to: to ?? calendar.to };
}

/** True when both begin and end on the same days of their years; the last day of a month is one day. */
export function hasSameCalendar(one: Period, other: Period): boolean {
  const a = daysOf(one);
  const b = daysOf(other);
  return isSameDay(a.from, b.from) && isSameDay(a.to, b.to);
}

function isSameDay(one: string, other: string): boolean {
  if (one.slice(5) === other.slice(5)) return true;
  return one.slice(5, 7) === other.slice(5, 7) && isMonthEnd(one) && isMonthEnd(other);
}

function isMonthEnd(date: string): boolean {
  const [year = 0, month = 0, day] = date.split("-").map(Number);
  return day === daysIn(year, month);
}
