import { z } from "zod";
import { gives } from "./outputs.ts";
import { text } from "./values.ts";

/** A fact only the agency knows: its value, or a placeholder that says so on the page. */
export interface OwnFact {
  text: string;
  /** True while the agency has not filled it in; `npm run check` lists it. */
  isSample: boolean;
}

/** A plain text, or `{ sample: … }` for what the agency must still fill in. */
export const ownFact = () =>
  gives(
    z.union([
      text().transform((value): OwnFact => ({ text: value, isSample: false })),
      z
        .strictObject({ sample: text().meta({ title: "giá trị mẫu" }) })
        .transform((value): OwnFact => ({ text: value.sample, isSample: true })),
    ]),
    z.strictObject({ text: z.string(), isSample: z.boolean() }),
  );
