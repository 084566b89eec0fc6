import { formatShortest, parseNumber } from "./numbers.ts";

/** Units of a legal time limit; «ngày» is a calendar day, not a working day. */
export type DurationUnit =
  | "workingDay"
  | "day"
  | "workingHour"
  | "hour"
  | "week"
  | "month"
  | "year";

export interface Duration {
  value: number;
  unit: DurationUnit;
}

/** Longest name first, so that «ngày làm việc» is not read as «ngày». */
const UNITS: readonly (readonly [DurationUnit, string, number])[] = [
  ["workingDay", "ngày làm việc", 1.4 * 24],
  ["workingHour", "giờ làm việc", 3],
  ["day", "ngày", 24],
  ["hour", "giờ", 1],
  ["week", "tuần", 7 * 24],
  ["month", "tháng", 30 * 24],
  ["year", "năm", 365 * 24],
];

/** Every unit. */
export const durationUnits: readonly DurationUnit[] = UNITS.map(([unit]) => unit);
/** Names of the units as editors write them. */
export const durationUnitNames: readonly string[] = UNITS.map(([, name]) => name);

/** Reads «5 ngày làm việc», «03 ngày», «0,5 ngày làm việc»; undefined when number or unit is missing. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^(\d[\d.,]*)\s+(\D+)$/.exec(text.trim().toLowerCase().replace(/\s+/g, " "));
  if (!match?.[1] || !match[2]) return undefined;
  const value = parseNumber(match[1]);
  const unit = UNITS.find(([, name]) => name === match[2]);
  return value === undefined || !unit ? undefined : { value, unit: unit[0] };
}

/** Writes a duration as «5 ngày làm việc». */
export function formatDuration(duration: Duration): string {
  const name = UNITS.find(([unit]) => unit === duration.unit)?.[1] ?? duration.unit;
  return `${formatShortest(duration.value)} ${name}`;
}

/** Hours of the clock a duration takes at the least, to tell which of two is quicker. */
export function approximateHours(duration: Duration): number {
  return duration.value * (UNITS.find(([unit]) => unit === duration.unit)?.[2] ?? 24);
}
