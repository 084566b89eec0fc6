/** A name found in a text, with where it begins and ends. */
export interface FoundTerm {
  name: string;
  start: number;
  end: number;
}

export type TermFinder = (text: string) => FoundTerm[];

/**
 * Makes a finder of whole words: the longest name wins («Giấy chứng sinh» above «chứng sinh»), a
 * first letter may be large or small, abbreviations stay as they are written. One regular expression
 * for all names, so that a page costs one pass however long the glossary is.
 */
export function termFinder(names: Iterable<string>): TermFinder {
  const byLength = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (byLength.length === 0) return () => [];
  const written = new Map(byLength.flatMap((name) => [...spellings(name)].map((s) => [s, name])));
  const pattern = new RegExp([...written.keys()].map(literally).join("|"), "g");
  return (text) => {
    const found: FoundTerm[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [word] = match;
      const end = match.index + word.length;
      if (isWordPart(text[match.index - 1]) || isWordPart(text[end])) {
        pattern.lastIndex = match.index + 1;
        continue;
      }
      found.push({ name: written.get(word) ?? word, start: match.index, end });
    }
    return found;
  };
}

/** A name with its first letter small and large. */
function spellings(name: string): Set<string> {
  const [first = ""] = name;
  const rest = name.slice(first.length);
  return new Set([
    name,
    first.toUpperCase() + rest,
    isAbbreviation(name) ? name : first.toLowerCase() + rest,
  ]);
}

/** «UBND», «VNeID»: the second letter is large, too. */
const isAbbreviation = (name: string) => /^.\p{Lu}/u.test(name);

const isWordPart = (letter: string | undefined) =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
