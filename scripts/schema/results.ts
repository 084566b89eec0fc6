import { z } from "zod";
import { parseQuantity, type Quantity } from "#scripts/language/quantities.ts";
import { gives, outputSchema } from "./outputs.ts";
import { date } from "./time.ts";
import { listOf, mapOf, oneOf, slug, text, verbatim, written } from "./values.ts";

/** `2016`, `2022-6t` (six months), `2023-9t`, `2021-2025`. */
export const PERIOD = /^\d{4}(?:-(?:[1-9]|1[01])t|-\d{4})?$/;

/** A count as its source gives it: known with unit and bound, confirmed none, or unknown with a reason. */
export type StoredValue =
  | ({ state: "known" } & Quantity)
  | { state: "none" }
  | { state: "unknown"; why: string };

const valueText = () =>
  written(
    (value): StoredValue | undefined => {
      if (value.toLowerCase() === "không có") return { state: "none" };
      const quantity = parseQuantity(value);
      return quantity && { state: "known", ...quantity };
    },
    "bad-quantity",
    (value) =>
      value.toLowerCase() === "chưa rõ"
        ? "số chưa rõ thì phải nói vì sao."
        : `«${value}» không đọc được là một số kèm đơn vị.`,
    "Ví dụ: 1.673 vụ · trên 2.560 người · không có · { unknown: báo cáo không nêu }",
  );

const unknownValue = z
  .strictObject({ unknown: text().meta({ title: "vì sao chưa rõ" }) })
  .transform((value): StoredValue => ({ state: "unknown", why: value.unknown }));

/** A published value that changed: the new one beside the old, and whether it mends a mistake. */
const changedValue = z
  .strictObject({
    value: valueText().meta({ title: "giá trị" }),
    was: valueText().meta({ title: "giá trị cũ" }),
    on: date().meta({ title: "ngày sửa" }),
    kind: oneOf({ "đính chính": "correction", "cập nhật": "revision" } as const).meta({
      title: "đính chính hay cập nhật",
    }),
    why: text().meta({ title: "lý do" }),
  })
  .transform(({ value, ...change }) => ({ value, change }));

const value = z.union([
  valueText().transform((stored) => ({ value: stored, change: undefined })),
  unknownValue.transform((stored) => ({ value: stored, change: undefined })),
  changedValue,
]);

const readQuantity = z.strictObject({
  value: z.number(),
  unit: z.string(),
  bound: z.enum(["exact", "at-least", "at-most", "about"]),
});

const readValue = z.discriminatedUnion("state", [
  readQuantity.extend({ state: z.literal("known") }),
  z.strictObject({ state: z.literal("none") }),
  z.strictObject({ state: z.literal("unknown"), why: z.string() }),
]);

const readChange = z.strictObject({
  was: readValue,
  on: z.iso.date(),
  kind: z.enum(["correction", "revision"]),
  why: z.string(),
});

gives(value, outputSchema(z.strictObject({ value: readValue, change: readChange.optional() })));

const statedValue = written(
  parseQuantity,
  "bad-quantity",
  (text) => `«${text}» không đọc được là một số kèm đơn vị.`,
  "Ví dụ: 73,5%",
);
gives(statedValue, readQuantity);

const source = z.strictObject({
  document: slug().meta({ title: "văn bản nguồn" }),
  page: verbatim().meta({ title: "trang" }).optional(),
});

/** The results of one period, with the document they were read from. */
export const resultsSchema = z
  .strictObject({
    period: gives(
      written(
        (text) => (PERIOD.test(text) ? text : undefined),
        "bad-period",
        (text) => `«${text}» không phải là một kỳ báo cáo.`,
        'Ví dụ: "2016", "2022-6t" (sáu tháng), "2021-2025"',
      ),
      z.string().regex(PERIOD),
    ).meta({ title: "kỳ" }),
    from: date().meta({ title: "từ ngày" }).optional(),
    to: date().meta({ title: "đến ngày" }).optional(),
    about: slug().meta({ title: "địa phương" }),
    source: source.meta({ title: "nguồn" }),
    values: mapOf(value).meta({ title: "số liệu" }).optional(),
    stated: mapOf(statedValue).meta({ title: "tỷ lệ nguồn ghi" }).optional(),
    places: mapOf(
      z.strictObject({
        source: source.meta({ title: "nguồn" }).optional(),
        values: mapOf(value).meta({ title: "số liệu" }),
        stated: mapOf(statedValue).meta({ title: "tỷ lệ nguồn ghi" }).optional(),
      }),
    )
      .meta({ title: "theo địa phương" })
      .optional(),
    notes: mapOf(text()).meta({ title: "ghi chú theo chỉ số" }).optional(),
    /** What fell short, in the source's own terms. */
    shortcomings: listOf(text()).meta({ title: "hạn chế mà nguồn nêu" }).optional(),
  })
  .refine(({ from, to }) => (from === undefined) === (to === undefined), {
    path: ["period"],
    error: "kỳ có ngày riêng thì phải ghi cả hai ngày from và to.",
    params: { code: "half-period", advice: "Ví dụ: from: 15/12/2020 và to: 14/12/2021" },
  });

export type Results = z.output<typeof resultsSchema>;
export type ResultValue = z.output<typeof value>;
