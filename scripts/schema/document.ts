import { z } from "zod";
import { date } from "./time.ts";
import { upkeepFields } from "./upkeep.ts";
import { officialName, oneOf, slug, text, verbatim, webAddress } from "./values.ts";
import { documentTypes } from "./vocabulary.ts";

/** A legal document that procedures rest on, or a report that figures come from. */
export const documentSchema = z.strictObject({
  type: oneOf(documentTypes).meta({ title: "loại văn bản" }),
  number: verbatim().meta({ title: "số hiệu" }).optional(),
  title: officialName().meta({ title: "trích yếu" }),
  issuer: text().meta({ title: "cơ quan ban hành" }).optional(),
  date: date().meta({ title: "ngày ban hành" }).optional(),
  from: date().meta({ title: "có hiệu lực từ" }).optional(),
  until: date().meta({ title: "hết hiệu lực từ" }).optional(),
  replacedBy: slug().meta({ title: "thay bằng văn bản" }).optional(),
  url: webAddress().meta({ title: "địa chỉ bản chính thức" }).optional(),
  note: text().meta({ title: "ghi chú" }).optional(),
  ...upkeepFields,
});

export type Document = z.output<typeof documentSchema>;
