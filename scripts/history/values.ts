import type { Path, TreeNode } from "#scripts/read/tree.ts";
import { wholeFields } from "#scripts/schema/kinds.ts";

/** One value of a record with the way to it. */
export interface Leaf {
  path: Path;
  text: string;
}

/**
 * Top fields whose changes tell a reader nothing about the procedure: what editors keep for
 * themselves, the words of search, and the account of changes itself.
 */
const NOT_TOLD: ReadonlySet<string> = new Set([
  ...["code", "base", "draft", "source", "owner", "review", "changes"],
  ...["everydayNames", "keywords"],
]);

/** The values of a record that history tells of, by their path; a list or a fee is one value. */
export function leavesOf(record: TreeNode): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const visit = (node: TreeNode, path: Path) => {
    const last = path.at(-1);
    const isWhole = typeof last === "string" && wholeFields.has(last);
    if (node.kind === "map" && !isWhole) {
      for (const [key, entry] of node.entries) {
        if (path.length === 0 && NOT_TOLD.has(key)) continue;
        visit(entry.value, [...path, key]);
      }
      return;
    }
    const text = textOf(node);
    if (text !== "") leaves.set(path.join("\0"), { path, text });
  };
  visit(record, []);
  return leaves;
}

/** A value in one line, as an editor reads it. */
function textOf(node: TreeNode): string {
  if (node.kind === "scalar") return node.text.replace(/\s+/g, " ").trim();
  const parts =
    node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
  return parts.map(textOf).filter(Boolean).join(", ");
}
