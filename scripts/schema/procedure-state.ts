import { z } from "zod";
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

/** «đang thực hiện», or `{ is: tạm dừng, from, until, reason }`; anything but open needs its reason. */
export const procedureState = () =>
  z
    .union([plain, explained])
    .refine((state) => state.kind === "open" || state.reason !== undefined, {
      error: "thủ tục không còn nhận hồ sơ thì phải nói lý do.",
      params: {
        code: "no-reason",
        advice: "Viết: state: { is: tạm dừng, from: 01/07/2026, reason: … }",
      },
    });
