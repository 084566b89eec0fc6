import { z } from "zod";
import { procedureCode } from "./procedure-code.ts";
import { listOf, mapOf, text, yesNo } from "./values.ts";

/** Something that happens to a person, as an ordered journey through procedures. */
export const lifeEventSchema = z.strictObject({
  name: text().meta({ title: "tên sự kiện" }),
  draft: yesNo().meta({ title: "bản nháp" }).optional(),
  everydayNames: listOf(text()).meta({ title: "tên thường gọi" }).optional(),
  intro: text().meta({ title: "giới thiệu" }),
  steps: mapOf(
    z.strictObject({
      what: text().meta({ title: "việc cần làm" }),
      procedures: listOf(procedureCode()).meta({ title: "thủ tục" }).optional(),
      note: text().meta({ title: "ghi chú" }).optional(),
    }),
  ).meta({ title: "các bước" }),
});

export type LifeEvent = z.output<typeof lifeEventSchema>;
