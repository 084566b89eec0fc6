import type { ByMethod } from "#scripts/derive/model.ts";
import type { Fee } from "#scripts/schema/fee.ts";
import type { TimeLimit } from "#scripts/schema/time.ts";
import { type MethodKey, unitIn } from "#scripts/schema/vocabulary.ts";
import type { Text } from "../text/vi.ts";

/** A time limit in words: «5 ngày làm việc». */
export function timeWords(limit: TimeLimit, text: Text): string {
  const words = text.procedure;
  if (limit.kind === "limit") return text.format.duration(limit);
  if (limit.kind === "sameDay") return words.sameDay;
  if (limit.kind === "noLimit") return words.noLimit;
  return words.unclearTime(limit.stated, limit.why);
}

/** A fee in words: «Miễn phí», «50.000 đồng», «2.000 đồng/trang». */
export function feeWords(fee: Fee, text: Text): string {
  const words = text.procedure;
  if (fee.kind === "free") return words.free;
  if (fee.kind === "sum")
    return text.format.money(fee) + (fee.per ? `/${unitIn(fee.per, text.terms?.per)}` : "");
  if (fee.kind === "byRule") return ruleWords(fee.rule, text);
  return words.unclearFee(fee.stated, fee.why);
}

/** A fee without what it is counted by, where that was told already: «50.000 đồng». */
export function briefFeeWords(fee: Fee, text: Text): string {
  return fee.kind === "sum" ? text.format.money(fee) : feeWords(fee, text);
}

/** A time limit in a list, where a reason would be longer than the answer. */
export function shortTimeWords(limit: TimeLimit, text: Text): string {
  return limit.kind === "unclear" ? text.procedure.timeUnclear : timeWords(limit, text);
}

/** A fee in a list, where a reason would be longer than the answer. */
export function shortFeeWords(fee: Fee, text: Text): string {
  if (fee.kind === "unclear") return text.procedure.feeUnclear;
  return isLongRule(fee) ? text.procedure.feeByRule : feeWords(fee, text);
}

/** A rule of more words than a line is no answer: it is named, and told once where there is room. */
const LONGEST_ANSWER = 80;

/** True for a text that no line of answers can hold. */
export const isLong = (words: string) => words.length > LONGEST_ANSWER;

/** True when a fee is told by a rule too long for a line of answers. */
export const isLongRule = (fee: Fee) => fee.kind === "byRule" && isLong(fee.rule);

/** «Tính theo nghị quyết …»; a rule that is a sentence of its own is left as it is. */
function ruleWords(rule: string, text: Text): string {
  return /^\p{Ll}/u.test(rule) ? text.procedure.byRule(rule) : rule.replace(/^[-+*•]\s+/, "");
}

/** One line for values that may differ by method: «Miễn phí (trực tuyến) · 8.000 đồng (trực tiếp, bưu chính)». */
export function byMethodWords<T>(
  groups: readonly ByMethod<T>[],
  words: (value: T) => string,
  text: Text,
): string {
  const [only] = groups;
  if (only !== undefined && groups.length === 1) return words(only.value);
  return groups
    .map((group) => `${words(group.value)} (${methodNames(group.methods, text)})`)
    .join(" · ");
}

/** Ways to file in a sentence: «trực tiếp, bưu chính». */
export function methodNames(methods: readonly MethodKey[], text: Text): string {
  return methods.map((key) => text.procedure.method[key].toLowerCase()).join(", ");
}

/** When an exceptional row holds: its condition and its dates. */
export function conditionWords(
  row: { when?: string | undefined; from?: string | undefined; until?: string | undefined },
  text: Text,
): string {
  const parts = [
    row.when,
    row.from && text.procedure.from(text.format.date(row.from)),
    row.until && text.procedure.until(text.format.date(row.until)),
  ];
  return parts.filter(Boolean).join(", ");
}
