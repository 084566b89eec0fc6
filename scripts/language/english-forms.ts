import type { Weekday } from "./calendar.ts";
import type { IsoDate } from "./dates.ts";
import type { Duration, DurationUnit } from "./durations.ts";
import type { Money } from "./money.ts";
import { formatNumber, formatShortest, parseNumber } from "./numbers.ts";
import type { Bound } from "./quantities.ts";
import type { Recurrence } from "./recurrence.ts";
import type { Session } from "./sessions.ts";

/** Writes 1673 as «1,673» and 73.506 with one decimal as «73.5»; rounds as the Vietnamese form does. */
export function englishNumber(value: number, decimals = 0): string {
  return withEnglishSigns(formatNumber(value, decimals));
}

/** Writes a number with all the decimals it has, at most `most`: 2.5 → «2.5». */
export function englishShortest(value: number, most = 6): string {
  return withEnglishSigns(formatShortest(value, most));
}

/** Groups by a comma, decimals by a dot; the same exchange leads back. */
function withEnglishSigns(written: string): string {
  return written.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}

/** Reads «1,673» as 1673 and «73.5» as 73.5; undefined when it is not written so. */
export function parseEnglishNumber(text: string): number | undefined {
  return parseNumber(withEnglishSigns(text));
}

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August"],
  ...["September", "October", "November", "December"],
];

/** Writes an ISO date as «5 July 2026», which no reader takes for the seventh of May. */
export function englishDate(date: IsoDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** Writes money as «50,000 VND» or «3 USD». */
export function englishMoney({ amount, currency }: Money): string {
  return `${englishShortest(amount, 2)} ${currency}`;
}

const UNITS: { readonly [unit in DurationUnit]: string } = {
  workingDay: "working day",
  workingHour: "working hour",
  day: "day",
  hour: "hour",
  week: "week",
  month: "month",
  year: "year",
};

/** Writes a duration as «5 working days». */
export function englishDuration({ value, unit }: Duration): string {
  return `${englishShortest(value)} ${UNITS[unit]}${value === 1 ? "" : "s"}`;
}

const SINGULAR: { readonly [plural: string]: string } = {
  people: "person",
  ...Object.fromEntries(
    ["case", "matter", "visit", "letter", "document", "class", "model", "collective"].map(oneOf),
  ),
  ...Object.fromEntries(["individual", "team", "group", "application", "time"].map(oneOf)),
};

function oneOf(singular: string): [plural: string, singular: string] {
  return [singular.endsWith("s") ? `${singular}es` : `${singular}s`, singular];
}

/** A unit as it follows its number: «1 case», «2 cases»; one whose singular is not known stays as written. */
export function englishUnit(unit: string, value: number): string {
  const [last = ""] = unit.split(" ").slice(-1);
  const singular = SINGULAR[last];
  return Math.abs(value) === 1 && singular
    ? unit.slice(0, unit.length - last.length) + singular
    : unit;
}

/** The word that stands before a number with a bound. */
export const englishBound: { readonly [bound in Bound]: string } = {
  exact: "",
  "at-least": "over",
  "at-most": "under",
  about: "about",
};

const WEEKDAYS: { readonly [weekday in Weekday]: string } = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

/** Writes a recurrence as «every Monday and Thursday», «on day 5 and 20 of every month». */
export function englishRecurrence(rule: Recurrence): string {
  if (rule.kind === "weekly") return `every ${joined(rule.weekdays.map((day) => WEEKDAYS[day]))}`;
  if (rule.kind === "monthDays") return `on day ${joined(rule.days.map(String))} of every month`;
  const which =
    rule.nth < 0 ? "last" : (["first", "second", "third", "fourth"][rule.nth - 1] ?? "");
  return `on the ${which} ${WEEKDAYS[rule.weekday]} of every month`;
}

/** Writes a stretch of a day as «7:30 to 11:30». */
export function englishSession({ start, end }: Session): string {
  return `${start.replace(/^0/, "")} to ${end.replace(/^0/, "")}`;
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
