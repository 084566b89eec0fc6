import { z } from "zod";
import { text } from "./values.ts";

/** A subject area (lĩnh vực) of procedures. */
export const fieldSchema = z.strictObject({
  name: text().meta({ title: "tên lĩnh vực" }),
  description: text().meta({ title: "mô tả" }).optional(),
});

export type Field = z.output<typeof fieldSchema>;
