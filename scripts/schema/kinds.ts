import type { z } from "zod";
import { agencySchema } from "./agency.ts";
import { criteriaSchema } from "./criteria.ts";
import { cultureRulesSchema } from "./culture-rules.ts";
import { dialogueSchema } from "./dialogue.ts";
import { disclosureSchema } from "./disclosure.ts";
import { documentSchema } from "./document.ts";
import { fieldSchema } from "./field.ts";
import { formSchema } from "./form.ts";
import { glossarySchema } from "./glossary.ts";
import { historySchema } from "./history.ts";
import { indicatorSchema } from "./indicator.ts";
import { lifeEventSchema } from "./life-event.ts";
import { modelSchema } from "./model.ts";
import { placeSchema } from "./place.ts";
import { procedureSchema } from "./procedure.ts";
import { receptionSchema } from "./reception.ts";
import { redirectSchema } from "./redirect.ts";
import { remedySchema } from "./remedy.ts";
import { resultsSchema } from "./results.ts";
import { siteSchema } from "./site.ts";
import { wordsSchema } from "./words.ts";

/**
 * Every kind of fact, once. `stem` names its file (`stem.yaml`, a map by id) or folder
 * (`stem/<id>.yaml`, one record a file); a `single` kind is one record in one file.
 * A layered kind may come from the data folders a site builds on; the others are the office's own.
 */
export const kinds = {
  site: {
    stem: "site",
    collection: "site",
    title: "thông tin trang",
    single: true,
    layered: false,
    schema: siteSchema,
  },
  field: {
    stem: "fields",
    collection: "fields",
    title: "lĩnh vực",
    single: false,
    layered: true,
    schema: fieldSchema,
  },
  agency: {
    stem: "agencies",
    collection: "agencies",
    title: "cơ quan",
    single: false,
    layered: true,
    schema: agencySchema,
  },
  document: {
    stem: "documents",
    collection: "documents",
    title: "văn bản",
    single: false,
    layered: true,
    schema: documentSchema,
  },
  form: {
    stem: "forms",
    collection: "forms",
    title: "biểu mẫu",
    single: false,
    layered: true,
    schema: formSchema,
  },
  glossary: {
    stem: "glossary",
    collection: "glossary",
    title: "thuật ngữ",
    single: false,
    layered: true,
    schema: glossarySchema,
  },
  place: {
    stem: "places",
    collection: "places",
    title: "địa phương",
    single: false,
    layered: true,
    schema: placeSchema,
  },
  procedure: {
    stem: "procedures",
    collection: "procedures",
    title: "thủ tục",
    single: false,
    layered: true,
    schema: procedureSchema,
  },
  remedy: {
    stem: "remedies",
    collection: "remedies",
    title: "cách xử lý trục trặc",
    single: false,
    layered: true,
    schema: remedySchema,
  },
  lifeEvent: {
    stem: "life-events",
    collection: "lifeEvents",
    title: "sự kiện cuộc sống",
    single: false,
    layered: true,
    schema: lifeEventSchema,
  },
  indicator: {
    stem: "indicators",
    collection: "indicators",
    title: "chỉ số",
    single: false,
    layered: true,
    schema: indicatorSchema,
  },
  results: {
    stem: "results",
    collection: "results",
    title: "kết quả",
    single: false,
    layered: false,
    schema: resultsSchema,
  },
  words: {
    stem: "words",
    collection: "words",
    title: "từ tìm kiếm",
    single: false,
    layered: false,
    schema: wordsSchema,
  },
  model: {
    stem: "models",
    collection: "models",
    title: "mô hình",
    single: false,
    layered: false,
    schema: modelSchema,
  },
  dialogue: {
    stem: "dialogues",
    collection: "dialogues",
    title: "cuộc đối thoại",
    single: false,
    layered: false,
    schema: dialogueSchema,
  },
  cultureRules: {
    stem: "culture-rules",
    collection: "cultureRules",
    title: "quy tắc văn hóa công sở",
    single: true,
    layered: false,
    schema: cultureRulesSchema,
  },
  criteria: {
    stem: "criteria",
    collection: "criteria",
    title: "bảng tiêu chí",
    single: false,
    layered: false,
    schema: criteriaSchema,
  },
  reception: {
    stem: "reception",
    collection: "receptions",
    title: "lịch tiếp công dân",
    single: false,
    layered: false,
    schema: receptionSchema,
  },
  disclosure: {
    stem: "disclosures",
    collection: "disclosures",
    title: "nội dung công khai",
    single: false,
    layered: false,
    schema: disclosureSchema,
  },
  history: {
    stem: "history",
    collection: "history",
    title: "lịch sử",
    single: false,
    layered: false,
    schema: historySchema,
  },
  redirect: {
    stem: "redirects",
    collection: "redirects",
    title: "chuyển địa chỉ",
    single: false,
    layered: false,
    schema: redirectSchema,
  },
} as const satisfies { [kind: string]: KindOfFact };

interface KindOfFact {
  stem: string;
  /** Name of the records of this kind in the dataset. */
  collection: string;
  title: string;
  single: boolean;
  layered: boolean;
  schema: z.ZodType;
}

/**
 * Fields whose map is one value in one of several forms (`{ rule }`, `{ stated, unclear }`): a layer
 * replaces it whole, since halves of two forms make none.
 */
export const wholeFields: ReadonlySet<string> = new Set([
  ...["fee", "timeLimit", "state"],
  ...["to", "within", "answer"],
]);

export type Kind = keyof typeof kinds;
export type CollectionKind = Exclude<Kind, "site">;
/** Kinds whose records are named by something else than a slug: a code, a period, the words themselves. */
export const namedOtherwise: readonly Kind[] = [
  "procedure",
  "results",
  "words",
  "history",
  "redirect",
];
export const kindNames = Object.keys(kinds) as Kind[];
export const collectionKinds = kindNames.filter((kind): kind is CollectionKind => kind !== "site");

/** The typed record of a kind. */
export type RecordOf<K extends Kind> = z.output<(typeof kinds)[K]["schema"]>;
