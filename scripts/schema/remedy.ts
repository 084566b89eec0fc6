import { z } from "zod";
import { legalBasis } from "./legal-basis.ts";
import { gives } from "./outputs.ts";
import { procedureCode } from "./procedure-code.ts";
import { timeLimit } from "./time.ts";
import { listOf, mapOf, oneOf, slug, text, written } from "./values.ts";
import { levels } from "./vocabulary.ts";

/** What may go wrong with a dossier, in the order pages tell it. */
export const situations = {
  "bị từ chối": "refused",
  "đòi thêm": "extra",
  "quá hạn": "late",
  "không trả lời": "silent",
  khác: "other",
} as const;

export type Situation = (typeof situations)[keyof typeof situations];

const roles = {
  "người đứng đầu": "head",
  "cơ quan giải quyết": "performer",
  "nơi nộp hồ sơ": "counter",
} as const;

/**
 * To whom one turns: a role that each procedure fills with its own office, an agency of the
 * catalogue, or a name alone.
 */
export type Receiver =
  | { kind: "role"; role: (typeof roles)[keyof typeof roles] }
  | { kind: "agency"; agency: string }
  | { kind: "name"; name: string };

const ROLES: ReadonlyMap<string, Receiver> = new Map(
  Object.entries(roles).map(([words, role]) => [words, { kind: "role", role }]),
);
const readSlug = slug();

const shortReceiver = () =>
  written(
    (value): Receiver | undefined => {
      const role = ROLES.get(value.toLowerCase());
      if (role !== undefined || !readSlug.safeParse(value).success) return role;
      return { kind: "agency", agency: value };
    },
    "unknown-receiver",
    (value) => `«${value}» không phải là nơi bạn đọc có thể tìm tới.`,
    `Viết một trong: ${Object.keys(roles).join(" · ")}; hoặc tên tắt của một cơ quan; hoặc { name: … }`,
  );

const namedReceiver = z
  .strictObject({ name: text().meta({ title: "tên" }) })
  .transform(({ name }): Receiver => ({ kind: "name", name }));

const receiver = () => gives(z.union([shortReceiver(), namedReceiver]), readReceiver);

const readReceiver = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("role"), role: z.enum(Object.values(roles)) }),
  z.strictObject({ kind: z.literal("agency"), agency: z.string() }),
  z.strictObject({ kind: z.literal("name"), name: z.string() }),
]);

/** Procedures for which it holds: every list that is given must name the procedure's own. */
const scope = z.strictObject({
  levels: listOf(oneOf(levels)).meta({ title: "cấp" }).optional(),
  fields: listOf(slug()).meta({ title: "lĩnh vực" }).optional(),
  procedures: listOf(procedureCode()).meta({ title: "thủ tục" }).optional(),
  /** National codes that a site need not have: no reference, since what is absent needs no exception. */
  except: listOf(procedureCode()).meta({ title: "trừ thủ tục" }).optional(),
});

/** What the law gives a person when something goes wrong with a dossier, to whom, within which time. */
export const remedySchema = z.strictObject({
  situation: oneOf(situations).meta({ title: "tình huống" }),
  title: text().meta({ title: "tên gọi" }),
  everydayNames: listOf(text()).meta({ title: "tên thường gọi" }).optional(),
  right: text().meta({ title: "bạn được làm gì" }),
  to: receiver().meta({ title: "tìm tới ai" }),
  within: timeLimit().meta({ title: "trong thời hạn" }),
  withinNote: text().meta({ title: "tính từ khi nào" }).optional(),
  answer: timeLimit().meta({ title: "phải trả lời trong" }).optional(),
  answerNote: text().meta({ title: "ghi chú về việc trả lời" }).optional(),
  steps: mapOf(text()).meta({ title: "các bước" }).optional(),
  basis: legalBasis(),
  appliesTo: scope.meta({ title: "áp dụng cho" }).optional(),
});

/** What one procedure says otherwise, field by field, or of its own. */
export const ownRemedySchema = remedySchema.omit({ appliesTo: true }).partial();

/** What a remedy of a procedure's own cannot do without. */
export const remedyCore = ["situation", "title", "right", "to", "within", "basis"] as const;

export type Remedy = z.output<typeof remedySchema>;
export type OwnRemedy = z.output<typeof ownRemedySchema>;
