import { nodeAt, type Path, type TreeNode } from "#scripts/read/tree.ts";
import type { FieldChange } from "#scripts/schema/history.ts";
import { fieldName } from "./field-name.ts";
import { leavesOf, type NameOf } from "./values.ts";

/** Whole steps of a procedure are long; the beginning tells which one it is. */
const LONGEST = 200;

/** What changed between two states of one procedure, field by field, in the order of the fields. */
export function compareRecords(before: TreeNode, after: TreeNode, names: NameOf): FieldChange[] {
  const old = leavesOf(before, names);
  const current = leavesOf(after, names);
  const rows = new Map<string, FieldChange>();
  for (const [key, { path }] of new Map([...current, ...old])) {
    const [was, now] = [old.get(key)?.text, current.get(key)?.text];
    if (was === now) continue;
    const entry = wholeEntry(path, before, after);
    if (entry !== undefined) {
      rows.set(entry.join("\0"), entryChange(entry, before, after));
      continue;
    }
    const field = fieldName(path, (at) => nameOf(after, at) ?? nameOf(before, at));
    rows.set(key, { field, ...sides(was, now) });
  }
  return [...rows.values()];
}

/** Maps by id of which a whole entry comes or goes at once. */
const MAPS: ReadonlySet<string> = new Set(["papers", "cases", "results"]);

/** The path of an entry that only one of the two records has, when the value lies inside one. */
function wholeEntry(path: Path, before: TreeNode, after: TreeNode): Path | undefined {
  const [map, id] = path;
  if (path.length < 3 || typeof map !== "string" || id === undefined || !MAPS.has(map)) {
    return undefined;
  }
  return has(before, map, id) === has(after, map, id) ? undefined : [map, id];
}

function has(record: TreeNode, map: string, id: string | number): boolean {
  const node = nodeAt(record, [map]);
  return node !== record && node.kind === "map" && node.entries.has(String(id));
}

function entryChange(path: Path, before: TreeNode, after: TreeNode): FieldChange {
  const field = fieldName(path.slice(0, 1), () => undefined);
  return { field, ...sides(nameOf(before, path), nameOf(after, path)) };
}

/** What an entry of a map is called: its name, or the case it is for. */
function nameOf(record: TreeNode, path: Path): string | undefined {
  const entry = nodeAt(record, path);
  if (entry.kind !== "map" || path.length !== 2) return undefined;
  for (const key of ["name", "when"]) {
    const node = entry.entries.get(key)?.value;
    if (node?.kind === "scalar" && node.text !== "") return node.text;
  }
  return undefined;
}

function sides(was: string | undefined, now: string | undefined): Omit<FieldChange, "field"> {
  return {
    ...(was !== undefined && { was: shortened(was) }),
    ...(now !== undefined && { now: shortened(now) }),
  };
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf(" ", LONGEST);
  return `${text.slice(0, end > 0 ? end : LONGEST)} …`;
}
