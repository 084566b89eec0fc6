import type { SearchRecord } from "./record.ts";
import { tokenise } from "./tokens.ts";

/** The terms that a question names, and whether it asks what they mean. */
export type NamedTerms = { isAsked: boolean; records: SearchRecord[] };

/** «bản sao là gì», «chứng thực nghĩa là gì», «thế nào là niêm yết», without marks. */
const ASKED =
  /^(?:the nao la (?<before>.+)|(?<behind>.+?)(?: co)?(?: nghia)? la (?:gi|sao|the nao))$/;

/** So many terms at most: who asks for «bản sao» means one of a few. */
const MOST = 3;

/**
 * Prepares the glossary's terms. They stand apart from all other records, so that no word of theirs
 * weighs in the ranking: a term is named whole, or by its first words by somebody who asks what it means.
 */
export function openTerms(records: readonly SearchRecord[]): (query: string) => NamedTerms {
  const named = records.map((record) => ({
    record,
    names: [record.title, ...record.names].map(bareWords),
  }));
  return (query) => {
    const words = bareWords(query);
    const { before, behind } = ASKED.exec(words)?.groups ?? {};
    const asked = before ?? behind;
    const isAsked = asked !== undefined;
    const wanted = asked ?? words;
    const whole = named.filter(({ names }) => names.includes(wanted));
    const begun = isAsked
      ? named.filter(({ names }) => names.some((name) => name.startsWith(`${wanted} `)))
      : [];
    const found = new Set([...whole, ...begun].map(({ record }) => record));
    return { isAsked, records: [...found].slice(0, MOST) };
  };
}

const bareWords = (text: string): string =>
  tokenise(text)
    .map(({ bare }) => bare)
    .join(" ");
