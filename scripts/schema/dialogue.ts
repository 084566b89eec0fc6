import { z } from "zod";
import { source } from "./source.ts";
import { date } from "./time.ts";
import { listOf, mapOf, oneOf, slug, text, yesNo } from "./values.ts";

/** How far a petition has come; «quá hạn» is the office's own word, the build compares no dates with today. */
export const petitionStatuses = {
  "đã giải quyết": "resolved",
  "đã trả lời": "answered",
  "đang giải quyết": "open",
  "quá hạn": "overdue",
} as const;

export type PetitionStatus = (typeof petitionStatuses)[keyof typeof petitionStatuses];

const petition = z.strictObject({
  what: text().meta({ title: "nội dung kiến nghị" }),
  status: oneOf(petitionStatuses).meta({ title: "tình trạng" }),
  handledBy: slug().meta({ title: "nơi giải quyết" }).optional(),
  deadline: date().meta({ title: "hạn trả lời" }).optional(),
  answer: text().meta({ title: "trả lời" }).optional(),
  answeredOn: date().meta({ title: "ngày trả lời" }).optional(),
});

/** A dialogue with people: when, where, who received them, and what became of each petition raised there. */
export const dialogueSchema = z.strictObject({
  name: text().meta({ title: "tên cuộc đối thoại" }),
  draft: yesNo().meta({ title: "bản nháp" }).optional(),
  date: date().meta({ title: "ngày đối thoại" }),
  place: slug().meta({ title: "địa phương" }),
  venue: text().meta({ title: "nơi họp" }).optional(),
  receivedBy: listOf(slug()).meta({ title: "người tiếp" }),
  summary: text().meta({ title: "tóm tắt" }).optional(),
  source: source().meta({ title: "nguồn" }).optional(),
  petitions: mapOf(petition).meta({ title: "các kiến nghị" }),
});

export type Dialogue = z.output<typeof dialogueSchema>;
export type Petition = z.output<typeof petition>;

/** True while nobody has answered for good: the deadline still counts. */
export function isPending({ status }: Petition): boolean {
  return status === "open" || status === "overdue";
}
