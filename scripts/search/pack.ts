import { normalise } from "#scripts/language/fold.ts";
import type { LexiconEntry, SearchPack, SearchRecord } from "./engine/record.ts";
import { tokenise } from "./engine/tokens.ts";
import type { Words } from "./words.ts";

/** Joins the records of a site with the country's words, and drops the words that reach none of them. */
export function packSearch(records: readonly SearchRecord[], words: Words): SearchPack {
  const joined = records.map((record) => joinNames(record, words));
  return { records: joined, lexicon: pruneLexicon(words.lexicon, joined), rules: words.rules };
}

function joinNames(record: SearchRecord, words: Words): SearchRecord {
  const national =
    record.code === undefined ? undefined : words.names.get(nationalCode(record.code));
  const names = [...record.names, ...(national ?? [])].map(normalise);
  return { ...record, title: normalise(record.title), names: [...new Set(names)] };
}

/** A province's variant answers to the names of its national record: "1.012753.H19" → "1.012753". */
const nationalCode = (code: string): string => /^\d\.\d{6}/.exec(code)?.[0] ?? code;

function pruneLexicon(
  lexicon: readonly LexiconEntry[],
  records: readonly SearchRecord[],
): LexiconEntry[] {
  const titles = `\n${records.map(({ title }) => spelled(title)).join("\n")}\n`;
  const merged = new Map<string, string[]>();
  for (const [official, said] of lexicon) {
    if (!titles.includes(spelled(official))) continue;
    merged.set(official, [...(merged.get(official) ?? []), ...said.map(normalise)]);
  }
  return [...merged].map(([official, said]) => [official, withoutLonger(said, official)]);
}

/** A phrase that holds a shorter one of the same meaning says nothing more. */
function withoutLonger(said: readonly string[], official: string): string[] {
  const known = new Set([spelled(official), ...said.map(spelled)]);
  const kept = said.filter(
    (phrase) =>
      ![...known].some((other) => other !== spelled(phrase) && holds(spelled(phrase), other)),
  );
  return [...new Map(kept.map((phrase) => [spelled(phrase), phrase])).values()];
}

const holds = (phrase: string, part: string): boolean => phrase.includes(part);

/** Words in their one spelling with spaces around each, so that only whole words are found in it. */
const spelled = (text: string): string =>
  ` ${tokenise(text)
    .map(({ key }) => key)
    .join(" ")} `;
