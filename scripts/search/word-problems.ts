import { fold } from "#scripts/language/fold.ts";
import type { SearchRecord } from "./engine/record.ts";
import { tokenise } from "./engine/tokens.ts";
import type { WordPlace, Words } from "./words.ts";

/** What is wrong with a word: it reaches nothing, or it takes over titles that hold it themselves. */
export type WordProblem = {
  code: "word-reaches-nothing" | "word-hijacks" | "word-hijacks-without-marks" | "name-shared";
  /** The entry: an official word of the lexicon, or a code. */
  entry: string;
  /** The everyday word, where it is one of several. */
  said?: string;
  /** Titles or codes it collides with, at most three. */
  with: string[];
  place?: WordPlace;
};

/** How many collisions are told. */
const TOLD = 3;

/** Finds lexicon entries that reach no title or hijack one, and names that two records share. */
export function findWordProblems(words: Words, records: readonly SearchRecord[]): WordProblem[] {
  return [...lexiconProblems(words, records), ...sharedNames(words, records)];
}

function lexiconProblems(words: Words, records: readonly SearchRecord[]): WordProblem[] {
  const titles = records.map(({ title }) => ({
    title,
    marked: spelled(title),
    bare: fold(spelled(title)),
  }));
  const marked = titles.map((title) => title.marked).join("\n");
  const bare = fold(marked);
  return words.lexicon.flatMap(([official, said]) => {
    const key = spelled(official);
    const place = words.places.get(official);
    const at = place ? { place } : {};
    if (!marked.includes(key))
      return [{ code: "word-reaches-nothing" as const, entry: official, with: [], ...at }];
    return said.flatMap((phrase): WordProblem[] => {
      const exact = spelled(phrase);
      const folded = fold(exact);
      if (!bare.includes(folded) || ONE_WORD.test(phrase)) return [];
      const others = titles.filter((title) => !title.marked.includes(key));
      const same = others.filter((title) => title.marked.includes(exact));
      const near = others.filter((title) => title.bare.includes(folded));
      const found = same.length > 0 ? same : near;
      if (found.length === 0) return [];
      const code = same.length > 0 ? "word-hijacks" : "word-hijacks-without-marks";
      return [
        {
          code,
          entry: official,
          said: phrase,
          with: found.slice(0, TOLD).map(({ title }) => title),
          ...at,
        },
      ];
    });
  });
}

/** A single short form is looked up whole and seldom collides by meaning. */
const ONE_WORD = /^\S{1,2}$/;

function sharedNames(words: Words, records: readonly SearchRecord[]): WordProblem[] {
  const owners = new Map<string, string[]>();
  for (const { code } of records) {
    if (code === undefined) continue;
    for (const name of words.names.get(code) ?? []) {
      const key = spelled(name);
      owners.set(key, [...(owners.get(key) ?? []), code]);
    }
  }
  const titles = new Map(records.map(({ code, title }) => [code ?? "", spelled(title)]));
  return [...owners].flatMap(([name, codes]): WordProblem[] => {
    const first = codes[0];
    if (first === undefined || new Set(codes.map((code) => titles.get(code))).size < 2) return [];
    return [
      { code: "name-shared", entry: first, said: name.trim(), with: codes.slice(1, 1 + TOLD) },
    ];
  });
}

const spelled = (text: string): string =>
  ` ${tokenise(text.normalize("NFC"))
    .map(({ key }) => key)
    .join(" ")} `;
