import type { MapNode, TreeNode } from "#scripts/read/tree.ts";
import { wholeFields } from "#scripts/schema/kinds.ts";

/** A record after layering, and which of its values the upper layer gave. */
export interface Merged {
  node: TreeNode;
  /** Dotted paths of values that the upper layer added or replaced. */
  changed: string[];
}

/**
 * Lays one tree over another: maps merge key by key, everything else replaces whole.
 * Every node keeps the file and offset it came from.
 */
export function mergeTrees(under: TreeNode, over: TreeNode, path = ""): Merged {
  if (under.kind !== "map" || over.kind !== "map") return { node: over, changed: [path] };
  const entries: MapNode["entries"] = new Map(under.entries);
  const changed: string[] = [];
  for (const [key, entry] of over.entries) {
    const below = under.entries.get(key);
    const here = path === "" ? key : `${path}.${key}`;
    if (below === undefined) {
      entries.set(key, entry);
      changed.push(here);
      continue;
    }
    const merged = wholeFields.has(key)
      ? { node: entry.value, changed: [here] }
      : mergeTrees(below.value, entry.value, here);
    entries.set(key, { ...entry, value: merged.node });
    changed.push(...merged.changed);
  }
  // The upper file is where an editor of this site would add what is missing.
  return { node: { kind: "map", source: over.source, offset: over.offset, entries }, changed };
}
