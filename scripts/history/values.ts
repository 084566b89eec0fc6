import { nodeAt, type Path, type TreeNode } from "#scripts/read/tree.ts";
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

/** Gives the name of a record that a field mentions, where it is known. */
export type NameOf = (field: string, id: string) => string | undefined;

/** Lists of a case that mention papers of the same record. */
const OF_PAPERS: ReadonlySet<string> = new Set(["papers", "adds", "without"]);

/** The values of a record that history tells of, by their path; a list or a fee is one value. */
export function leavesOf(record: TreeNode, nameOf: NameOf): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const named = (path: Path) => (id: string) => {
    const field = path.findLast((step) => typeof step === "string") ?? "";
    if (path[0] !== "cases" || !OF_PAPERS.has(String(field))) return nameOf(String(field), id);
    const name = nodeAt(record, ["papers", id, "name"]);
    return name.kind === "scalar" ? name.text : undefined;
  };
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
    const text = textOf(node, named(path));
    if (text !== "") leaves.set(path.join("\0"), { path, text });
  };
  visit(record, []);
  return leaves;
}

/** A value in one line, as an editor reads it. */
function textOf(node: TreeNode, nameOf: (id: string) => string | undefined): string {
  if (node.kind === "scalar") return nameOf(node.text) ?? node.text.replace(/\s+/g, " ").trim();
  const parts =
    node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
  return parts
    .map((part) => textOf(part, nameOf))
    .filter(Boolean)
    .join(", ");
}
