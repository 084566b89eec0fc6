import { latestOf } from "#scripts/language/calendar.ts";
import { formatDate } from "#scripts/language/dates.ts";
import { fold } from "#scripts/language/fold.ts";
import { nearestName } from "#scripts/language/nearest.ts";
import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { nodeAt, type TreeNode } from "#scripts/read/tree.ts";
import type { Entry } from "#scripts/schema/dataset.ts";
import { type Disclosure, lastDay, type Showing } from "#scripts/schema/disclosure.ts";
import { recordProblem } from "../record/record-problem.ts";
import type { CheckedRecord } from "../record/records.ts";

/** Finds two entries for one thing: the same words, in one form, at one time. */
export function disclosedTwice(records: readonly CheckedRecord<"disclosure">[]): Problem[] {
  const seen = new Map<string, CheckedRecord<"disclosure">[]>();
  return records.flatMap((record) => {
    const words = fold(record.entry.value.what);
    const earlier = seen.get(words) ?? [];
    seen.set(words, [...earlier, record]);
    return earlier.flatMap((other) => {
      const day = firstSharedDay(record.entry.value, other.entry.value);
      if (day === undefined) return [];
      return [
        recordProblem(record, ["what"], {
          severity: "warning",
          code: "disclosed-twice",
          message: `«${record.id}» và «${other.id}» cùng một nội dung, cùng hình thức, cùng lúc (ngày ${formatDate(day)}).`,
          advice: "Giữ một mục, thêm lần công khai vào shown của mục đó.",
        }),
      ];
    });
  });
}

/** A day on which both were shown in the same form and place. */
function firstSharedDay(one: Disclosure, other: Disclosure): string | undefined {
  const places = ({ form, agency, where }: Showing) => `${form} ${agency ?? ""} ${where ?? ""}`;
  const shared = Object.values(one.shown).flatMap((a) =>
    Object.values(other.shown).flatMap((b) => {
      const from = latestOf(a.from, b.from);
      const until = [lastDay(a), lastDay(b)].flatMap((day) => day ?? []).toSorted()[0];
      return places(a) === places(b) && (until === undefined || from <= until) ? [from] : [];
    }),
  );
  return shared.toSorted()[0];
}

/** Finds addresses below the site's own base that have no page; `pages` are all addresses there are. */
export function checkDisclosureAddresses(
  disclosures: ReadonlyMap<string, Entry<Disclosure>>,
  trees: ReadonlyMap<string, TreeNode>,
  pages: readonly string[],
): Problem[] {
  const known = new Set(pages);
  return [...disclosures].flatMap(([id, { value }]) => {
    const tree = trees.get(id);
    const page = value.address?.replace(/#.*$/, "");
    if (tree === undefined || !page?.startsWith("/") || known.has(page)) return [];
    const { source, offset } = nodeAt(tree, ["address"]);
    const near = nearestName(page, pages);
    return [
      problemAt(source, offset, {
        code: "unknown-page",
        path: "address",
        message: `trang này không có địa chỉ «${page}».`,
        advice: near ? `Có phải là «${near}»?` : "Mở trang cần dẫn tới rồi chép phần sau tên miền.",
      }),
    ];
  });
}
