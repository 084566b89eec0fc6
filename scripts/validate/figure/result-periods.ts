import { calendarOf, daysOf } from "#scripts/formula/periods.ts";
import { formatDate } from "#scripts/language/dates.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { problemIn } from "../record/problem-in.ts";
import type { CheckedRecord } from "../record/records.ts";
import { resultParts } from "./result-parts.ts";

/** How many months the days of a period may be away from the calendar of its name. */
const MONTHS_OFF = 2;

/** Checks the days of a results file against its period, and the places in it against their time. */
export function checkResultPeriod(
  record: CheckedRecord<"results">,
  places: ReadonlyMap<string, CheckedRecord<"place">>,
): Problem[] {
  return [...checkDays(record), ...checkPlaces(record, places)];
}

function checkDays(record: CheckedRecord<"results">): Problem[] {
  const { period, from, to } = record.entry.value;
  if (from === undefined || to === undefined) return [];
  const calendar = calendarOf(period);
  const said = `${formatDate(calendar.from)}–${formatDate(calendar.to)}`;
  if (from === calendar.from && to === calendar.to) {
    return [
      problemIn(record, ["from"], {
        severity: "warning",
        code: "calendar-period",
        message: `kỳ ${period} vốn là ${said}.`,
        advice: "Chỉ ghi from và to khi kỳ báo cáo không theo lịch; bỏ hai dòng này.",
      }),
    ];
  }
  const isNear = (date: string, expected: string) =>
    Math.abs(monthOf(date) - monthOf(expected)) <= MONTHS_OFF;
  if (from < to && isNear(from, calendar.from) && isNear(to, calendar.to)) return [];
  return [
    problemIn(record, ["from"], {
      code: "period-days",
      message: `từ ${formatDate(from)} đến ${formatDate(to)} không phải là kỳ ${period} (${said}).`,
      advice: "Kiểm tra lại hai ngày, hoặc tên của tệp.",
    }),
  ];
}

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

function checkPlaces(
  record: CheckedRecord<"results">,
  places: ReadonlyMap<string, CheckedRecord<"place">>,
): Problem[] {
  const days = daysOf(record.entry.value);
  return resultParts(record).flatMap(({ path, spot }) => {
    const place = places.get(spot.place)?.entry.value;
    const { from = "", until = "9999" } = place ?? {};
    if (place === undefined || (from <= days.to && until >= days.from)) return [];
    const when =
      from > days.to ? `chỉ có từ ${formatDate(from)}` : `đã thôi từ ${formatDate(until)}`;
    return [
      problemIn(record, path.length === 0 ? ["about"] : path, {
        severity: "warning",
        code: "place-outside-period",
        message: `${place.name} ${when}, không có số liệu của kỳ ${spot.period} được.`,
        advice: "Ghi số này cho địa phương có trong kỳ, hoặc sửa from, until của địa phương.",
      }),
    ];
  });
}
