import type { z } from "zod";
import type { MapEntry, ScalarNode, TreeNode } from "#scripts/read/tree.ts";
import { schemasBelow, translatableAt } from "#scripts/schema/translatable.ts";

/** The schemas that may read a value. */
export type Schemas = readonly z.ZodType[];

/** How the texts of a record are written on pages of another language. */
export interface Wording {
  /** A text that nobody has translated. */
  vietnamese: (text: string) => string;
  translated: (text: string) => string;
}

/** A record as pages of another language show it: translated texts in the place of Vietnamese ones. */
export function translateTree(
  node: TreeNode,
  translation: TreeNode | undefined,
  schemas: Schemas,
  wording: Wording,
): TreeNode {
  if (node.kind === "scalar") return translateText(node, translation, schemas, wording);
  if (node.kind === "list") {
    const isPlain = node.items.every(({ kind }) => kind === "scalar");
    const items = isPlain && translation?.kind === "list" ? translation.items : node.items;
    const below = schemasBelow(schemas, 0);
    return {
      ...node,
      items: items.map((item) =>
        translateTree(item, items === node.items ? undefined : item, below, wording),
      ),
    };
  }
  const entries = new Map<string, MapEntry>();
  for (const [key, entry] of node.entries) {
    const own = translation?.kind === "map" ? translation.entries.get(key)?.value : undefined;
    const value = translateTree(entry.value, own, schemasBelow(schemas, key), wording);
    entries.set(key, { ...entry, value });
  }
  return { ...node, entries };
}

function translateText(
  node: ScalarNode,
  translation: TreeNode | undefined,
  schemas: Schemas,
  { vietnamese, translated }: Wording,
): ScalarNode {
  const how = translatableAt(schemas);
  // Formulas compute with units: those are put in their place when all is computed.
  if (how === undefined || how === "unit" || node.text === "") return node;
  if (translation?.kind !== "scalar") return { ...node, text: vietnamese(node.text) };
  const text = translated(translation.text);
  const isSame = translation.text === node.text;
  // Where the place of the translation is kept, problems found in it are told at its line.
  return how === "name" && !isSame
    ? { ...translation, text: `${text} (${vietnamese(node.text)})` }
    : { ...translation, text };
}
