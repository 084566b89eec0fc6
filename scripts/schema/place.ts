import { z } from "zod";
import { date } from "./time.ts";
import { listOf, oneOf, slug, text, verbatim } from "./values.ts";
import { levels } from "./vocabulary.ts";

/** A province, commune or agency that figures are about; all share one space of slugs. */
export const placeSchema = z
  .strictObject({
    name: text().meta({ title: "tên địa phương" }),
    code: verbatim().meta({ title: "mã hành chính" }).optional(),
    level: oneOf(levels).meta({ title: "cấp" }).optional(),
    parent: slug().meta({ title: "thuộc" }).optional(),
    from: date().meta({ title: "từ ngày" }).optional(),
    until: date().meta({ title: "đến ngày" }).optional(),
    mergedInto: slug().meta({ title: "nhập vào" }).optional(),
    formerNames: listOf(text()).meta({ title: "tên cũ" }).optional(),
    note: text().meta({ title: "ghi chú" }).optional(),
  })
  .refine(({ mergedInto, until }) => mergedInto === undefined || until !== undefined, {
    path: ["mergedInto"],
    error: "địa phương đã nhập vào nơi khác thì phải ghi ngày thôi hoạt động.",
    params: { code: "merged-without-date", advice: "Thêm until: 01/07/2025" },
  });

export type PlaceRecord = z.output<typeof placeSchema>;
