import { z } from "zod";
import { date } from "./time.ts";
import { oneOf, text, verbatim, wholeNumber, yesNo } from "./values.ts";

/** Front matter of a Markdown page: an allow-list, so that no key reaches the template engine unread. */
export const pageSchema = z.strictObject({
  title: text().meta({ title: "tiêu đề" }),
  description: text().meta({ title: "mô tả" }).optional(),
  date: date().meta({ title: "ngày đăng" }).optional(),
  updated: date().meta({ title: "ngày cập nhật" }).optional(),
  review: date().meta({ title: "ngày rà soát tiếp" }).optional(),
  layout: oneOf({ page: "page" } as const)
    .meta({ title: "khuôn trang" })
    .optional(),
  order: wholeNumber().meta({ title: "thứ tự" }).optional(),
  draft: yesNo().meta({ title: "bản nháp" }).optional(),
});

/** Front matter of a page in another language; dates and order are those of the Vietnamese page. */
export const translatedPageSchema = pageSchema
  .pick({ title: true, description: true })
  .extend({ of: verbatim().meta({ title: "dịch từ phiên bản" }).optional() });

export type PageMeta = z.output<typeof pageSchema>;
