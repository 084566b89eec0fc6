import type { SiteModel } from "#scripts/derive/model.ts";
import type { ReceptionView } from "#scripts/derive/people-work/people-work-views.ts";
import type { Weekday } from "#scripts/language/calendar.ts";
import type { IsoDate } from "#scripts/language/dates.ts";
import { firstOccurrence, type Recurrence } from "#scripts/language/recurrence.ts";
import type { Session } from "#scripts/language/sessions.ts";
import { calendarText, textValue } from "./icalendar.ts";

const ZONE = "Asia/Ho_Chi_Minh";
/** Vietnam has kept UTC+7 without summer time since 1975: one rule says it all. */
const ZONE_LINES = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:STANDARD",
  "DTSTART:19750613T000000",
  "TZOFFSETFROM:+0700",
  "TZOFFSETTO:+0700",
  "TZNAME:+07",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** Days as RFC 5545 names them, Monday first. */
const DAY_NAMES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** One event: a session of the rule, or of a single day. */
interface Event {
  /** What sets it apart from the other events of its timetable. */
  name: string;
  date: IsoDate;
  session: Session;
  rule: string[];
}

/**
 * A calendar file for each timetable of citizen reception (RFC 5545). Nothing in it comes from the
 * time of the build: events are named by timetable and session, their stamp is the day of publishing.
 */
export function receptionCalendars(
  model: SiteModel,
  base: string,
): { url: string; bytes: Uint8Array<ArrayBuffer> }[] {
  const site = new URL(base, model.site.address);
  return model.receptions.map((reception) => ({
    url: reception.calendar,
    bytes: new TextEncoder().encode(calendarText(calendarLines(reception, site))),
  }));
}

function calendarLines(reception: ReceptionView, site: URL): string[] {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//minh-bach//lich-tiep-dan//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${textValue(reception.name)}`,
    ...ZONE_LINES,
    ...eventsOf(reception).flatMap((event) => eventLines(event, reception, site)),
    "END:VCALENDAR",
  ];
}

/** A single day is an event of its own: many calendars do not understand RDATE. */
function eventsOf({ record }: ReceptionView): Event[] {
  const { every, from, until, except = [], dates = [], hours } = record;
  const first = every && from ? firstOccurrence(every, from) : undefined;
  return hours.flatMap((session, index) => {
    const name = String(index + 1);
    const single = dates
      .toSorted()
      .map((date) => ({ name: `${date}-${name}`, date, session, rule: [] }));
    if (every === undefined || first === undefined) return single;
    const rule = [
      `RRULE:${ruleValue(every)}${until ? `;UNTIL=${endOfDay(until)}` : ""}`,
      ...except.toSorted().map((date) => `EXDATE;TZID=${ZONE}:${localTime(date, session.start)}`),
    ];
    return [{ name, date: first, session, rule }, ...single];
  });
}

function eventLines(
  { name, date, session, rule }: Event,
  view: ReceptionView,
  site: URL,
): string[] {
  const { record, receiver, slug } = view;
  const path = site.pathname.split("/").filter(Boolean);
  const about = [receiver.name, ...(record.attendees ?? []), record.note].filter(Boolean);
  return [
    "BEGIN:VEVENT",
    `UID:${[...path, "lich-tiep-dan", slug, name].join("-")}@${site.hostname}`,
    `DTSTAMP:${record.publishedOn.replaceAll("-", "")}T000000Z`,
    `DTSTART;TZID=${ZONE}:${localTime(date, session.start)}`,
    `DTEND;TZID=${ZONE}:${localTime(date, session.end)}`,
    ...rule,
    `SUMMARY:${textValue(view.name)}`,
    `LOCATION:${textValue(record.venue)}`,
    `DESCRIPTION:${textValue(about.join("\n"))}`,
    `URL:${new URL(view.url.slice(1), site).href}`,
    "END:VEVENT",
  ];
}

function ruleValue(rule: Recurrence): string {
  if (rule.kind === "weekly") return `FREQ=WEEKLY;BYDAY=${rule.weekdays.map(dayName).join(",")}`;
  if (rule.kind === "monthDays") return `FREQ=MONTHLY;BYMONTHDAY=${rule.days.join(",")}`;
  return `FREQ=MONTHLY;BYDAY=${rule.nth}${dayName(rule.weekday)}`;
}

const dayName = (weekday: Weekday) => DAY_NAMES[weekday - 1] ?? "";

const localTime = (date: IsoDate, time: string) =>
  `${date.replaceAll("-", "")}T${time.replace(":", "")}00`;

/** The last second of a day in Vietnam, in UTC, as the end of a rule must be given. */
const endOfDay = (date: IsoDate) => `${date.replaceAll("-", "")}T165959Z`;
