import { z } from "zod";
import { type IsoDate, parseDate } from "#scripts/language/dates.ts";
import {
  type Duration,
  durationUnitNames,
  durationUnits,
  parseDuration,
} from "#scripts/language/durations.ts";
import { gives } from "./outputs.ts";
import { text, verbatim, written } from "./values.ts";

const readDate = z.iso.date();

/** A date written 05/07/2026 or 2026-07-05, kept as ISO. */
export const date = () =>
  gives(
    written(
      (value): IsoDate | undefined => parseDate(value),
      "bad-date",
      (value) => `«${value}» không phải là một ngày có thật.`,
      "Viết ngày/tháng/năm, ví dụ: 05/07/2026",
    ),
    readDate,
  );

/** How long the law gives the office: a limit, the same day, no limit, or what a source leaves unclear. */
export type TimeLimit =
  | ({ kind: "limit" } & Duration)
  | { kind: "sameDay" }
  | { kind: "noLimit" }
  | { kind: "unclear"; stated: string; why: string };

const limitText = () =>
  written(
    (value): TimeLimit | undefined => {
      const lower = value.toLowerCase();
      if (lower === "trong ngày" || lower === "trong ngày làm việc") return { kind: "sameDay" };
      if (lower === "không quy định") return { kind: "noLimit" };
      const duration = parseDuration(value);
      return duration && { kind: "limit", ...duration };
    },
    "time-limit-unit",
    (value) =>
      /^[\d.,]+$/.test(value)
        ? "thiếu đơn vị thời gian."
        : `«${value}» không đọc được là một thời hạn.`,
    `Viết số kèm đơn vị (${durationUnitNames.join(", ")}), ví dụ: timeLimit: 5 ngày làm việc`,
  );

const unclearLimit = z
  .strictObject({
    stated: verbatim().meta({ title: "nguồn ghi" }),
    unclear: text().meta({ title: "chưa rõ ở chỗ nào" }),
  })
  .transform((value): TimeLimit => ({ kind: "unclear", stated: value.stated, why: value.unclear }));

/** «5 ngày làm việc», «trong ngày», «không quy định», or `{ stated, unclear }`. */
export const timeLimit = () => gives(z.union([limitText(), unclearLimit]), readLimit);

const readLimit = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("limit"), value: z.number(), unit: z.enum(durationUnits) }),
  z.strictObject({ kind: z.literal("sameDay") }),
  z.strictObject({ kind: z.literal("noLimit") }),
  z.strictObject({ kind: z.literal("unclear"), stated: z.string(), why: z.string() }),
]);
