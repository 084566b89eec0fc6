import { z } from "zod";
import { languages } from "./language.ts";
import { procedureCode } from "./procedure-code.ts";
import { ownFact } from "./sample.ts";
import { listOf, mapOf, oneOf, slug, text, verbatim, webAddress, yesNo } from "./values.ts";
import { levels } from "./vocabulary.ts";

/** The agency that publishes: what the law wants in header and footer, and what the site builds on. */
export const siteSchema = z.strictObject({
  name: text().meta({ title: "tên trang" }),
  agency: ownFact().meta({ title: "tên cơ quan" }),
  description: text().meta({ title: "mô tả" }),
  /** Where the site will stand; its path is the base of every address. */
  address: webAddress().meta({ title: "địa chỉ trang" }),
  sample: yesNo().meta({ title: "trang mẫu" }).optional(),
  sampleNote: text().meta({ title: "lời báo trang mẫu" }).optional(),
  place: slug().meta({ title: "địa phương" }).optional(),
  responsible: ownFact().meta({ title: "người chịu trách nhiệm" }),
  office: z
    .strictObject({
      address: ownFact().meta({ title: "địa chỉ trụ sở" }),
      phone: ownFact().meta({ title: "điện thoại" }),
      email: ownFact().meta({ title: "thư điện tử" }),
      hours: ownFact().meta({ title: "giờ làm việc" }).optional(),
    })
    .meta({ title: "trụ sở" }),
  /** Under which terms others may use the data; without it the open-data page says that none was given. */
  licence: z
    .strictObject({
      name: verbatim().meta({ title: "tên giấy phép" }),
      url: webAddress().meta({ title: "địa chỉ giấy phép" }),
    })
    .meta({ title: "giấy phép dùng lại dữ liệu" })
    .optional(),
  portal: webAddress().meta({ title: "trang phản ánh, kiến nghị" }),
  searchExamples: listOf(text()).meta({ title: "ví dụ tìm kiếm" }).optional(),
  headline: listOf(slug()).meta({ title: "chỉ số trên trang chủ" }).optional(),
  sections: mapOf(
    z.strictObject({
      name: text().meta({ title: "tên mục" }),
      description: text().meta({ title: "mô tả" }).optional(),
    }),
  )
    .meta({ title: "các mục nội dung" })
    .optional(),
  /** Languages that pages are translated into, by their codes, each with its own name for itself. */
  languages: languages().meta({ title: "ngôn ngữ" }).optional(),
  basedOn: listOf(verbatim()).meta({ title: "dựa trên dữ liệu của" }).optional(),
  publish: z
    .strictObject({
      levels: listOf(oneOf(levels)).meta({ title: "cấp" }).optional(),
      except: listOf(procedureCode()).meta({ title: "trừ thủ tục" }).optional(),
    })
    .meta({ title: "công bố" })
    .optional(),
});

export type Site = z.output<typeof siteSchema>;
