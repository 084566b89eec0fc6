import { z } from "zod";
import { procedureCode } from "./procedure-code.ts";
import { date } from "./time.ts";
import { listOf, text } from "./values.ts";

const fieldChange = z.strictObject({
  field: text().meta({ title: "trường" }),
  was: text().meta({ title: "trước" }).optional(),
  now: text().meta({ title: "sau" }).optional(),
});

const entry = z.strictObject({
  on: date().meta({ title: "ngày" }),
  commit: text().meta({ title: "lần ghi" }),
  decision: text().meta({ title: "quyết định" }).optional(),
  fields: listOf(fieldChange).meta({ title: "các trường đổi" }),
});

/** What changed in a procedure, field by field, as `npm run history` read it from Git; newest first. */
export const historySchema = z.strictObject({
  code: procedureCode().meta({ title: "mã thủ tục" }),
  entries: listOf(entry).meta({ title: "các lần đổi" }),
});

export type History = z.output<typeof historySchema>;
export type HistoryEntry = History["entries"][number];
export type FieldChange = HistoryEntry["fields"][number];
