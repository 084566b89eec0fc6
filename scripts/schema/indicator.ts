import { z } from "zod";
import { oneOf, text, wholeNumber } from "./values.ts";

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

/** What is counted, in which unit, or how it is computed from other indicators. */
export const indicatorSchema = z
  .strictObject({
    name: text().meta({ title: "tên chỉ số" }),
    block: oneOf(blocks).meta({ title: "nhóm" }),
    unit: text().meta({ title: "đơn vị" }),
    definition: text().meta({ title: "định nghĩa" }),
    direction: oneOf({
      "nhiều hơn là tốt": "up",
      "ít hơn là tốt": "down",
      "không xét": "none",
    } as const)
      .meta({ title: "chiều" })
      .optional(),
    formula: text().meta({ title: "công thức" }).optional(),
    denominator: text().meta({ title: "mẫu số" }).optional(),
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
  );

export type Indicator = z.output<typeof indicatorSchema>;
