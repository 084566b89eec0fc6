import type { DataFolder } from "#scripts/read/data.ts";
import { type MapEntry, type MapNode, nodeAt, type TreeNode } from "#scripts/read/tree.ts";
import type { LayeredRecord } from "./stack.ts";

/**
 * Lets the office's own record of a law stand for the one that ships with the generator, under
 * whatever name the office keeps it: one entry in the register of documents must reach all that cite
 * the law. Two records are of one law when they have the same number.
 */
export function yieldDocuments(
  records: readonly LayeredRecord[],
  national: DataFolder | undefined,
): LayeredRecord[] {
  const isNational = ({ source }: LayeredRecord) =>
    national?.files.some((file) => file.source === source) === true;
  const documents = records.filter(({ kind }) => kind === "document");
  const own = new Map(
    documents.flatMap((record) => {
      const number = numberOf(record.node);
      return number === undefined || isNational(record) ? [] : [[number, record.id] as const];
    }),
  );
  const renamed = new Map(
    documents.filter(isNational).flatMap((record) => {
      const id = own.get(numberOf(record.node) ?? "");
      return id === undefined ? [] : [[record.id, id] as const];
    }),
  );
  if (renamed.size === 0) return [...records];
  return records
    .filter(
      (record) => record.kind !== "document" || !(isNational(record) && renamed.has(record.id)),
    )
    .map((record) =>
      record.kind === "remedy" ? { ...record, node: withBasis(record.node, renamed) } : record,
    );
}

function numberOf(node: TreeNode): string | undefined {
  const number = nodeAt(node, ["number"]);
  return number.kind === "scalar" && number !== node ? number.text.toUpperCase() : undefined;
}

/** The remedy with the documents of its basis under the office's names for them. */
function withBasis(node: TreeNode, renamed: ReadonlyMap<string, string>): TreeNode {
  const basis = node.kind === "map" ? node.entries.get("basis") : undefined;
  if (node.kind !== "map" || basis?.value.kind !== "map") return node;
  const entries = new Map<string, MapEntry>();
  for (const [id, entry] of basis.value.entries) entries.set(renamed.get(id) ?? id, entry);
  const value: MapNode = { ...basis.value, entries };
  return { ...node, entries: new Map([...node.entries, ["basis", { ...basis, value }]]) };
}
