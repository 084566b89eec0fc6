import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { type MapNode, nodeAt, type Path, type TreeNode } from "#scripts/read/tree.ts";

/**
 * What a comma does to an unquoted text in braces: in `{ sample: họ tên, chức vụ }` it makes
 * «chức vụ» a field without colon. Undefined when the key at `path` was not made so; a text cut
 * in several pieces is reported once, at the first.
 */
export function commaProblems(
  root: TreeNode,
  path: Path,
  key: string,
  shownPath: string,
): Problem[] | undefined {
  const map = nodeAt(root, path);
  if (map.kind !== "map" || !isCut(map, key)) return undefined;
  const keys = [...map.entries.keys()];
  const at = keys.indexOf(key);
  const before = keys[at - 1] ?? "";
  if (isCut(map, before)) return [];
  const end = keys.findIndex((later, index) => index > at && !isCut(map, later));
  const pieces = keys.slice(at, end < 0 ? keys.length : end);
  const start = map.entries.get(before)?.value;
  const whole = [start?.kind === "scalar" ? start.text : "", ...pieces].join(", ");
  const entry = map.entries.get(key);
  return [
    problemAt(entry?.keySource ?? map.source, entry?.keyOffset ?? map.offset, {
      code: "comma-in-text",
      path: shownPath,
      message: `dấu phẩy trong ngoặc { } cắt nội dung, nên «${key}» bị hiểu là một trường.`,
      advice: `Đặt cả nội dung trong ngoặc kép: ${before}: "${whole}"`,
    }),
  ];
}

/** True for a key that no colon follows, which only braces allow. */
function isCut(map: MapNode, key: string): boolean {
  const entry = map.entries.get(key);
  if (entry?.value.kind !== "scalar" || entry.value.text !== "") return false;
  return /^["']?\s*[,}]/.test(entry.keySource.text.slice(entry.keyOffset + key.length));
}
