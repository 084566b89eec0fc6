import { termFinder } from "#scripts/language/term-finder.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import type { GlossaryTerm } from "#scripts/schema/glossary.ts";
import { addresses } from "./addresses.ts";
import type { Glossary } from "./glossary-views.ts";
import { byName } from "./lists.ts";
import { glossaryLists } from "./record-lists.ts";

/** The glossary in dictionary order, with its finder compiled once for all pages. */
export function deriveGlossary(dataset: Pick<Dataset, "glossary">): Glossary {
  const terms = byName(
    [...dataset.glossary].map(([slug, { value: record }]) => ({
      ...{ slug, name: record.name, url: `${addresses.glossary}#${slug}` },
      record,
    })),
  );
  const lists = glossaryLists(terms);
  const names = new Map(terms.flatMap((term) => namesOf(term.record).map((name) => [name, term])));
  return { terms, lists, byName: names, find: termFinder(names.keys()) };
}

const namesOf = ({ name, abbreviation, alsoCalled = [] }: GlossaryTerm) => [
  name,
  ...alsoCalled,
  ...(abbreviation === undefined ? [] : [abbreviation]),
];
