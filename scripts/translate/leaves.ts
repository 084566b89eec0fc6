import type { Path, TreeNode } from "#scripts/read/tree.ts";
import { schemasBelow, type Translatable, translatableAt } from "#scripts/schema/translatable.ts";
import type { Schemas } from "./tree.ts";

/** One text of a record that another language may say. */
export interface TextLeaf {
  path: Path;
  text: string;
  how: Translatable;
  /** True for an item of a list: lists are translated whole, or not at all. */
  isListed: boolean;
}

/** The texts of a record that may be translated, in the order they are written. */
export function textLeaves(
  node: TreeNode,
  schemas: Schemas,
  path: Path = [],
  isListed = false,
): TextLeaf[] {
  if (node.kind === "scalar") {
    const how = translatableAt(schemas);
    return how === undefined ? [] : [{ path, text: node.text, how, isListed }];
  }
  const children: [string | number, TreeNode][] =
    node.kind === "list"
      ? node.items.map((item, index) => [index, item])
      : [...node.entries].map(([key, { value }]) => [key, value]);
  return children.flatMap(([key, value]) =>
    textLeaves(value, schemasBelow(schemas, key), [...path, key], isListed || node.kind === "list"),
  );
}
