import { versionOf } from "#scripts/derive/version.ts";
import { nearestName } from "#scripts/language/nearest.ts";
import type { RecordTree } from "#scripts/layer/records.ts";
import type { LayeredRecord } from "#scripts/layer/stack.ts";
import { type Problem, problemAt } from "#scripts/read/problem.ts";
import type { SourceText } from "#scripts/read/source.ts";
import { type Kind, kinds } from "#scripts/schema/kinds.ts";
import { translationProblems, versionTranslated } from "./check.ts";
import { keyOf, type Translations } from "./files.ts";
import { translationFindings } from "./findings.ts";
import { textLeaves } from "./leaves.ts";

/** Records of these kinds are of no language, or of Vietnamese alone. */
const OF_NO_LANGUAGE: ReadonlySet<Kind> = new Set(["history", "redirect", "words"]);

/** The Vietnamese records by `keyOf`. */
export type Originals = ReadonlyMap<string, LayeredRecord>;

/** Checks the translations of one language against the records that they translate; `own` are the office's own files. */
export function checkTranslations(
  translations: Translations,
  originals: Originals,
  own: ReadonlySet<SourceText>,
): Problem[] {
  return [...translations.values()].flatMap((translation) => {
    if (OF_NO_LANGUAGE.has(translation.kind)) return [wordless(translation)];
    const original = originals.get(keyOf(translation));
    if (original === undefined) return [recordless(translation, originals)];
    if (translation.node.kind !== "map") return [];
    const schemas = [kinds[translation.kind].schema];
    const problems = translationProblems(translation.node, original.node, schemas);
    // What a layer below left untranslated is not this office's to mend.
    if (problems.length > 0 || !own.has(translation.source)) return problems;
    const leaves = textLeaves(original.node, schemas);
    return translationFindings(translation, leaves, textVersion(original));
  });
}

/** A short hash of what a record says in words: it stays when only a date or a sum changes. */
export function textVersion({ kind, node }: Pick<RecordTree, "kind" | "node">): string {
  const leaves = textLeaves(node, [kinds[kind].schema]);
  return versionOf(leaves.map(({ path, text }) => [path.join("."), text]));
}

/** True when the words of the record are not those that were translated. */
export function isStale(translation: RecordTree, original: LayeredRecord): boolean {
  const written = versionTranslated(translation.node);
  return written !== undefined && written !== textVersion(original);
}

function wordless({ kind, source, offset }: RecordTree): Problem {
  return problemAt(source, offset, {
    code: "not-translatable",
    message: `${kinds[kind].title} không có chữ nào để dịch.`,
    advice: "Bỏ mục này.",
  });
}

function recordless({ kind, id, source, offset }: RecordTree, originals: Originals): Problem {
  const ids = [...originals.values()].flatMap((one) => (one.kind === kind ? one.id : []));
  const near = nearestName(id, ids);
  const { title, stem } = kinds[kind];
  return problemAt(source, offset, {
    code: "translation-without-record",
    message: `không có ${title} «${id}» bằng tiếng Việt để dịch.`,
    advice: near ? `Có phải là «${near}»?` : `Các ${title} ở ${stem}: dịch một trong số đó.`,
  });
}
