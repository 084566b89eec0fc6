import type { Problem } from "#scripts/read/problem.ts";
import { recordProblem } from "./record/record-problem.ts";
import type { CheckedRecord } from "./record/records.ts";

/** Finds names and abbreviations that two terms share: a page could not know which is meant. */
export function checkGlossary(terms: readonly CheckedRecord<"glossary">[]): Problem[] {
  const owners = new Map<string, string>();
  return terms.flatMap((record) => {
    const { name, abbreviation, alsoCalled = [] } = record.entry.value;
    const names = [
      { path: ["name"], written: name },
      ...alsoCalled.map((written, index) => ({ path: ["alsoCalled", index], written })),
      ...(abbreviation === undefined ? [] : [{ path: ["abbreviation"], written: abbreviation }]),
    ];
    return names.flatMap(({ path, written }) => {
      const key = written.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? record.id);
      if (owner === undefined) return [];
      return [
        recordProblem(record, path, {
          code: "term-twice",
          message: `«${written}» đã được giải thích ở thuật ngữ «${owner}».`,
          advice: "Giữ một chỗ; hai nghĩa thì viết cả hai trong meaning của chỗ ấy.",
        }),
      ];
    });
  });
}
