import { phraseTable } from "./phrases.ts";
import type { SearchPack } from "./record.ts";
import { tokenise } from "./tokens.ts";

/** A stretch of a title and how much its words count. */
export type TitlePart = { text: string; weight: number };

const BRACKETS = /\([^()]*\)?/g;
const EXCEPT = /^\(\s*(?:trừ|không phải|không bao gồm|ngoài)/iu;
const CONDITION =
  /(?:đối với|trong trường hợp|trường hợp|thuộc thẩm quyền|thực hiện bằng|thực hiện tại|theo quy định)/iu;
const IN_BRACKETS = 0.5;
const IN_CONDITION = 0.7;

/** A title without what it excepts; what stands in brackets or in a condition counts less. */
export function titleParts(title: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let from = 0;
  let weight = 1;
  const plain = (text: string): void => {
    const at = weight === 1 ? text.search(CONDITION) : 0;
    // A title that begins with its condition has nothing else to say.
    if (at > 8) {
      parts.push({ text: text.slice(0, at), weight: 1 });
      weight = IN_CONDITION;
      parts.push({ text: text.slice(at), weight });
    } else parts.push({ text, weight });
  };
  for (const found of title.matchAll(BRACKETS)) {
    plain(title.slice(from, found.index));
    if (!EXCEPT.test(found[0])) parts.push({ text: found[0], weight: IN_BRACKETS });
    from = found.index + found[0].length;
  }
  plain(title.slice(from));
  return parts;
}

/** The head of a title in which its deed stands. */
const HEAD = 7;
/** A thing of fewer words is too little to make records kin: "giấy phép". */
const LEAST = 3;

/** For each record the names of those that do something else with the same thing. */
export function readFamilies({ records, rules }: SearchPack): string[][] {
  const deeds = phraseTable([...rules.deeds.map(({ title }) => title), ["thủ tục"]]);
  const families = new Map<string, number[]>();
  const keys = records.map(({ title }, index) => {
    const words = tokenise(title.replace(BRACKETS, " "));
    const dropped = new Set(
      deeds(words.slice(0, HEAD)).flatMap(({ at, length }) =>
        Array.from({ length }, (_, offset) => at + offset),
      ),
    );
    const rest = words.filter((_, at) => !dropped.has(at)).map(({ key }) => key);
    const key = rest.length < LEAST ? "" : rest.join(" ");
    if (key) families.set(key, [...(families.get(key) ?? []), index]);
    return key;
  });
  return records.map((_, index) =>
    (families.get(keys[index] ?? "") ?? []).flatMap((other) =>
      other === index ? [] : (records[other]?.names ?? []),
    ),
  );
}
