import { z } from "zod";
import { parseQuantity } from "#scripts/language/quantities.ts";
import { gives } from "./outputs.ts";
import { PERIOD } from "./results.ts";
import { source } from "./source.ts";
import { mapOf, text, written, yesNo } from "./values.ts";

/** Points such as «12,5 điểm», kept as a number. */
const points = () =>
  gives(
    written(
      (value): number | undefined => {
        const quantity = parseQuantity(value);
        const isExact = quantity?.unit === "điểm" && quantity.bound === "exact";
        return isExact && quantity.value >= 0 ? quantity.value : undefined;
      },
      "bad-points",
      (value) => `«${value}» không phải là một số điểm.`,
      "Viết số kèm đơn vị, ví dụ: 12,5 điểm",
    ),
    z.number().min(0),
  );

const part = {
  name: text().meta({ title: "tên tiêu chí" }),
  max: points().meta({ title: "điểm tối đa" }),
  evidence: text().meta({ title: "căn cứ chấm" }).optional(),
};

const criterion = z.strictObject({
  ...part,
  parts: mapOf(z.strictObject(part)).meta({ title: "tiêu chí thành phần" }).optional(),
});

const score = z.strictObject({
  points: mapOf(points()).meta({ title: "điểm từng tiêu chí" }).optional(),
  total: points().meta({ title: "tổng điểm" }).optional(),
});

const scores = z.strictObject({
  period: gives(
    written(
      (value) => (PERIOD.test(value) ? value : undefined),
      "bad-period",
      (value) => `«${value}» không phải là một kỳ chấm điểm.`,
      'Ví dụ: "2022", "2022-6t" (sáu tháng)',
    ),
    z.string().regex(PERIOD),
  ).meta({ title: "kỳ" }),
  source: source().meta({ title: "nguồn" }),
  agencies: mapOf(score).meta({ title: "điểm theo cơ quan" }),
});

/**
 * A table of criteria for judging mass-mobilisation work, with the points agencies were given.
 * Where a source only says that there is such a table, its words stand as `statement`.
 */
export const criteriaSchema = z
  .strictObject({
    name: text().meta({ title: "tên bảng tiêu chí" }),
    draft: yesNo().meta({ title: "bản nháp" }).optional(),
    source: source().meta({ title: "nguồn" }),
    statement: text().meta({ title: "lời của nguồn" }).optional(),
    total: points().meta({ title: "tổng điểm" }).optional(),
    criteria: mapOf(criterion).meta({ title: "các tiêu chí" }).optional(),
    grades: mapOf(
      z.strictObject({
        name: text().meta({ title: "tên mức" }),
        from: points().meta({ title: "từ điểm" }),
      }),
    )
      .meta({ title: "các mức xếp loại" })
      .optional(),
    scores: mapOf(scores).meta({ title: "kết quả chấm điểm" }).optional(),
  })
  .refine(({ criteria, total, statement }) => (criteria && total !== undefined) || statement, {
    error: "bảng tiêu chí chưa có tiêu chí và tổng điểm.",
    params: {
      code: "no-criteria",
      advice: "Thêm criteria và total; nếu nguồn không kèm bảng thì ghi lời của nguồn ở statement.",
    },
  });

export type Criteria = z.output<typeof criteriaSchema>;
export type Criterion = z.output<typeof criterion>;
export type Score = z.output<typeof score>;
