import { z } from "zod";
import type { Figure } from "#scripts/derive/model.ts";
import { machineNumber } from "#scripts/language/numbers.ts";

const bound = z.enum(["exact", "at-least", "at-most", "about"]);

/** A figure as JSON gives it; references are ids of records, and of figures as `indicator/period/place`. */
export const figureSchema = z.strictObject({
  indicator: z.string().meta({ title: "chỉ số" }),
  period: z.string().meta({ title: "kỳ" }),
  place: z.string().meta({ title: "địa phương" }),
  value: z.number().nullable().meta({ title: "giá trị", description: "null khi chưa rõ" }),
  state: z.enum(["known", "none", "unknown", "computed"]).meta({ title: "tình trạng" }),
  bound: bound.meta({ title: "mức chính xác" }),
  unit: z.string().meta({ title: "đơn vị" }),
  source: z
    .strictObject({ document: z.string(), page: z.string().optional() })
    .meta({ title: "nguồn" }),
  reason: z.string().meta({ title: "vì sao chưa rõ" }).optional(),
  inputs: z.array(z.string()).meta({ title: "tính từ các số liệu" }).optional(),
  stated: z.strictObject({ value: z.number(), bound }).meta({ title: "số nguồn in" }).optional(),
  change: z
    .strictObject({
      kind: z.enum(["correction", "revision"]),
      on: z.iso.date(),
      why: z.string(),
      was: z.number().nullable(),
    })
    .meta({ title: "đính chính hoặc cập nhật" })
    .optional(),
});

export type FigureRecord = z.output<typeof figureSchema>;

/** A figure for others to take: the same number as in the pages and the CSV. */
export function figureRecord(figure: Figure): FigureRecord {
  const { indicator, period, place, state, value, inputs, source, stated, change, why } = figure;
  return {
    indicator: indicator.slug,
    period,
    place: place.slug,
    value: published(value) ?? null,
    state,
    bound: figure.bound,
    unit: indicator.record.unit,
    source: { document: source.document.slug, page: source.page },
    reason: why,
    inputs: inputs.length > 0 ? inputs.map(({ id }) => id) : undefined,
    stated: stated && { value: stated.value, bound: stated.bound },
    change: change && {
      kind: change.kind,
      on: change.on,
      why: change.why,
      was: published(change.was) ?? null,
    },
  };
}

/** A value with the digits that are published. */
export function published(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(machineNumber(value));
}
