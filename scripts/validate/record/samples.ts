import { type Problem, problemAt } from "#scripts/read/problem.ts";
import type { TreeNode } from "#scripts/read/tree.ts";
import type { CheckedRecord } from "./records.ts";

/** Notes on every value that an agency must still fill in (`{ sample: … }`). */
export function sampleNotes(records: readonly CheckedRecord[]): Problem[] {
  return records
    .filter((record) => record.kind === "site" || record.kind === "agency")
    .flatMap((record) => notesIn(record.tree, []));
}

function notesIn(node: TreeNode, path: string[]): Problem[] {
  if (node.kind !== "map") return [];
  return [...node.entries].flatMap(([key, entry]) => {
    if (key !== "sample" || entry.value.kind !== "scalar" || path.length === 0) {
      return notesIn(entry.value, [...path, key]);
    }
    return [
      problemAt(entry.value.source, entry.value.offset, {
        severity: "note",
        code: "sample-value",
        path: path.join("."),
        message: "còn là giá trị mẫu, trang sẽ ghi rõ như vậy.",
        advice: "Thay { sample: … } bằng thông tin thật của cơ quan.",
      }),
    ];
  });
}
