import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { calendarText, textValue } from "#scripts/export/icalendar.ts";
import { receptionCalendars } from "#scripts/export/reception-calendars.ts";
import { prepareSite } from "#scripts/prepare.ts";
import { fixtureFolders } from "#tests/fixture-site.ts";

const { model } = prepareSite(fixtureFolders("blocks"));
if (model === undefined) throw new Error("the fixture has errors");
const files = new Map(
  receptionCalendars(model, "/minh-bach/").map(({ url, bytes }) => [
    url,
    new TextDecoder().decode(bytes),
  ]),
);

function textOf(slug: string): string {
  const text = files.get(`/lich-tiep-dan/${slug}.ics`);
  if (text === undefined) throw new Error(`no calendar ${slug}`);
  return text;
}

const calendarOf = (slug: string) => new ICAL.Component(ICAL.parse(textOf(slug)));
const eventsOf = (slug: string) =>
  calendarOf(slug)
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

/** Beginnings of an event as a reader of calendars expands them, at most so many. */
function beginningsOf(event: ICAL.Event, most: number): string[] {
  const found: string[] = [];
  const iterator = event.iterator();
  for (let at = iterator.next(); at && found.length < most; at = iterator.next()) {
    found.push(at.toString());
  }
  return found;
}

beforeAll(() => {
  const zone = calendarOf("chu-tich").getFirstSubcomponent("vtimezone");
  if (zone) ICAL.TimezoneService.register(zone);
});

test("there is one calendar a timetable, at the address that its page links to", () => {
  expect([...files.keys()]).toEqual(model.receptions.map(({ calendar }) => calendar));
});

describe("a weekly timetable", () => {
  const [morning, extraMorning, afternoon] = eventsOf("chu-tich");

  test("has an event for each session and for each single day", () => {
    const times = eventsOf("chu-tich").map(({ startDate, endDate }) => [
      startDate.toString(),
      endDate.toString().slice(11, 16),
    ]);
    expect(times).toEqual([
      ["2025-01-02T07:30:00", "11:30"],
      ["2025-04-29T07:30:00", "11:30"],
      ["2025-01-02T13:30:00", "16:30"],
      ["2025-04-29T13:30:00", "16:30"],
    ]);
    expect(extraMorning?.isRecurring()).toBe(false);
  });

  test("comes on every Thursday of its year but for the two days of its exceptions", () => {
    const days = morning ? beginningsOf(morning, 100).map((day) => day.slice(0, 10)) : [];
    expect(days.length).toBe(50);
    expect(days.slice(0, 6)).toEqual([
      ...["2025-01-02", "2025-01-09", "2025-01-16", "2025-01-23"],
      ...["2025-02-06", "2025-02-13"],
    ]);
    expect(days).not.toContain("2025-05-01");
    expect(days.at(-1)).toBe("2025-12-25");
    expect(afternoon && beginningsOf(afternoon, 100).length).toBe(50);
  });

  test("begins at the hour of Vietnam, wherever it is read", () => {
    const start = morning?.startDate;
    expect(start?.zone.tzid).toBe("Asia/Ho_Chi_Minh");
    expect(start?.toJSDate().toISOString()).toBe("2025-01-02T00:30:00.000Z");
  });

  test("tells who, where and with whom, in letters that survive the folding of lines", () => {
    expect(morning?.summary).toBe("Chủ tịch Ủy ban nhân dân xã tiếp công dân");
    expect(morning?.location).toBe("Phòng tiếp công dân, trụ sở Ủy ban nhân dân xã, 1 Đường Lớn");
    expect(morning?.description.split("\n")).toEqual([
      "Chủ tịch Ủy ban nhân dân xã",
      "Công chức tư pháp",
      "Trưởng Công an xã",
      "Mang theo giấy tờ liên quan; nếu đi đông, cử không quá 5 người đại diện.",
    ]);
  });
});

test("a monthly timetable without end comes on the first Tuesday of each month", () => {
  const [event] = eventsOf("bi-thu");
  expect(event && beginningsOf(event, 4)).toEqual([
    "2025-02-04T08:00:00",
    "2025-03-04T08:00:00",
    "2025-04-01T08:00:00",
    "2025-05-06T08:00:00",
  ]);
});

test("days without a rule are single events in the order of the calendar", () => {
  expect(eventsOf("dot-xuat").map(({ startDate }) => startDate.toString())).toEqual([
    "2025-05-15T14:00:00",
    "2025-06-12T14:00:00",
  ]);
});

test("every event has a name of its own that stays, made from site, timetable and session", () => {
  const ids = model.receptions.flatMap(({ slug }) => eventsOf(slug).map(({ uid }) => uid));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("minh-bach-lich-tiep-dan-chu-tich-1@xa.example.vn");
  expect(ids).toContain("minh-bach-lich-tiep-dan-dot-xuat-2025-05-15-1@xa.example.vn");
});

test("the stamp of an event is the day its timetable was published, not the day of the build", () => {
  expect(
    textOf("bi-thu")
      .match(/^DTSTAMP:.*$/gm)
      ?.map((line) => line.trim()),
  ).toEqual(["DTSTAMP:20250120T000000Z"]);
});

test("an event leads to the timetable on the site, base and all", () => {
  expect(textOf("bi-thu")).toContain(
    "URL:https://xa.example.vn/minh-bach/lich-tiep-dan/#bi-thu\r\n",
  );
});

test("lines end with CRLF and have at most 75 octets, no letter cut in two", () => {
  for (const text of files.values()) {
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const octets = text.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(text).not.toContain("\uFFFD");
  }
});

test("a line of exactly 75 octets is not folded, one octet more is", () => {
  expect(calendarText(["x".repeat(75)])).toBe(`${"x".repeat(75)}\r\n`);
  expect(calendarText(["x".repeat(76)])).toBe(`${"x".repeat(75)}\r\n x\r\n`);
  expect(calendarText([`${"x".repeat(74)}ộ`])).toBe(`${"x".repeat(74)}\r\n ộ\r\n`);
});

test("what would end or split a value is escaped", () => {
  expect(textValue("a, b; c\\d\ne\r\nf")).toBe("a\\, b\\; c\\\\d\\ne\\nf");
});
