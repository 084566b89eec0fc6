import { type Problem, problemOfFile } from "#scripts/read/problem.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import type { SearchRecord } from "./engine/record.ts";
import { findWordProblems } from "./word-problems.ts";
import type { Words } from "./words.ts";

/** Fewer everyday names than this, and people do not find a procedure. */
const FEWEST_NAMES = 3;

/** Joins an office's own words to those of the country; nothing is replaced. */
export function joinOfficeWords(words: Words, dataset: Dataset): Words {
  const own = [...dataset.words].map(([official, { value }]) => [official, value] as const);
  return { ...words, lexicon: [...words.lexicon, ...own] };
}

/** Findings on the words of an office: entries that reach nothing or hijack a title, procedures with few names. */
export function officeWordFindings(
  dataset: Dataset,
  words: Words,
  records: readonly SearchRecord[],
): Problem[] {
  return [...lexiconFindings(dataset, words, records), ...nameFindings(dataset, words)];
}

function lexiconFindings(
  dataset: Dataset,
  words: Words,
  records: readonly SearchRecord[],
): Problem[] {
  const lexicon = [...dataset.words].map(([official, { value }]) => [official, value] as const);
  const own = { ...words, lexicon, names: new Map() };
  return findWordProblems(own, records).flatMap(({ code, entry, said, with: others }) => {
    const origin = dataset.words.get(entry)?.origin;
    if (origin === undefined) return [];
    const isLost = code === "word-reaches-nothing";
    return [
      {
        ...problemOfFile(origin.file, {
          severity: "warning",
          code,
          path: entry,
          message: isLost
            ? `không thủ tục nào có «${entry}» trong tên, nên những từ này không dẫn tới đâu.`
            : `«${said}» cũng là chữ có trong tên thủ tục khác: ${others.join("; ")}.`,
          advice: isLost
            ? "Viết đúng những chữ có trong tên thủ tục, ví dụ: đăng ký khai sinh: [làm khai sanh]"
            : "Viết dài hơn cho rõ, hoặc bỏ từ này.",
        }),
        line: origin.line,
      },
    ];
  });
}

/** Names of the record and names that ship for its national code count together. */
function nameFindings(dataset: Dataset, words: Words): Problem[] {
  return [...dataset.procedures.values()].flatMap(({ id, value, origin }) => {
    const national = words.names.get(/^\d\.\d{6}/.exec(id)?.[0] ?? id) ?? [];
    const names = new Set([...(value.everydayNames ?? []), ...national]);
    if (names.size >= FEWEST_NAMES) return [];
    return [
      problemOfFile(origin.file, {
        severity: "warning",
        code: "few-names",
        path: "everydayNames",
        message: `thủ tục ${id} có ${names.size} tên thường gọi, ít hơn ba: người dân khó tìm ra.`,
        advice: "Thêm những từ người dân hay dùng, ví dụ: everydayNames: [làm giấy khai sinh, …]",
      }),
    ];
  });
}
