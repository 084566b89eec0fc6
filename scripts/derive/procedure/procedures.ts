import type { Dataset, Entry } from "#scripts/schema/dataset.ts";
import type { Procedure } from "#scripts/schema/procedure.ts";
import { isWithdrawn } from "#scripts/schema/procedure-state.ts";
import { methodKeys } from "#scripts/schema/vocabulary.ts";
import { addresses } from "../addresses.ts";
import type {
  AgencyView,
  DocumentView,
  FormView,
  Link,
  PaperView,
  ProcedureView,
} from "../model.ts";
import { versionOf } from "../version.ts";
import { deriveAnswers } from "./answers.ts";
import { deriveCases } from "./cases.ts";

/** The views that procedures point at, made before them. */
export interface Referred {
  agencies: ReadonlyMap<string, AgencyView>;
  documents: ReadonlyMap<string, DocumentView>;
  forms: ReadonlyMap<string, FormView>;
}

/** Makes the view of every procedure; links between procedures are set in a second pass. */
export function deriveProcedures(dataset: Dataset, referred: Referred): ProcedureView[] {
  const views = [...dataset.procedures.values()].map((entry) =>
    deriveProcedure(entry, dataset, referred),
  );
  const byCode = new Map(views.map((view) => [view.code, view]));
  for (const view of views) {
    view.related = (view.record.related ?? []).flatMap((code) => linkTo(byCode.get(code)) ?? []);
    view.replacedBy = linkTo(byCode.get(view.record.state.replacedBy ?? ""));
  }
  return views;
}

function deriveProcedure(
  entry: Entry<Procedure>,
  dataset: Dataset,
  referred: Referred,
): ProcedureView {
  const record = entry.value;
  const url = addresses.procedure(entry.id);
  const agencyOf = (slug: string | undefined) => referred.agencies.get(slug ?? "");
  const methods = methodKeys.flatMap((key) => {
    const method = record.methods[key];
    return method ? [{ key, record: method, where: agencyOf(method.where) }] : [];
  });
  const papers = derivePapers(record, referred, { slug: entry.id, name: record.name, url });
  const cases = deriveCases(record, papers, agencyOf);
  const field = dataset.fields.get(record.field)?.value;
  return {
    code: entry.id,
    slug: entry.id,
    name: record.name,
    url,
    record,
    origin: entry.origin,
    version: versionOf(record),
    field: {
      slug: record.field,
      name: field?.name ?? record.field,
      url: addresses.field(record.field),
    },
    levels: record.levels.map(({ slug, name }) => ({ slug, name, url: addresses.level(slug) })),
    audience: (record.audience ?? []).map(({ slug, name }) => ({
      slug,
      name,
      url: addresses.audience(slug),
    })),
    agency: agencyOf(record.agency),
    owner: linkTo(agencyOf(record.owner)),
    comparedBy: linkTo(agencyOf(record.source.by)),
    answers: deriveAnswers(record, methods, papers, cases),
    methods,
    papers,
    cases,
    legalBasis: (record.legalBasis ?? []).flatMap((slug) => referred.documents.get(slug) ?? []),
    remedies: [],
    related: [],
    replacedBy: undefined,
    isWithdrawn: isWithdrawn(record.state),
    lifeEvents: [],
    journeys: [],
    history: dataset.history.get(entry.id)?.value.entries ?? [],
  };
}

function derivePapers(record: Procedure, referred: Referred, procedure: Link): PaperView[] {
  return Object.entries(record.papers ?? {}).map(([id, paper]) => {
    const form = referred.forms.get(paper.form ?? "");
    const isUse = form && !isWithdrawn(record.state);
    if (isUse && !form.usedBy.some((link) => link.slug === procedure.slug))
      form.usedBy.push(procedure);
    return { id, record: paper, form };
  });
}

/** The plain link of any view. */
export function linkTo(view: Link | undefined): Link | undefined {
  return view && { slug: view.slug, name: view.name, url: view.url };
}
