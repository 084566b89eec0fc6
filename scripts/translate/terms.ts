import type { Kind, RecordOf } from "#scripts/schema/kinds.ts";
import type { Term, Terms } from "#scripts/schema/vocabulary.ts";

/** A record with the words of closed lists as a language calls them; without its terms, as it is. */
export function withTerms<K extends Kind>(
  kind: K,
  record: RecordOf<K>,
  terms: Terms | undefined,
): RecordOf<K> {
  const change = terms && CHANGES[kind];
  return change ? change(record, terms) : record;
}

const CHANGES: { readonly [K in Kind]?: (record: RecordOf<K>, terms: Terms) => RecordOf<K> } = {
  agency: (record, { levels }) => ({
    ...record,
    level: record.level && renamed(record.level, levels),
  }),
  procedure: (record, { levels, audiences }) => ({
    ...record,
    levels: record.levels.map((level) => renamed(level, levels)),
    audience: record.audience?.map((audience) => renamed(audience, audiences)),
  }),
};

function renamed<T extends Term>(term: T, names: { readonly [slug: string]: string }): T {
  return { ...term, name: names[term.slug] ?? term.name };
}
