import type { DataFolder } from "#scripts/read/data.ts";
import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { nodeAt, type TreeNode } from "#scripts/read/tree.ts";
import { kinds } from "#scripts/schema/kinds.ts";
import { mergeTrees } from "./merge.ts";
import { type RecordTree, recordsOf } from "./records.ts";

/** A data folder in its place in the stack; the office's own folder is the last. */
export interface Layer {
  /** Name that pages show, such as «Bộ Tư pháp». */
  name: string;
  folder: DataFolder;
}

/** A record after all layers, with what each layer gave. */
export interface LayeredRecord extends RecordTree {
  /** Names of the layers that speak of this record, lowest first. */
  layers: string[];
  /** Dotted paths that the office's own layer changed or added; empty where it only took over. */
  ownChanges: string[];
}

/** Lays the records of all layers over each other; the last layer is the office's own. */
export function stackLayers(layers: readonly Layer[], problems: Problem[]): LayeredRecord[] {
  const stacked = new Map<string, LayeredRecord>();
  layers.forEach((layer, index) => {
    const isOwn = index === layers.length - 1;
    for (const record of recordsOf(layer.folder, problems)) {
      if (!isOwn && !kinds[record.kind].layered) continue;
      const key = `${record.kind} ${record.id}`;
      const below = stacked.get(key);
      stacked.set(
        key,
        below ? layOver(below, record, layer.name, isOwn) : first(record, layer.name),
      );
    }
  });
  return layVariants([...stacked.values()], layers.at(-1)?.folder, problems);
}

function first(record: RecordTree, layer: string): LayeredRecord {
  return { ...record, layers: [layer], ownChanges: [] };
}

function layOver(
  below: LayeredRecord,
  record: RecordTree,
  layer: string,
  isOwn: boolean,
): LayeredRecord {
  const { node, changed } = mergeTrees(below.node, record.node);
  return { ...record, node, layers: [...below.layers, layer], ownChanges: isOwn ? changed : [] };
}

/** A province's variant (`1.012753.H19`) names its national `base` and lies over it. */
function layVariants(
  records: LayeredRecord[],
  own: DataFolder | undefined,
  problems: Problem[],
): LayeredRecord[] {
  const isOwn = (record: LayeredRecord) =>
    own?.files.some((file) => file.source === record.source) === true;
  const procedures = new Map(records.filter((r) => r.kind === "procedure").map((r) => [r.id, r]));
  return records.map((record) => {
    const base = record.kind === "procedure" ? baseOf(record.node) : undefined;
    if (base === undefined) return record;
    const below = procedures.get(base.text);
    if (below === undefined || below === record || baseOf(below.node) !== undefined) {
      problems.push(
        problemAt(base.source, base.offset, {
          code: "unknown-base",
          path: "base",
          message: `không có thủ tục gốc «${base.text}».`,
          advice: "Ghi mã của thủ tục toàn quốc mà thủ tục này dựa vào.",
        }),
      );
      return record;
    }
    const { node, changed } = mergeTrees(below.node, record.node);
    const layers = [...new Set([...below.layers, ...record.layers])];
    // Where a lower layer gave the variant, the office's own changes are those it made to that.
    const ownChanges = record.layers.length === 1 && isOwn(record) ? changed : record.ownChanges;
    return { ...record, node, layers, ownChanges };
  });
}

function baseOf(node: TreeNode) {
  const base = nodeAt(node, ["base"]);
  return base.kind === "scalar" && base !== node ? base : undefined;
}
