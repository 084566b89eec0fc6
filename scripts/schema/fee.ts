import { z } from "zod";
import { type Money, parseMoney } from "#scripts/language/money.ts";
import { gives } from "./outputs.ts";
import { text, verbatim, written } from "./values.ts";

/** What a person pays: nothing, a sum, a sum per something, by a rule, or what a source leaves unclear. */
export type Fee =
  | { kind: "free" }
  | ({ kind: "sum"; per?: string } & Money)
  | { kind: "byRule"; rule: string }
  | { kind: "unclear"; stated: string; why: string };

const feeText = () =>
  written(
    (value): Fee | undefined => {
      if (value.toLowerCase() === "miễn phí") return { kind: "free" };
      const [sum = "", ...rest] = value.split("/");
      const money = parseMoney(sum.trim());
      const per = rest.join("/").trim();
      return money && { kind: "sum", ...money, ...(per && { per }) };
    },
    "fee-form",
    (value) =>
      /^[\d.,]+$/.test(value) ? "thiếu đơn vị tiền." : `«${value}» không đọc được là một mức phí.`,
    "Viết: miễn phí, hoặc số tiền kèm đơn vị, ví dụ: fee: 50.000 đồng (hoặc 2.000 đồng/trang)",
  );

const ruleFee = z
  .strictObject({ rule: text().meta({ title: "cách tính" }) })
  .transform((value): Fee => ({ kind: "byRule", rule: value.rule }));

const unclearFee = z
  .strictObject({
    stated: verbatim().meta({ title: "nguồn ghi" }),
    unclear: text().meta({ title: "chưa rõ ở chỗ nào" }),
  })
  .transform((value): Fee => ({ kind: "unclear", stated: value.stated, why: value.unclear }));

/** «miễn phí», «50.000 đồng», «2.000 đồng/trang», `{ rule }`, or `{ stated, unclear }`. */
export const fee = () => gives(z.union([feeText(), ruleFee, unclearFee]), readFee);

const readFee = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("free") }),
  z.strictObject({
    kind: z.literal("sum"),
    amount: z.number(),
    currency: z.enum(["VND", "USD"]),
    per: z.string().exactOptional(),
  }),
  z.strictObject({ kind: z.literal("byRule"), rule: z.string() }),
  z.strictObject({ kind: z.literal("unclear"), stated: z.string(), why: z.string() }),
]);
