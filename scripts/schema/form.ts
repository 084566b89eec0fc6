import { z } from "zod";
import { slug, text, webAddress } from "./values.ts";

/** A form to fill in; where only the official source has the file, `url` says so. */
export const formSchema = z.strictObject({
  name: text().meta({ title: "tên mẫu" }),
  number: text().meta({ title: "số mẫu" }).optional(),
  document: slug().meta({ title: "ban hành kèm văn bản" }).optional(),
  url: webAddress().meta({ title: "địa chỉ nguồn chính thức" }).optional(),
  note: text().meta({ title: "ghi chú" }).optional(),
});

export type Form = z.output<typeof formSchema>;
