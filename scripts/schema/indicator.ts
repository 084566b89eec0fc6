import { z } from "zod";
import { gives, outputSchema } from "./outputs.ts";
import { date } from "./time.ts";
import { listOf, oneOf, slug, text, unitName, verbatim, wholeNumber, yesNo } from "./values.ts";

/** The blocks of yearly results, in the order pages show them. */
export const blocks = {
  "tiếp công dân": "reception",
  "đơn thư": "letters",
  "giải quyết": "resolution",
  "hòa giải": "mediation",
  "tập huấn": "training",
  "thủ tục hành chính": "procedures",
  "khen thưởng": "commendation",
  "mô hình": "models",
} as const;

export type Block = (typeof blocks)[keyof typeof blocks];

/** What an indicator is: counted, an amount of money, or computed from others. */
const indicatorKinds = { "số đếm": "count", "số tiền": "amount", "tính ra": "derived" } as const;

export type IndicatorKind = (typeof indicatorKinds)[keyof typeof indicatorKinds];

/** What is counted, in which unit, or how it is computed from other indicators. */
export const indicatorSchema = z
  .strictObject({
    name: text().meta({ title: "tên chỉ số" }),
    block: oneOf(blocks).meta({ title: "nhóm" }),
    unit: unitName().meta({ title: "đơn vị" }),
    /** Left out, it follows from the formula and the unit. */
    kind: oneOf(indicatorKinds).meta({ title: "loại" }).optional(),
    definition: text().meta({ title: "định nghĩa" }),
    direction: oneOf({
      "nhiều hơn là tốt": "up",
      "ít hơn là tốt": "down",
      "không xét": "none",
    } as const)
      .meta({ title: "chiều" })
      .optional(),
    formula: verbatim().meta({ title: "công thức" }).optional(),
    denominator: text().meta({ title: "mẫu số" }).optional(),
    /** Counts of the same thing that together are this one. */
    parts: listOf(slug()).meta({ title: "các phần" }).optional(),
    /** The wider count that this one is a part of: successes lie within cases. */
    within: slug().meta({ title: "nằm trong" }).optional(),
    /** Arithmetic that must give the same number: opening + new = resolved + left. */
    equals: verbatim().meta({ title: "phải bằng" }).optional(),
    /** Whether figures from before and after a merger of places may be compared. */
    acrossMergers: yesNo().meta({ title: "so được qua sáp nhập" }).optional(),
    nextExpected: date().meta({ title: "kỳ công bố tới" }).optional(),
    /** A sentence for the page of a period, quoting figures as `[[id]]`. */
    sentence: text().meta({ title: "câu kể kết quả" }).optional(),
    decimals: wholeNumber().meta({ title: "số chữ số thập phân" }).optional(),
  })
  .refine((indicator) => indicator.unit !== "%" || indicator.formula !== undefined, {
    path: ["unit"],
    error: "tỷ lệ phần trăm không được nhập tay: phải tính từ số đếm.",
    params: { code: "rate-by-hand", advice: "Thêm formula: … và denominator: …" },
  })
  .refine(
    ({ unit, formula, denominator }) => unit !== "%" || !formula || denominator !== undefined,
    {
      path: ["formula"],
      error: "tỷ lệ phần trăm phải nói rõ mẫu số là gì.",
      params: { code: "no-denominator", advice: "Thêm denominator: số vụ tiếp nhận" },
    },
  )
  .refine(({ kind, formula }) => !kind || (kind === "derived") === (formula !== undefined), {
    path: ["kind"],
    error: "loại không khớp: chỉ số «tính ra» phải có công thức, chỉ số khác thì không.",
    params: { code: "kind-formula", advice: "Bỏ dòng kind, hoặc thêm formula: …" },
  })
  .refine(
    ({ kind, unit }) => !kind || kind === "derived" || (kind === "amount") === isMoney(unit),
    {
      path: ["unit"],
      error: "số tiền thì đơn vị là tiền (đồng, triệu đồng, tỷ đồng, USD), số đếm thì không.",
      params: { code: "kind-unit", advice: "Sửa kind hoặc unit." },
    },
  )
  .transform((indicator) => ({ ...indicator, kind: indicator.kind ?? kindOf(indicator) }));

/** «đồng», «triệu đồng», «USD». */
function isMoney(unit: string): boolean {
  return /^(?:(?:nghìn|triệu|tỷ) )?(?:đồng|USD)$/.test(unit);
}

function kindOf({ formula, unit }: { formula?: string | undefined; unit: string }): IndicatorKind {
  if (formula !== undefined) return "derived";
  return isMoney(unit) ? "amount" : "count";
}

gives(indicatorSchema, outputSchema(indicatorSchema.in));

export type Indicator = z.output<typeof indicatorSchema>;
