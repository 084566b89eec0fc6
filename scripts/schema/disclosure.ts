import { z } from "zod";
import type { IsoDate } from "#scripts/language/dates.ts";
import { parseDate } from "#scripts/language/dates.ts";
import { gives } from "./outputs.ts";
import { date } from "./time.ts";
import { listOf, mapOf, oneOf, slug, text, written, yesNo } from "./values.ts";

/**
 * What a commune must make public, each by the number of its clause in Điều 11 of the law on
 * grassroots democracy (Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15).
 */
export const disclosureClauses = {
  "kinh tế xã hội": 1,
  "ngân sách": 2,
  "dự án và đất đai": 3,
  "quy chế và nhiệm vụ cán bộ": 4,
  "quỹ và đóng góp": 5,
  "tài sản công": 6,
  "chính sách hỗ trợ": 7,
  "cứu trợ và quyên góp": 8,
  "nhập ngũ": 9,
  "thanh tra và tín nhiệm": 10,
  "lấy ý kiến nhân dân": 11,
  "phí và lệ phí": 12,
  "thủ tục hành chính": 13,
  khác: 14,
} as const;

export type DisclosureClause = (typeof disclosureClauses)[keyof typeof disclosureClauses];

/** The ways to make something public (Điều 12 khoản 1 of the same law, points a to k in their order). */
export const disclosureForms = {
  "niêm yết": "posting",
  "trang thông tin điện tử": "website",
  "cổng thông tin điện tử": "website",
  "truyền thanh": "broadcast",
  "qua trưởng thôn": "villageHead",
  "qua tổ trưởng dân phố": "villageHead",
  "gửi văn bản": "letter",
  "hội nghị đối thoại": "dialogue",
  "tiếp công dân": "reception",
  "qua đoàn thể": "organisations",
  "mạng xã hội": "network",
  khác: "other",
} as const;

export type DisclosureForm = (typeof disclosureForms)[keyof typeof disclosureForms];

/** Until when something is on show: a day, or for as long as it holds. */
export type DisclosureEnd = { kind: "day"; date: IsoDate } | { kind: "always" };

const end = () =>
  gives(
    written(
      (value): DisclosureEnd | undefined => {
        if (value.toLowerCase() === "thường xuyên") return { kind: "always" };
        const read = parseDate(value);
        return read === undefined ? undefined : { kind: "day", date: read };
      },
      "bad-end",
      (value) => `«${value}» không phải là một ngày có thật, cũng không phải là «thường xuyên».`,
      "Ví dụ: until: 05/08/2026, hoặc until: thường xuyên",
    ),
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("day"), date: z.iso.date() }),
      z.strictObject({ kind: z.literal("always") }),
    ]),
  );

const PAGE = /^\/(?:[\w.~-]+\/)*(?:#[\w.~-]+)?$/;
const ELSEWHERE = /^https:\/\/[^\s"'<>]+$/;

const pageOrElsewhere = () =>
  gives(
    written(
      (value) => (PAGE.test(value) || ELSEWHERE.test(value) ? value : undefined),
      "bad-link",
      (value) => `«${value}» không phải là một trang của trang này, cũng không phải địa chỉ https.`,
      "Ví dụ: /bao-cao/du-toan-2026/ hoặc https://xa.example.gov.vn/du-toan",
    ),
    z.string().min(1),
  );

const showing = z.strictObject({
  form: oneOf(disclosureForms).meta({ title: "hình thức" }),
  agency: slug().meta({ title: "tại cơ quan" }).optional(),
  where: text().meta({ title: "nơi công khai" }).optional(),
  from: date().meta({ title: "từ ngày" }),
  until: end().meta({ title: "đến ngày" }).optional(),
});

const correction = z.strictObject({
  on: date().meta({ title: "ngày công khai lại" }),
  why: text().meta({ title: "đổi gì, vì sao" }),
});

/**
 * Something that the office made public: what, under which clause of the law, and for each form in
 * which it was shown, where and from when until when. Without `until` it was told on one day.
 */
export const disclosureSchema = z.strictObject({
  what: text().meta({ title: "nội dung công khai" }),
  draft: yesNo().meta({ title: "bản nháp" }).optional(),
  clause: oneOf(disclosureClauses).meta({ title: "thuộc nội dung" }),
  decided: date().meta({ title: "ngày có quyết định, văn bản" }).optional(),
  document: slug().meta({ title: "văn bản" }).optional(),
  address: pageOrElsewhere().meta({ title: "địa chỉ để đọc" }).optional(),
  shown: mapOf(showing).meta({ title: "các lần công khai" }),
  corrections: listOf(correction).meta({ title: "đính chính, điều chỉnh" }).optional(),
});

export type Disclosure = z.output<typeof disclosureSchema>;
export type Showing = z.output<typeof showing>;

/** Forms that stay where they are for a time; the others happen on a day. */
export const lastingForms: ReadonlySet<DisclosureForm> = new Set([
  "posting",
  "website",
  "broadcast",
]);

/** The last day of something on show; undefined while it stays. */
export function lastDay({ from, until }: Pick<Showing, "from" | "until">): IsoDate | undefined {
  if (until === undefined) return from;
  return until.kind === "day" ? until.date : undefined;
}
