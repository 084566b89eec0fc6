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
  const days = new Date(Date.UTC(last, months, 0)).getUTCDate();
  const month = String(months).padStart(2, "0");
  return { from: `${first}-01-01`, to: `${last}-${month}-${days}` };
}

/** The days that a period really covers. */
export function daysOf({ period, from, to }: Period): { from: string; to: string } {
  const calendar = calendarOf(period);
  return { from: from ?? calendar.from, to: to ?? calendar.to };
}

/** True when both begin and end on the same days of their years, February's last day being one day. */
export function hasSameCalendar(one: Period, other: Period): boolean {
  const dayOf = (date: string) => date.slice(5).replace("02-29", "02-28");
  const a = daysOf(one);
  const b = daysOf(other);
  return dayOf(a.from) === dayOf(b.from) && dayOf(a.to) === dayOf(b.to);
}
