import { fold } from "#scripts/language/fold.ts";
import type { Entry } from "./entry.ts";

/** Finds records by what is not words: codes whole or in part, numbers of documents. */
export type Lookup = (query: string) => number[];

const CODE = /(?<![\d.])(?:(\d)\.?)?(\d{6})(?:\.\d{2,3})*(?:\.h\d{2})?(?![\d.])/giu;
const DOCUMENT = /\d{1,4}\/(?:\d{4}\/)?[\p{L}\d]+(?:-[\p{L}\d]+)*/giu;

/** Prepares the lookup of a catalogue. */
export function openLookup(entries: readonly Entry[]): Lookup {
  const byTail = new Map<string, number[]>();
  const byDocument = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, index: number): void => {
    map.set(key, [...(map.get(key) ?? []), index]);
  };
  entries.forEach(({ record }, index) => {
    const code = /^(\d)\.(\d{6})/.exec(record.code ?? "");
    if (code?.[2]) add(byTail, code[2], index);
    // A citation may be the number alone or stand in a name: "Nghị định 123/2015/NĐ-CP".
    for (const text of [...(record.cites ?? []), record.title]) {
      for (const number of text.match(DOCUMENT) ?? []) add(byDocument, fold(number), index);
    }
  });
  return (query) => {
    const codes = [...query.matchAll(CODE)].flatMap(([, head, tail]) =>
      (byTail.get(tail ?? "") ?? []).filter(
        (index) => head === undefined || entries[index]?.record.code?.startsWith(head),
      ),
    );
    const documents = (query.match(DOCUMENT) ?? []).flatMap(
      (number) => byDocument.get(fold(number)) ?? [],
    );
    return [...new Set([...codes, ...documents])];
  };
}
