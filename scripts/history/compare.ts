import { nodeAt, type Path, type TreeNode } from "#scripts/read/tree.ts";
import type { FieldChange } from "#scripts/schema/history.ts";
import { fieldName } from "./field-name.ts";
import { leavesOf, type NameOf } from "./values.ts";

/** Whole steps of a procedure are long: so much is shown, beginning so far before what differs. */
const LONGEST = 200;
const LEAD = 60;

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
  const place = firstDifference(was, now);
  return {
    ...(was !== undefined && { was: shortened(was, place) }),
    ...(now !== undefined && { now: shortened(now, place) }),
  };
}

/** The part of a long text that begins a little before a place, cut between words. */
function shortened(text: string, place: number): string {
  if (text.length <= LONGEST) return text;
  const start = place <= LEAD ? 0 : text.lastIndexOf(" ", place - LEAD) + 1;
  const cut = text.lastIndexOf(" ", start + LONGEST);
  const end = start + LONGEST >= text.length || cut <= start ? start + LONGEST : cut;
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}

/** Where two texts begin to differ; the beginning where there is only one. */
function firstDifference(was = "", now = ""): number {
  let at = 0;
  while (at < was.length && at < now.length && was[at] === now[at]) at++;
  return at;
}
