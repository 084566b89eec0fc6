import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { nodeAt } from "#scripts/read/tree.ts";
import { kinds } from "#scripts/schema/kinds.ts";
import { isWithdrawn } from "#scripts/schema/procedure-state.ts";
import type { CheckedRecord } from "../record/records.ts";
import { referencesOf } from "./references.ts";

/** Finds life events and procedures in force that send people to a procedure nobody can file any more. */
export function withdrawnReferences(checked: readonly CheckedRecord[]): Problem[] {
  const withdrawn = new Set(checked.filter(isWithdrawnProcedure).map(({ id }) => id));
  if (withdrawn.size === 0) return [];
  const leading = checked.filter(
    (record) =>
      record.kind === "lifeEvent" || (record.kind === "procedure" && !withdrawn.has(record.id)),
  );
  return leading.flatMap((record) =>
    referencesOf(record).flatMap(({ kind, id, path }) => {
      if (kind !== "procedure" || !withdrawn.has(id)) return [];
      const { source, offset } = nodeAt(record.tree, path);
      return [
        problemAt(source, offset, {
          severity: "warning",
          code: "withdrawn-reference",
          path: path.join("."),
          message: `${kinds[record.kind].title} «${record.id}» dẫn tới thủ tục «${id}» đã bãi bỏ hoặc được thay thế.`,
          advice: "Dẫn tới thủ tục thay nó, hoặc bỏ dòng này.",
        }),
      ];
    }),
  );
}

function isWithdrawnProcedure(record: CheckedRecord): boolean {
  if (record.kind !== "procedure") return false;
  return isWithdrawn((record as CheckedRecord<"procedure">).entry.value.state);
}
