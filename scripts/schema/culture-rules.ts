import { z } from "zod";
import { source } from "./source.ts";
import { date } from "./time.ts";
import { mapOf, oneOf, slug, text } from "./values.ts";

const entry = z.strictObject({
  status: oneOf({
    "đã ban hành": "adopted",
    "đang soạn thảo": "drafting",
    "chưa ban hành": "missing",
  } as const).meta({ title: "tình trạng" }),
  document: slug().meta({ title: "văn bản" }).optional(),
  date: date().meta({ title: "ngày ban hành" }).optional(),
  note: text().meta({ title: "ghi chú" }).optional(),
});

const statement = z.strictObject({
  text: text().meta({ title: "lời của nguồn" }),
  source: source().meta({ title: "nguồn" }),
});

/**
 * The register of office-culture rules: one entry an agency, under the agency's slug. Where a
 * source tells of all agencies together and names none, its words stand as a statement.
 */
export const cultureRulesSchema = z.strictObject({
  about: slug().meta({ title: "địa phương" }),
  statements: mapOf(statement).meta({ title: "nguồn nói chung" }).optional(),
  agencies: mapOf(entry).meta({ title: "theo cơ quan" }).optional(),
});

export type CultureRules = z.output<typeof cultureRulesSchema>;
export type CultureRule = z.output<typeof entry>;
