import type { TermFinder } from "#scripts/language/term-finder.ts";
import type { GlossaryTerm } from "#scripts/schema/glossary.ts";
import type { Link } from "./link.ts";
import type { ListPart } from "./list-part.ts";

/** A term; its `url` is the place on the glossary's page where it stands. */
export interface TermView extends Link {
  record: GlossaryTerm;
}

/** The words explained, and how texts are searched for them. */
export interface Glossary {
  terms: TermView[];
  lists: ListPart<TermView>[];
  /** Terms by every name that pages may use: their own, others, the abbreviation. */
  byName: ReadonlyMap<string, TermView>;
  find: TermFinder;
}
