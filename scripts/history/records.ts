import { SourceText } from "#scripts/read/source.ts";
import { nodeAt, type TreeNode } from "#scripts/read/tree.ts";
import { parseYaml } from "#scripts/read/yaml.ts";

/** Where procedures lie below a data folder: one a file, or all in one. */
export const PROCEDURE_PATHS = ["procedures", "procedures.yaml"] as const;

/** The procedures that a file holds, by their codes; none where it cannot be read as YAML. */
export function proceduresIn(name: string, text: string): Map<string, TreeNode> {
  const { root } = parseYaml(new SourceText(name, text));
  if (root?.kind !== "map") return new Map();
  const code = /^procedures\/(?:.*\/)?([^/]+)\.yaml$/.exec(name)?.[1];
  if (code !== undefined) return new Map([[code, root]]);
  if (name !== "procedures.yaml") return new Map();
  return new Map([...root.entries].map(([id, { value }]) => [id, value]));
}

/** A draft is on no page: what it was before it was published is nobody's history. */
export function isDraft(record: TreeNode): boolean {
  const text = textAt(record, "draft");
  return text === "có" || text === "true";
}

/** The decision that a new state names and the old one did not: its own, or that of a change it tells of. */
export function newDecision(before: TreeNode, after: TreeNode): string | undefined {
  const announced = textAt(after, "decision", "number");
  if (announced !== undefined && announced !== textAt(before, "decision", "number")) {
    return announced;
  }
  const known = new Set(toldDecisions(before));
  return toldDecisions(after).find((decision) => !known.has(decision));
}

function toldDecisions(record: TreeNode): string[] {
  const changes = nodeAt(record, ["changes"]);
  if (changes.kind !== "list") return [];
  return changes.items.flatMap((item) => textAt(item, "decision") ?? []);
}

function textAt(node: TreeNode, ...path: string[]): string | undefined {
  let here: TreeNode | undefined = node;
  for (const step of path) {
    here = here?.kind === "map" ? here.entries.get(step)?.value : undefined;
  }
  return here?.kind === "scalar" && here.text !== "" ? here.text : undefined;
}
