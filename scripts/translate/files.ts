import { nearestName } from "#scripts/language/nearest.ts";
import { mergeTrees } from "#scripts/layer/merge.ts";
import { LANGUAGES, type RecordTree, recordsOf } from "#scripts/layer/records.ts";
import type { Layer } from "#scripts/layer/stack.ts";
import { type Problem, problemOfFile } from "#scripts/read/problem.ts";
import { kinds } from "#scripts/schema/kinds.ts";

/** The translated records of one language by `keyOf`; those of nearer layers lie over the others. */
export type Translations = ReadonlyMap<string, RecordTree>;

/** A record among all of them. */
export const keyOf = ({ kind, id }: Pick<RecordTree, "kind" | "id">) => `${kind} ${id}`;

/** What each language has, from the folders `languages/<code>/` of all layers. */
export function stackTranslations(
  layers: readonly Layer[],
  codes: readonly string[],
  problems: Problem[],
): Map<string, Translations> {
  const own = layers.at(-1);
  problems.push(...(own ? unknownLanguages(own, codes) : []));
  return new Map(codes.map((code) => [code, translationsIn(layers, code, problems)]));
}

function translationsIn(
  layers: readonly Layer[],
  code: string,
  problems: Problem[],
): Map<string, RecordTree> {
  const prefix = `${LANGUAGES}${code}/`;
  const stacked = new Map<string, RecordTree>();
  layers.forEach(({ folder }, index) => {
    const files = folder.files
      .filter(({ name }) => name.startsWith(prefix))
      .map((file) => ({ ...file, name: file.name.slice(prefix.length) }));
    for (const record of recordsOf({ ...folder, files }, problems)) {
      if (index < layers.length - 1 && !kinds[record.kind].layered) continue;
      const below = stacked.get(keyOf(record));
      const node = below ? mergeTrees(below.node, record.node).node : record.node;
      stacked.set(keyOf(record), { ...record, node });
    }
  });
  return stacked;
}

/** Folders of languages that the site does not name: nobody would ever see what lies there. */
function unknownLanguages({ folder }: Layer, codes: readonly string[]): Problem[] {
  const files = new Map(
    folder.files
      .filter(({ name }) => name.startsWith(LANGUAGES))
      .map(({ name, source }) => [name.split("/")[1] ?? "", source.file]),
  );
  return [...files].flatMap(([code, file]) => {
    if (codes.includes(code)) return [];
    const near = nearestName(code, codes);
    return problemOfFile(file, {
      code: "unknown-language",
      message: `trang này không có ngôn ngữ «${code}».`,
      advice: near
        ? `Có phải là «${near}»?`
        : `Thêm vào site.yaml: languages: { ${code}: tên của ngôn ngữ, viết bằng chính ngôn ngữ ấy }`,
    });
  });
}
