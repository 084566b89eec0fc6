import type { Dataset } from "#scripts/schema/dataset.ts";
import { levels } from "#scripts/schema/vocabulary.ts";
import { addresses } from "./addresses.ts";
import { deriveJourneys } from "./journey/journeys.ts";
import { byName, cutIntoPages, groupBy, inDictionaryOrder, letterOf } from "./lists.ts";
import type { AgencyView, DocumentView, FormView, GroupView, SiteModel } from "./model.ts";
import { deriveProcedures, linkTo } from "./procedure/procedures.ts";
import { deriveRemedies, giveRemedies } from "./procedure/remedies.ts";
import { documentLists, formLists } from "./record-lists.ts";

type Catalogue = Pick<
  SiteModel,
  | "procedures"
  | "inForce"
  | "fields"
  | "levels"
  | "audiences"
  | "agencies"
  | "documents"
  | "documentLists"
  | "forms"
  | "formLists"
  | "lifeEvents"
  | "remedies"
>;

/** The catalogue: procedures, what they rest on, and the groups they are found by. */
export function deriveCatalogue(dataset: Dataset): Catalogue {
  const agencies = deriveAgencies(dataset);
  const documents = deriveDocuments(dataset);
  const forms = deriveForms(dataset, documents);
  const procedures = inDictionaryOrder(deriveProcedures(dataset, { agencies, documents, forms }));
  // What is no longer done weighs on nobody: it leaves every list and count, and keeps its page.
  const inForce = procedures.filter(({ isWithdrawn }) => !isWithdrawn);
  for (const procedure of inForce) {
    procedure.agency?.procedures.push(procedure);
    for (const counter of new Set(procedure.methods.map((method) => method.where))) {
      if (counter && counter !== procedure.agency) counter.receives.push(procedure);
    }
    for (const document of new Set(procedure.legalBasis)) document.citedBy.push(procedure);
  }
  for (const document of documents.values()) {
    document.citing = cutIntoPages(document.url, document.citedBy, letterOf);
  }
  const remedies = deriveRemedies(dataset, { agencies, documents });
  giveRemedies(inForce, remedies, { agencies, documents });
  const byCode = new Map(procedures.map((view) => [view.code, view]));
  const levelOrder: string[] = Object.values(levels).map((level) => level.slug);
  return {
    ...{ procedures, inForce },
    // A withdrawn procedure still names its field, so that the field keeps its page.
    fields: groupBy(
      procedures,
      (procedure) => [procedure.field],
      (slug) => dataset.fields.get(slug)?.value.description,
    ).map(inForceOnly),
    levels: groupBy(procedures, (procedure) => procedure.levels)
      .sort((a, b) => levelOrder.indexOf(a.slug) - levelOrder.indexOf(b.slug))
      .map(inForceOnly),
    audiences: groupBy(procedures, (procedure) => procedure.audience).map(inForceOnly),
    agencies: byName([...agencies.values()]),
    ...listDocuments(documents),
    ...listForms(forms),
    lifeEvents: deriveJourneys(dataset, { procedures: byCode, documents }),
    remedies,
  };
}

function inForceOnly(group: GroupView): GroupView {
  return { ...group, procedures: group.procedures.filter(({ isWithdrawn }) => !isWithdrawn) };
}

/** All documents, newest first, and the pages that list them by year. */
function listDocuments(views: ReadonlyMap<string, DocumentView>) {
  const documents = [...views.values()].sort(newestFirst);
  return { documents, documentLists: documentLists(documents) };
}

/** All forms by name, each told on which page of the list it stands. */
function listForms(views: ReadonlyMap<string, FormView>) {
  const forms = byName([...views.values()]);
  for (const form of forms) form.document?.forms.push(form);
  return { forms, formLists: formLists(forms) };
}

function deriveAgencies(dataset: Dataset): Map<string, AgencyView> {
  const views = new Map<string, AgencyView>();
  for (const [slug, { value: record }] of dataset.agencies) {
    const link = { slug, name: record.name, url: addresses.agency(slug) };
    views.set(slug, { ...link, record, parent: undefined, procedures: [], receives: [] });
  }
  for (const view of views.values()) view.parent = linkTo(views.get(view.record.parent ?? ""));
  return views;
}

function deriveDocuments(dataset: Dataset): Map<string, DocumentView> {
  const views = new Map<string, DocumentView>();
  for (const [slug, { value: record }] of dataset.documents) {
    const link = { slug, name: record.number ?? record.title, url: addresses.document(slug) };
    views.set(slug, {
      ...link,
      record,
      replacedBy: undefined,
      citedBy: [],
      citing: [],
      forms: [],
      results: [],
      remedies: [],
    });
  }
  for (const view of views.values()) {
    view.replacedBy = linkTo(views.get(view.record.replacedBy ?? ""));
  }
  return views;
}

function deriveForms(
  dataset: Dataset,
  documents: ReadonlyMap<string, DocumentView>,
): Map<string, FormView> {
  return new Map(
    [...dataset.forms].map(([slug, { value: record }]) => [
      slug,
      {
        slug,
        name: record.name,
        url: "",
        record,
        copy: copyOf(record.file, dataset),
        document: documents.get(record.document ?? ""),
        usedBy: [],
      },
    ]),
  );
}

function copyOf(name: string | undefined, dataset: Dataset): FormView["copy"] {
  const copy = dataset.formFiles.get(name ?? "");
  return (
    copy && {
      ...copy,
      url: addresses.formCopy(copy.name),
      type: copy.name.slice(copy.name.lastIndexOf(".") + 1),
    }
  );
}

/** Newest document first; those without a date last, by number. */
function newestFirst(a: DocumentView, b: DocumentView): number {
  const [left, right] = [a.record.date ?? "", b.record.date ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return a.name < b.name ? -1 : 1;
}
