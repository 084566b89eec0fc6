import { z } from "zod";
import { listOf, text } from "./values.ts";

/** A word of the offices in words of people; pages link it where it first stands. */
export const glossarySchema = z.strictObject({
  name: text().meta({ title: "thuật ngữ" }),
  meaning: text().meta({ title: "nghĩa" }),
  abbreviation: text().meta({ title: "viết tắt" }).optional(),
  alsoCalled: listOf(text()).meta({ title: "còn gọi là" }).optional(),
});

export type GlossaryTerm = z.output<typeof glossarySchema>;
