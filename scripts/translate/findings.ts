import { isOfALanguage } from "#scripts/language/foreign.ts";
import type { RecordTree } from "#scripts/layer/records.ts";
import { type Problem, problemAt } from "#scripts/read/problem.ts";
import type { TreeNode } from "#scripts/read/tree.ts";
import { versionTranslated } from "./check.ts";
import type { TextLeaf } from "./leaves.ts";

/** So many places are named; the others are only counted. */
const MOST_NAMED = 3;

/** What an editor should know of a translation that is right: what it lacks, and whether it is still of this text. */
export function translationFindings(
  translation: RecordTree,
  leaves: readonly TextLeaf[],
  version: string,
): Problem[] {
  return [
    ...untranslated(translation, leaves),
    ...staleness(translation, versionTranslated(translation.node), version),
  ];
}

function untranslated(translation: RecordTree, leaves: readonly TextLeaf[]): Problem[] {
  const missing = leaves.filter(
    ({ path, text, how, isListed }) =>
      !isListed && how !== "unit" && isOfALanguage(text) && !hasText(translation.node, path),
  );
  if (missing.length === 0) return [];
  const named = missing.slice(0, MOST_NAMED).map(({ path }) => path.join("."));
  const rest = missing.length > MOST_NAMED ? ", …" : "";
  return [
    problemAt(translation.source, translation.offset, {
      severity: "warning",
      code: "untranslated",
      message: `còn ${missing.length} chỗ chưa dịch: ${named.join(", ")}${rest}.`,
      advice: "Trang dùng chữ tiếng Việt ở những chỗ ấy.",
    }),
  ];
}

function hasText(translation: TreeNode, path: TextLeaf["path"]): boolean {
  let at: TreeNode | undefined = translation;
  for (const step of path) {
    at = at?.kind === "map" ? at.entries.get(String(step))?.value : undefined;
  }
  return at !== undefined;
}

/** Says when the Vietnamese text changed since it was translated, or that nobody could tell. */
export function staleness(
  { source, offset }: Pick<RecordTree, "source" | "offset">,
  written: string | undefined,
  version: string,
): Problem[] {
  if (written === version) return [];
  return [
    problemAt(source, offset, {
      severity: "warning",
      ...(written === undefined
        ? {
            code: "translation-no-version",
            message: `bản dịch chưa ghi dịch từ phiên bản nào; bản tiếng Việt hiện nay là ${version}.`,
            advice: `Nếu đã dịch đúng bản hiện nay, thêm dòng: of: "${version}"`,
          }
        : {
            code: "translation-stale",
            message: `chữ trong bản tiếng Việt đã đổi sau khi dịch; bản hiện nay là ${version}.`,
            advice: `Xem lại bản dịch, rồi ghi: of: "${version}"`,
          }),
    }),
  ];
}
