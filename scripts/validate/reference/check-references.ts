import { nearestName } from "#scripts/language/nearest.ts";
import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { nodeAt, type TreeNode } from "#scripts/read/tree.ts";
import { type Kind, kinds } from "#scripts/schema/kinds.ts";
import type { CheckedRecord } from "../record/records.ts";
import { type Reference, referencesOf } from "./references.ts";

/** What a reference may point at: every record's id, and the names of those that are published. */
export interface Targets {
  /** All ids of a kind, whether their record passed its schema or not. */
  ids: { [K in Kind]?: ReadonlySet<string> };
  /** Ids that exist but do not appear on this site, with the reason. */
  hidden: { [K in Kind]?: ReadonlyMap<string, string> };
  /** Kinds of which a whole file could not be read, so that any id may exist. */
  unsure: ReadonlySet<Kind>;
}

/** Reports every mention of a record that does not exist or is not published. */
export function checkReferences(records: readonly CheckedRecord[], targets: Targets): Problem[] {
  return records.flatMap((record) =>
    referencesOf(record).flatMap((reference) => checkReference(record, reference, targets)),
  );
}

function checkReference(record: CheckedRecord, reference: Reference, targets: Targets): Problem[] {
  const hiddenBecause = targets.hidden[reference.kind]?.get(reference.id);
  const ids = targets.ids[reference.kind];
  const exists = ids?.has(reference.id) || targets.unsure.has(reference.kind);
  if (exists && hiddenBecause === undefined) return [];
  // The list of what is not published names exactly such records.
  if (record.kind === "site" && hiddenBecause !== undefined) return [];
  const { source, offset } = mentionOf(record.tree, reference);
  const title = kinds[reference.kind].title;
  const path = reference.path.join(".");
  if (hiddenBecause !== undefined) {
    return [
      problemAt(source, offset, {
        code: "unpublished-reference",
        path,
        message: `${title} «${reference.id}» có nhưng không hiện trên trang này: ${hiddenBecause}.`,
        advice: "Bỏ dòng này, hoặc công bố cả mục được nhắc tới.",
      }),
    ];
  }
  const near = nearestName(reference.id, ids ?? []);
  return [
    problemAt(source, offset, {
      code: "dangling-reference",
      path,
      message: `${kinds[record.kind].title} «${record.id}» nhắc tới ${title} «${reference.id}», nhưng không có ${title} nào tên như vậy.`,
      advice: near
        ? `Có phải là «${near}»?`
        : `Thêm vào ${kinds[reference.kind].stem}.yaml, hoặc sửa lại tên.`,
    }),
  ];
}

/** Where the id itself is written: the value at the path, or its key when the path ends in the id. */
function mentionOf(tree: TreeNode, reference: Reference) {
  const last = reference.path.at(-1);
  if (last === reference.id) {
    const parent = nodeAt(tree, reference.path.slice(0, -1));
    const entry = parent.kind === "map" ? parent.entries.get(reference.id) : undefined;
    if (entry) return { source: entry.keySource, offset: entry.keyOffset };
  }
  const node = nodeAt(tree, reference.path);
  return { source: node.source, offset: node.offset };
}
