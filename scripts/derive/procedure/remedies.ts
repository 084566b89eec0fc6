import { byNumber } from "#scripts/language/order.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import type { Procedure } from "#scripts/schema/procedure.ts";
import { type OwnRemedy, type Remedy, type Situation, situations } from "#scripts/schema/remedy.ts";
import { addresses } from "../addresses.ts";
import { basisOf } from "../legal-basis.ts";
import type { AgencyView, DocumentView, ProcedureView } from "../model.ts";
import { postsByAgency, receiverOf } from "./receivers.ts";
import type { RemedyView } from "./remedy-views.ts";

interface Referred {
  agencies: ReadonlyMap<string, AgencyView>;
  documents: ReadonlyMap<string, DocumentView>;
}

/** Anchors that people link to, one a situation. */
const ANCHORS: { readonly [situation in Situation]: string } = {
  refused: "bi-tu-choi",
  extra: "doi-them",
  late: "qua-han",
  silent: "khong-tra-loi",
  other: "truc-trac-khac",
};
const ORDER: readonly Situation[] = Object.values(situations);

/** The catalogue of remedies in the order of situations; each is entered at the documents it rests on. */
export function deriveRemedies(dataset: Dataset, referred: Referred): RemedyView[] {
  const records = [...dataset.remedies].map(([id, { value }]) => [id, value] as const);
  const views = inOrder(records, addresses.remedies, referred);
  for (const view of views) {
    for (const { document } of view.basis)
      referred.documents.get(document.slug)?.remedies.push(view);
  }
  return views;
}

/** Gives each procedure the remedies that hold for it, with the office that each leads to. */
export function giveRemedies(
  procedures: readonly ProcedureView[],
  catalogue: readonly RemedyView[],
  referred: Referred,
): void {
  const { agencies } = referred;
  const posts = postsByAgency(agencies);
  for (const procedure of procedures) {
    procedure.remedies = remediesOf(procedure, catalogue, referred).map((remedy) => ({
      remedy,
      to: receiverOf(remedy.record.to, procedure, { agencies, posts }),
    }));
  }
}

/** The catalogue's, changed by what the procedure says of them, and the procedure's own. */
function remediesOf(
  { record, url }: ProcedureView,
  catalogue: readonly RemedyView[],
  referred: Referred,
): readonly RemedyView[] {
  const changes = changesOf(record, catalogue);
  const known = catalogue.filter((remedy) => changes.has(remedy.slug) || holdsFor(remedy, record));
  if (changes.size === 0) return known;
  const records = new Map(known.map(({ slug, record: remedy }) => [slug, remedy]));
  for (const [id, change] of changes) {
    const base = records.get(id);
    const remedy = base ? merge(base, change) : whole(change);
    if (remedy) records.set(id, remedy);
  }
  const common = new Map(catalogue.map((remedy) => [remedy.slug, remedy.url]));
  return inOrder([...records], url, referred).map((remedy) => ({
    ...remedy,
    url: common.get(remedy.slug) ?? remedy.url,
  }));
}

/** What the procedure changes; `refused` tells of the first remedy against a refusal. */
function changesOf(
  { refused, remedies }: Procedure,
  catalogue: readonly RemedyView[],
): ReadonlyMap<string, OwnRemedy> {
  const changes = new Map<string, OwnRemedy>(Object.entries(remedies ?? {}));
  const first = catalogue.find(({ record }) => record.situation === "refused");
  if (refused === undefined || first === undefined) return changes;
  const { to, within, basis, note } = refused;
  return changes.set(first.slug, {
    to: { kind: "agency", agency: to },
    within,
    withinNote: note,
    basis: first.record.basis[basis] === undefined ? { [basis]: "" } : undefined,
    ...changes.get(first.slug),
  });
}

function holdsFor({ record: { appliesTo } }: RemedyView, procedure: Procedure): boolean {
  const { levels, fields, procedures, except } = appliesTo ?? {};
  return (
    (levels?.some(({ slug }) => procedure.levels.some((level) => level.slug === slug)) ?? true) &&
    (fields?.includes(procedure.field) ?? true) &&
    (procedures?.includes(procedure.code) ?? true) &&
    !except?.includes(procedure.code)
  );
}

/** Lays a procedure's own words over those of the catalogue, field by field. */
function merge(base: Remedy, own: OwnRemedy): Remedy {
  return {
    situation: own.situation ?? base.situation,
    title: own.title ?? base.title,
    everydayNames: own.everydayNames ?? base.everydayNames,
    right: own.right ?? base.right,
    to: own.to ?? base.to,
    within: own.within ?? base.within,
    withinNote: own.withinNote ?? base.withinNote,
    answer: own.answer ?? base.answer,
    answerNote: own.answerNote ?? base.answerNote,
    steps: own.steps ? { ...base.steps, ...own.steps } : base.steps,
    basis: { ...base.basis, ...own.basis },
  };
}

/** A remedy that the catalogue does not know; the check has seen that nothing is missing. */
function whole(own: OwnRemedy): Remedy | undefined {
  const { situation, title, right, to, within, basis } = own;
  if (!situation || !title || !right || !to || !within || !basis) return undefined;
  return { ...own, situation, title, right, to, within, basis };
}

/** Views in the order of situations; a second remedy of one situation gets an anchor of its own. */
function inOrder(
  records: readonly (readonly [id: string, record: Remedy])[],
  page: string,
  { documents }: Referred,
): RemedyView[] {
  const taken = new Set<string>();
  const rank = ([, { situation }]: readonly [string, Remedy]) => ORDER.indexOf(situation);
  return records
    .toSorted((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1))
    .map(([slug, record]) => {
      const usual = ANCHORS[record.situation];
      const anchor = taken.has(usual) ? `truc-trac-${slug}` : usual;
      taken.add(anchor);
      return {
        ...{ slug, name: record.title, url: `${page}#${anchor}`, record, anchor },
        steps: byNumber(record.steps ?? {}),
        basis: basisOf(record.basis, documents),
      };
    });
}
