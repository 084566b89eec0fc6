import { nearestName } from "#scripts/language/nearest.ts";
import { type Problem, type ProblemText, problemAt, problemOfFile } from "#scripts/read/problem.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import { isAddressOrCode } from "#scripts/schema/redirect.ts";
import type { CheckedRecord } from "../record/records.ts";

/** The old address of a redirect is a key, which no schema of its value looks at. */
export function checkRedirect({ id, tree, entry }: CheckedRecord<"redirect">): Problem[] {
  if (isAddressOrCode(id)) return [];
  const start = tree.source.lineStart(entry.origin.line);
  return [
    problemAt(tree.source, start, {
      code: "bad-address",
      message: `«${id}» không phải là một địa chỉ của trang hay một mã thủ tục.`,
      advice: "Viết phần sau tên miền, không có dấu ?, ví dụ: /tin-tuc/cu/: /tin-tuc/moi/",
    }),
  ];
}

/** Where redirects lead, as the whole model knows it. */
export interface RedirectTargets {
  /** Every address that has a page or leads on. */
  addresses: readonly string[];
  /** Gives the full address of what an editor wrote. */
  addressOf: (written: string) => string;
}

/** Every redirect must lead to a page, in one step. */
export function checkRedirects(
  redirects: Dataset["redirects"],
  { addresses, addressOf }: RedirectTargets,
): Problem[] {
  const known = new Set(addresses);
  const old = new Map([...redirects].map(([from, { value }]) => [addressOf(from), value]));
  return [...redirects.values()].flatMap(({ value, origin }) => {
    const to = addressOf(value);
    const text = old.has(to) ? leadsOn(to, old.get(to) ?? "") : leadsNowhere(to, addresses, known);
    if (text === undefined) return [];
    const { file, line } = origin;
    return [{ ...problemOfFile(file, { code: "redirect-target", ...text }), line }];
  });
}

type Told = Pick<ProblemText, "message" | "advice">;

const leadsOn = (to: string, next: string): Told => ({
  message: `địa chỉ mới «${to}» cũng là một địa chỉ cũ.`,
  advice: `Ghi thẳng nơi đến cuối cùng (${next}): người đọc không phải chuyển hai lần.`,
});

function leadsNowhere(
  to: string,
  addresses: readonly string[],
  known: ReadonlySet<string>,
): Told | undefined {
  if (known.has(to)) return undefined;
  const near = nearestName(to, addresses);
  return {
    message: `địa chỉ mới «${to}» không có trang nào.`,
    advice: near ? `Có phải là «${near}»?` : "Mở trang cần dẫn tới rồi chép phần sau tên miền.",
  };
}
