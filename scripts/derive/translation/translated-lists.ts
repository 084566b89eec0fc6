import type { Kind } from "#scripts/schema/kinds.ts";
import { addresses } from "../addresses.ts";
import { cutIntoPages, inDictionaryOrder, letterOf, listPages } from "../lists.ts";
import type { Link, ListPart, SiteModel } from "../model.ts";

/** True for a record, or a Markdown page, that was translated. */
export type IsDone = (kind: Kind | "page", id: string) => boolean;

/** The lists of a site as far as their records were translated; a whole list is in Vietnamese. */
export function translatedLists(model: SiteModel, isDone: IsDone): Partial<SiteModel> {
  const only = <T extends Link>(kind: Parameters<IsDone>[0], views: readonly T[]) =>
    views.filter(({ slug }) => isDone(kind, slug));
  const procedures = only("procedure", model.procedures);
  const inForce = inDictionaryOrder(only("procedure", model.inForce));
  const fields = only("field", model.fields)
    .map((field) => ({ ...field, procedures: only("procedure", field.procedures) }))
    .filter((field) => field.procedures.length > 0);
  const agencies = only("agency", model.agencies);
  for (const agency of agencies) {
    agency.procedures = only("procedure", agency.procedures);
    agency.receives = only("procedure", agency.receives);
  }
  const documents = only("document", model.documents);
  const forms = only("form", model.forms);
  const contents = model.contents.filter(({ page }) => isDone("page", page.name));
  const sections = model.sections
    .map((section) => ({
      ...section,
      pages: section.pages.filter(({ page }) => isDone("page", page.name)),
    }))
    .filter(({ pages }) => pages.length > 0);
  return {
    ...{ procedures, inForce, fields, agencies, documents, forms, contents, sections },
    ...{ lists: listsOf(inForce, fields, agencies), levels: [], audiences: [] },
    documentLists: cutIntoPages(
      addresses.documents,
      documents,
      ({ record }) => record.date?.slice(0, 4) ?? "",
    ),
    formLists: placed(cutIntoPages(addresses.forms, forms, letterOf)),
    lifeEvents: only("lifeEvent", model.lifeEvents),
    glossary: translatedGlossary(model.glossary, isDone),
    indicators: only("indicator", model.indicators),
    models: only("model", model.models),
    // Print, changes and the work of editors are in Vietnamese.
    ...{ booklets: [], changeLists: [] },
  };
}

function listsOf(
  inForce: SiteModel["inForce"],
  fields: SiteModel["fields"],
  agencies: SiteModel["agencies"],
): SiteModel["lists"] {
  const all = { slug: "procedures", name: "", url: addresses.procedures, description: undefined };
  return [
    ...listPages({ ...all, procedures: inForce }, "procedures"),
    ...fields.flatMap((field) => listPages(field, "field")),
    ...agencies.flatMap((agency) =>
      listPages(
        {
          ...agency,
          procedures: [...agency.receives, ...agency.procedures],
          description: agency.record.description,
        },
        "agency",
      ),
    ),
  ];
}

function translatedGlossary(
  glossary: SiteModel["glossary"],
  isDone: IsDone,
): SiteModel["glossary"] {
  const terms = glossary.terms.filter(({ slug }) => isDone("glossary", slug));
  const lists = terms.length === 0 ? [] : cutIntoPages(addresses.glossary, terms, letterOf);
  return { ...glossary, terms, lists: placed(lists) };
}

/** Tells every row on which page of its list it stands. */
function placed<T extends Link>(lists: ListPart<T>[]): ListPart<T>[] {
  for (const { url, rows } of lists) {
    for (const row of rows) row.url = `${url}#${row.slug}`;
  }
  return lists;
}
