import { asMap, type RawData } from "./raw-data.ts";

/** One place in one period. */
export interface Cell {
  period: string;
  place: string;
}

/** The same place one period before: every year in the name less the years that the name spans. */
export function cellBefore({ period, place }: Cell): Cell {
  const years = period.match(/\d{4}/g) ?? [];
  const span = years.length === 2 ? Number(years[1]) - Number(years[0]) + 1 : 1;
  return { period: period.replace(/\d{4}/g, (year) => String(Number(year) - span)), place };
}

/** True when the same place has values in some earlier period whose name is alike but for its years. */
export function cellsEarlier({ period, place }: Cell, data: RawData): Cell[] {
  const shape = (name: string) => {
    const [first = 0, last = 0] = (name.match(/\d{4}/g) ?? []).map(Number);
    return `${name.replace(/\d{4}/g, "")} ${last && last - first}`;
  };
  return Object.keys(data.periods)
    .filter((name) => name < period && shape(name) === shape(period))
    .filter((name) => data.periods[name]?.values[place] !== undefined)
    .map((name) => ({ period: name, place }));
}

/** The place above, in the same period. */
export function cellAbove({ period, place }: Cell, data: RawData): Cell | undefined {
  const { parent } = asMap(data.places[place]);
  return parent === undefined ? undefined : { period, place: String(parent) };
}

/** The other places with values under the same place, of the same level. */
export function cellsBeside({ period, place }: Cell, data: RawData): Cell[] {
  const own = asMap(data.places[place]);
  if (own.parent === undefined) return [];
  return Object.keys(data.periods[period]?.values ?? {})
    .filter((other) => {
      const { parent, level } = asMap(data.places[other]);
      return other !== place && parent === own.parent && level === own.level;
    })
    .map((other) => ({ period, place: other }));
}

/** True when two periods begin and end on the same days of the year. */
export function haveSameDays(one: Cell, other: Cell, data: RawData): boolean {
  const daysOf = ({ period }: Cell) => {
    const { from = "", to = "" } = data.periods[period]?.days ?? {};
    return `${dayInYear(from)} ${dayInYear(to)}`;
  };
  return daysOf(one) === daysOf(other);
}

/** True when the place began, or took another in, after the first day of one period and until the last of the other. */
export function isNewBetween(then: Cell, now: Cell, data: RawData): boolean {
  const first = firstDay(then, data);
  const last = lastDay(now, data);
  return Object.entries(data.places).some(([slug, record]) => {
    const { from, until, mergedInto } = asMap(record);
    const day = sortable(
      String((slug === now.place ? from : mergedInto === now.place && until) || ""),
    );
    return day !== "" && day > first && day <= last;
  });
}

function firstDay({ period }: Cell, data: RawData): string {
  return sortable(data.periods[period]?.days.from ?? "") || `${period.slice(0, 4)}0101`;
}

function lastDay({ period }: Cell, data: RawData): string {
  const months = /-(\d+)t$/.exec(period)?.[1] ?? "12";
  const year = /-(\d{4})$/.exec(period)?.[1] ?? period.slice(0, 4);
  return sortable(data.periods[period]?.days.to ?? "") || `${year}${months.padStart(2, "0")}31`;
}

/** «05/07/2026» and «2026-07-05» as «20260705». */
function sortable(date: string): string {
  const [day = "", month = "", year = ""] = date.includes("/")
    ? date.split("/")
    : date.split("-").reverse();
  return year === "" ? "" : `${year}${month.padStart(2, "0")}${day.padStart(2, "0")}`;
}

const dayInYear = (date: string) => sortable(date).slice(4);
