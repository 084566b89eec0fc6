import { z } from "zod";
import { date } from "./time.ts";
import { mapOf, slug, text } from "./values.ts";

/** Fields that every exceptional row of a fee or a time limit has. */
const condition = {
  when: text().meta({ title: "khi nào" }).optional(),
  from: date().meta({ title: "từ ngày" }).optional(),
  until: date().meta({ title: "đến ngày" }).optional(),
  basis: slug().meta({ title: "căn cứ" }).optional(),
};

/**
 * Rows that hold instead of the plain fee or time limit: each says under which condition (`when`)
 * or between which dates (`from`, `until`), and the value under the key `name`.
 */
export function exceptions<K extends string, T extends z.ZodType>(
  name: K,
  value: T,
  title: string,
) {
  const shape = { ...condition, [name]: value.meta({ title }) } as typeof condition & Record<K, T>;
  const row = z.strictObject(shape).refine(
    (written) => {
      const { when, from, until } = written as { when?: string; from?: string; until?: string };
      return when !== undefined || from !== undefined || until !== undefined;
    },
    {
      error: "mức riêng này chưa nói áp dụng khi nào.",
      params: { code: "no-condition", advice: "Thêm when, from hoặc until." },
    },
  );
  return mapOf(row).meta({ title: `${title} riêng` });
}
