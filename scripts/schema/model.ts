import { z } from "zod";
import { listOf, oneOf, slug, text, verbatim, yesNo } from "./values.ts";

export const modelFields = {
  "kinh tế": "economy",
  "văn hóa – xã hội": "society",
  "văn hóa - xã hội": "society",
  "quốc phòng – an ninh": "security",
  "quốc phòng - an ninh": "security",
  "xây dựng hệ thống chính trị": "politics",
} as const;

/** A "Dân vận khéo" model: who, where, since when, and up to nine parts of its write-up. */
export const modelSchema = z.strictObject({
  name: text().meta({ title: "tên mô hình" }),
  draft: yesNo().meta({ title: "bản nháp" }).optional(),
  field: oneOf(modelFields).meta({ title: "lĩnh vực" }),
  subject: oneOf({ "tập thể": "collective", "cá nhân": "individual" } as const).meta({
    title: "tập thể hay cá nhân",
  }),
  recognition: oneOf({
    "đăng ký": "registered",
    "được công nhận": "recognised",
    "được nhân rộng": "replicated",
  } as const).meta({ title: "mức công nhận" }),
  years: listOf(verbatim()).meta({ title: "năm" }),
  place: slug().meta({ title: "địa phương" }),
  source: z
    .strictObject({
      document: slug().meta({ title: "văn bản nguồn" }),
      page: verbatim().meta({ title: "trang" }).optional(),
    })
    .meta({ title: "nguồn" }),
  result: text().meta({ title: "kết quả trong một câu" }).optional(),
  situation: text().meta({ title: "tình hình và lý do" }).optional(),
  aims: text().meta({ title: "mục tiêu, tiêu chí" }).optional(),
  method: text().meta({ title: "nội dung, cách làm" }).optional(),
  people: text().meta({ title: "địa bàn, đối tượng" }).optional(),
  forces: text().meta({ title: "lực lượng" }).optional(),
  resources: text().meta({ title: "nguồn lực" }).optional(),
  time: text().meta({ title: "thời gian" }).optional(),
  outcomes: text().meta({ title: "kết quả kiểm chứng được" }).optional(),
  replication: text().meta({ title: "duy trì, nhân rộng" }).optional(),
  replicatedAt: listOf(slug()).meta({ title: "nơi đã học theo" }).optional(),
});

export type Model = z.output<typeof modelSchema>;
