import { z } from "zod";
import { parseRecurrence } from "#scripts/language/recurrence.ts";
import { parseSessions } from "#scripts/language/sessions.ts";
import { gives } from "./outputs.ts";
import { date } from "./time.ts";
import { listOf, slug, text, written, yesNo } from "./values.ts";

/** Days of the week count from 1, Monday; days of the month from 1. */
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);
const readRecurrence = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("weekly"), weekdays: z.array(weekday) }),
  z.strictObject({ kind: z.literal("monthDays"), days: z.array(z.int().min(1).max(31)) }),
  z.strictObject({ kind: z.literal("monthWeekday"), nth: z.int().min(-1).max(4), weekday }),
]);

const recurrence = () =>
  gives(
    written(
      parseRecurrence,
      "bad-recurrence",
      (value) => `«${value}» không đọc được là những ngày lặp lại.`,
      "Ví dụ: thứ Năm hằng tuần · ngày 15 hằng tháng · thứ Năm đầu tiên hằng tháng",
    ),
    readRecurrence,
  );

const clockTime = z.string().regex(/^\d{2}:\d{2}$/);

const sessions = () =>
  gives(
    written(
      parseSessions,
      "bad-hours",
      (value) => `«${value}» không đọc được là giờ tiếp.`,
      "Ví dụ: 7 giờ 30 đến 11 giờ 30, 13 giờ 30 đến 17 giờ",
    ),
    z.array(z.strictObject({ start: clockTime, end: clockTime })),
  );

/**
 * A timetable of citizen reception (Luật Tiếp công dân): who receives, on which days, at what
 * hours, where, with whom, and when the timetable was published. `every` is a rule that holds
 * from–until but for the days in `except`; `dates` are single days, alone or beside the rule.
 */
export const receptionSchema = z
  .strictObject({
    name: text().meta({ title: "tên lịch" }),
    draft: yesNo().meta({ title: "bản nháp" }).optional(),
    receiver: slug().meta({ title: "người tiếp" }),
    venue: text().meta({ title: "nơi tiếp" }),
    every: recurrence().meta({ title: "ngày tiếp định kỳ" }).optional(),
    from: date().meta({ title: "từ ngày" }).optional(),
    until: date().meta({ title: "đến ngày" }).optional(),
    except: listOf(date()).meta({ title: "nghỉ các ngày" }).optional(),
    dates: listOf(date()).meta({ title: "tiếp các ngày" }).optional(),
    hours: sessions().meta({ title: "giờ tiếp" }),
    attendees: listOf(text()).meta({ title: "thành phần cùng tiếp" }).optional(),
    publishedOn: date().meta({ title: "ngày công bố lịch" }),
    note: text().meta({ title: "ghi chú" }).optional(),
  })
  .refine(({ every, dates }) => every !== undefined || dates !== undefined, {
    error: "lịch tiếp công dân chưa có ngày nào.",
    params: {
      code: "no-days",
      advice: "Thêm every: thứ Năm hằng tuần (kèm from: …), hoặc dates: [05/07/2026]",
    },
  })
  .refine(({ every, from }) => every === undefined || from !== undefined, {
    path: ["every"],
    error: "chưa nói bắt đầu từ ngày nào.",
    params: { code: "no-start", advice: "Thêm from: 01/01/2026" },
  });

export type Reception = z.output<typeof receptionSchema>;
