import { z } from "zod";
import { gives } from "./outputs.ts";
import { upkeepFields } from "./upkeep.ts";
import { officialName, slug, text, verbatim, webAddress, written } from "./values.ts";

/** Types of files that people can open and fill in. */
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:pdf|docx?|odt|xlsx|rtf)$/;

const fileName = () =>
  gives(
    written(
      (value) => (FILE_NAME.test(value) ? value : undefined),
      "bad-form-file-name",
      (value) => `«${value}» không dùng làm tên tệp mẫu được.`,
      "Tên chữ thường không dấu, đuôi pdf, docx, doc, odt, xlsx hoặc rtf, ví dụ: to-khai-khai-sinh.docx",
    ),
    z.string().regex(FILE_NAME),
  );

/** A form to fill in; `file` is our own copy in `form-files/`, `url` where the official source has it. */
export const formSchema = z.strictObject({
  name: officialName().meta({ title: "tên mẫu" }),
  number: verbatim().meta({ title: "số mẫu" }).optional(),
  document: slug().meta({ title: "ban hành kèm văn bản" }).optional(),
  file: fileName().meta({ title: "tệp của mẫu" }).optional(),
  url: webAddress().meta({ title: "địa chỉ nguồn chính thức" }).optional(),
  note: text().meta({ title: "ghi chú" }).optional(),
  ...upkeepFields,
});

export type Form = z.output<typeof formSchema>;

/** Our own copy of a form, as it lies in `form-files/`. */
export interface FormCopy {
  name: string;
  /** Path on disk, for whoever publishes it. */
  path: string;
  /** Bytes. */
  size: number;
  /** In hexadecimal digits. */
  sha256: string;
}
