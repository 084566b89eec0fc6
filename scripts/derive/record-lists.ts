import { addresses } from "./addresses.ts";
import type { TermView } from "./glossary-views.ts";
import { cutIntoPages, letterOf, listPages } from "./lists.ts";
import type {
  AgencyView,
  DocumentView,
  FormView,
  GroupView,
  Link,
  ListPage,
  ListPart,
  ProcedureView,
} from "./model.ts";

/** The pages of all procedures of a language, and of those that are no longer done. */
export function procedureLists(
  kind: "procedures" | "withdrawn",
  procedures: ProcedureView[],
): ListPage[] {
  const group: GroupView = {
    slug: kind,
    name: "",
    url: addresses[kind],
    procedures,
    description: undefined,
  };
  return listPages(group, kind);
}

/** The pages of each agency: what is filed at its counter, then what it performs. */
export function agencyLists(agencies: readonly AgencyView[]): ListPage[] {
  return agencies.flatMap((agency) =>
    listPages(
      {
        ...agency,
        procedures: [...agency.receives, ...agency.procedures],
        description: agency.record.description,
      },
      "agency",
    ),
  );
}

/** The pages that list documents, by year. */
export function documentLists(documents: readonly DocumentView[]): ListPart<DocumentView>[] {
  return cutIntoPages(
    addresses.documents,
    documents,
    ({ record }) => record.date?.slice(0, 4) ?? "",
  );
}

/** The pages that list forms, each form told where it stands. */
export function formLists(forms: readonly FormView[]): ListPart<FormView>[] {
  return placed(cutIntoPages(addresses.forms, forms, letterOf));
}

/** The pages of the glossary, each term told where it stands; none without a term. */
export function glossaryLists(terms: readonly TermView[]): ListPart<TermView>[] {
  return terms.length === 0 ? [] : placed(cutIntoPages(addresses.glossary, terms, letterOf));
}

/** Tells every row on which page of its list it stands. */
function placed<T extends Link>(lists: ListPart<T>[]): ListPart<T>[] {
  for (const { url, rows } of lists) {
    for (const row of rows) row.url = `${url}#${row.slug}`;
  }
  return lists;
}
