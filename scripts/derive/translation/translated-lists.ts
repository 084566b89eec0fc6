import type { Kind } from "#scripts/schema/kinds.ts";
import { inDictionaryOrder, listPages } from "../lists.ts";
import type { Link, SiteModel } from "../model.ts";
import {
  agencyLists,
  documentLists,
  formLists,
  glossaryLists,
  procedureLists,
} from "../record-lists.ts";

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
    ...{ documentLists: documentLists(documents), formLists: formLists(forms) },
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
  return [
    ...procedureLists("procedures", inForce),
    ...fields.flatMap((field) => listPages(field, "field")),
    ...agencyLists(agencies),
  ];
}

function translatedGlossary(
  glossary: SiteModel["glossary"],
  isDone: IsDone,
): SiteModel["glossary"] {
  const terms = glossary.terms.filter(({ slug }) => isDone("glossary", slug));
  return { ...glossary, terms, lists: glossaryLists(terms) };
}
