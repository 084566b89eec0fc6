import type { SourceText } from "./source.ts";

/** One value of a YAML file with the place it came from; layering keeps each node's own source. */
export type TreeNode = ScalarNode | ListNode | MapNode;

interface At {
  source: SourceText;
  /** Offset of the value in the source. */
  offset: number;
}

export interface ScalarNode extends At {
  kind: "scalar";
  text: string;
}

export interface ListNode extends At {
  kind: "list";
  items: TreeNode[];
}

export interface MapEntry {
  /** Where the key stands; the source may differ from the map's after layering. */
  keySource: SourceText;
  keyOffset: number;
  value: TreeNode;
}

export interface MapNode extends At {
  kind: "map";
  entries: Map<string, MapEntry>;
}

export type Plain = string | Plain[] | { [key: string]: Plain };
export type Path = readonly (string | number)[];

/** Turns a tree into plain strings, arrays and objects without prototype. */
export function toPlain(node: TreeNode): Plain {
  if (node.kind === "scalar") return node.text;
  if (node.kind === "list") return node.items.map(toPlain);
  const plain: { [key: string]: Plain } = Object.create(null);
  for (const [key, entry] of node.entries) plain[key] = toPlain(entry.value);
  return plain;
}

/** Follows a path as far as it exists and returns the last node on it. */
export function nodeAt(node: TreeNode, path: Path): TreeNode {
  let here = node;
  for (const step of path) {
    const next = childOf(here, step);
    if (next === undefined) break;
    here = next;
  }
  return here;
}

function childOf(node: TreeNode, step: string | number): TreeNode | undefined {
  if (node.kind === "map") return node.entries.get(String(step))?.value;
  if (node.kind === "list" && typeof step === "number") return node.items[step];
  return undefined;
}
