import { z } from "zod";
import { legalBasis } from "./legal-basis.ts";
import { procedureCode } from "./procedure-code.ts";
import { timeLimit } from "./time.ts";
import { upkeepFields } from "./upkeep.ts";
import { listOf, mapOf, oneOf, text, verbatim, yesNo } from "./values.ts";

/** The id of a step, as the map of steps names it. */
const stepId = () => verbatim();

const step = z.strictObject({
  what: text().meta({ title: "việc cần làm" }),
  when: text().meta({ title: "khi nào cần làm" }).optional(),
  procedures: listOf(procedureCode()).meta({ title: "thủ tục" }).optional(),
  /** Steps that must be done before. */
  after: listOf(stepId()).meta({ title: "làm sau bước" }).optional(),
  /** For a step without a procedure, which would tell it. */
  where: text().meta({ title: "ở đâu" }).optional(),
  within: timeLimit().meta({ title: "trong thời hạn" }).optional(),
  withinNote: text().meta({ title: "tính từ khi nào" }).optional(),
  basis: legalBasis().optional(),
  note: text().meta({ title: "ghi chú" }).optional(),
});

/** How steps are done together: one dossier that offices pass on, or one visit with several. */
export const waysTogether = { "liên thông": "linked", "một lần đến": "visit" } as const;

const together = z.strictObject({
  name: text().meta({ title: "tên gọi" }),
  way: oneOf(waysTogether).meta({ title: "cách làm chung" }),
  steps: listOf(stepId()).meta({ title: "các bước làm chung" }),
  /** Procedures of the linked service itself, where it has codes of its own. */
  procedures: listOf(procedureCode()).meta({ title: "thủ tục liên thông" }).optional(),
  when: text().meta({ title: "khi nào làm chung được" }).optional(),
  where: text().meta({ title: "ở đâu" }).optional(),
  basis: legalBasis().optional(),
  note: text().meta({ title: "ghi chú" }).optional(),
});

/** Something that happens to a person, as an ordered journey through procedures. */
export const lifeEventSchema = z.strictObject({
  name: text().meta({ title: "tên sự kiện" }),
  draft: yesNo().meta({ title: "bản nháp" }).optional(),
  everydayNames: listOf(text()).meta({ title: "tên thường gọi" }).optional(),
  intro: text().meta({ title: "giới thiệu" }),
  steps: mapOf(step).meta({ title: "các bước" }),
  together: mapOf(together).meta({ title: "làm chung" }).optional(),
  ...upkeepFields,
});

export type LifeEvent = z.output<typeof lifeEventSchema>;
export type LifeEventStep = z.output<typeof step>;
