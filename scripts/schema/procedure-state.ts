import { z } from "zod";
import { gives } from "./outputs.ts";
import { procedureCode } from "./procedure-code.ts";
import { date } from "./time.ts";
import { oneOf, text } from "./values.ts";

const WORDS = {
  "đang thực hiện": "open",
  "tạm dừng": "paused",
  "được thay thế": "replaced",
  "bãi bỏ": "repealed",
} as const;

export type StateKind = (typeof WORDS)[keyof typeof WORDS];

/** Whether people can file, and if not, since when, why and what took its place. */
export interface ProcedureState {
  kind: StateKind;
  from?: string | undefined;
  until?: string | undefined;
  reason?: string | undefined;
  replacedBy?: string | undefined;
}

/** Replaced or repealed: nobody can file any more, ever; a pause ends. */
export const isWithdrawn = ({ kind }: ProcedureState) => kind === "replaced" || kind === "repealed";

const plain = oneOf(WORDS).transform((kind): ProcedureState => ({ kind }));

const explained = z
  .strictObject({
    is: oneOf(WORDS).meta({ title: "tình trạng" }),
    from: date().meta({ title: "từ ngày" }).optional(),
    until: date().meta({ title: "đến ngày" }).optional(),
    reason: text().meta({ title: "lý do" }).optional(),
    replacedBy: procedureCode().meta({ title: "thay bằng thủ tục" }).optional(),
  })
  .transform(({ is, ...rest }): ProcedureState => ({ kind: is, ...rest }));

const readState = z.strictObject({
  kind: z.enum(Object.values(WORDS)),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  reason: z.string().optional(),
  replacedBy: z.string().optional(),
});

/** «đang thực hiện», or `{ is: tạm dừng, from, until, reason }`; anything but open needs its reason. */
export const procedureState = () =>
  gives(z.union([plain, explained]), readState).refine(
    (state) => state.kind === "open" || state.reason !== undefined,
    {
      error: "thủ tục không còn nhận hồ sơ thì phải nói lý do.",
      params: {
        code: "no-reason",
        advice: "Viết: state: { is: tạm dừng, from: 01/07/2026, reason: … }",
      },
    },
  );
