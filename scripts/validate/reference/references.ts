import type { Path } from "#scripts/read/tree.ts";
import type { Criteria } from "#scripts/schema/criteria.ts";
import type { CultureRules } from "#scripts/schema/culture-rules.ts";
import type { Dialogue } from "#scripts/schema/dialogue.ts";
import type { Kind } from "#scripts/schema/kinds.ts";
import type { LifeEvent, LifeEventStep } from "#scripts/schema/life-event.ts";
import type { Procedure, SubmissionMethod } from "#scripts/schema/procedure.ts";
import type { OwnRemedy } from "#scripts/schema/remedy.ts";
import type { Results } from "#scripts/schema/results.ts";
import { methodKeys } from "#scripts/schema/vocabulary.ts";
import type { CheckedRecord } from "../record/records.ts";

/** One mention of a record by another. */
export interface Reference {
  path: Path;
  kind: Kind;
  id: string;
}

type Maybe = string | undefined;
const one = (kind: Kind, id: Maybe, ...path: Path): Reference[] =>
  id === undefined ? [] : [{ path, kind, id }];
const many = (kind: Kind, ids: readonly string[] | undefined, ...path: Path): Reference[] =>
  (ids ?? []).map((id, index) => ({ path: [...path, index], kind, id }));
const each = <T>(
  map: { [id: string]: T } | undefined,
  list: (value: T, id: string) => Reference[],
) => Object.entries(map ?? {}).flatMap(([id, value]) => list(value, id));

/** Lists every record that one record mentions, with the path of the mention. */
export function referencesOf(record: CheckedRecord): Reference[] {
  const lister = LISTERS[record.kind] as ((value: unknown) => Reference[]) | undefined;
  return lister ? lister(record.entry.value) : [];
}

const LISTERS: { [K in Kind]?: (value: CheckedRecord<K>["entry"]["value"]) => Reference[] } = {
  site: (site) => [
    ...one("place", site.place, "place"),
    ...many("indicator", site.headline, "headline"),
    ...many("procedure", site.publish?.except, "publish", "except"),
  ],
  agency: (agency) => [
    ...one("agency", agency.parent, "parent"),
    ...one("agency", agency.owner, "owner"),
  ],
  document: (document) => [
    ...one("document", document.replacedBy, "replacedBy"),
    ...one("agency", document.owner, "owner"),
  ],
  form: (form) => [
    ...one("document", form.document, "document"),
    ...one("agency", form.owner, "owner"),
  ],
  place: (place) => [
    ...one("place", place.parent, "parent"),
    ...one("place", place.mergedInto, "mergedInto"),
  ],
  indicator: (indicator) => [
    ...many("indicator", indicator.parts, "parts"),
    ...one("indicator", indicator.within, "within"),
  ],
  procedure: procedureReferences,
  remedy: (remedy) => [
    ...remedyReferences(remedy),
    ...many("field", remedy.appliesTo?.fields, "appliesTo", "fields"),
    ...many("procedure", remedy.appliesTo?.procedures, "appliesTo", "procedures"),
  ],
  history: (history) => one("procedure", history.code, "code"),
  lifeEvent: (event: LifeEvent) => [
    ...one("agency", event.owner, "owner"),
    ...each(event.steps, (step, id) => journeyReferences(step, "steps", id)),
    ...each(event.together, (together, id) => journeyReferences(together, "together", id)),
  ],
  results: resultsReferences,
  model: (model) => [
    ...one("place", model.place, "place"),
    ...many("place", model.replicatedAt, "replicatedAt"),
    ...one("document", model.source.document, "source", "document"),
  ],
  dialogue: dialogueReferences,
  cultureRules: cultureRulesReferences,
  criteria: criteriaReferences,
  reception: (reception) => one("agency", reception.receiver, "receiver"),
  disclosure: (disclosure) => [
    ...one("document", disclosure.document, "document"),
    ...each(disclosure.shown, ({ agency }, id) => one("agency", agency, "shown", id, "agency")),
  ],
};

function dialogueReferences(dialogue: Dialogue): Reference[] {
  return [
    ...one("place", dialogue.place, "place"),
    ...many("agency", dialogue.receivedBy, "receivedBy"),
    ...one("document", dialogue.source?.document, "source", "document"),
    ...each(dialogue.petitions, (petition, id) =>
      one("agency", petition.handledBy, "petitions", id, "handledBy"),
    ),
  ];
}

function cultureRulesReferences(rules: CultureRules): Reference[] {
  return [
    ...one("place", rules.about, "about"),
    ...each(rules.statements, ({ source }, id) =>
      one("document", source.document, "statements", id, "source", "document"),
    ),
    ...each(rules.agencies, (rule, id) => [
      ...one("agency", id, "agencies", id),
      ...one("document", rule.document, "agencies", id, "document"),
    ]),
  ];
}

function criteriaReferences(criteria: Criteria): Reference[] {
  return [
    ...one("document", criteria.source.document, "source", "document"),
    ...each(criteria.scores, (scores, id) => [
      ...one("document", scores.source.document, "scores", id, "source", "document"),
      ...each(scores.agencies, (_, agency) =>
        one("agency", agency, "scores", id, "agencies", agency),
      ),
    ]),
  ];
}

function procedureReferences(procedure: Procedure): Reference[] {
  return [
    ...one("field", procedure.field, "field"),
    ...one("agency", procedure.agency, "agency"),
    ...one("agency", procedure.owner, "owner"),
    ...one("agency", procedure.source.by, "source", "by"),
    ...one("procedure", procedure.state.replacedBy, "state", "replacedBy"),
    ...methodKeys.flatMap((key) => methodReferences(procedure.methods[key], key)),
    ...each(procedure.papers, (paper, id) => one("form", paper.form, "papers", id, "form")),
    ...each(procedure.cases, (given, id) => one("agency", given.where, "cases", id, "where")),
    ...one("agency", procedure.refused?.to, "refused", "to"),
    ...one("document", procedure.refused?.basis, "refused", "basis"),
    ...each(procedure.remedies, (remedy, id) => remedyReferences(remedy, "remedies", id)),
    ...many("procedure", procedure.related, "related"),
    ...many("document", procedure.legalBasis, "legalBasis"),
  ];
}

function remedyReferences({ to, basis }: OwnRemedy, ...path: Path): Reference[] {
  return [
    ...one("agency", to?.kind === "agency" ? to.agency : undefined, ...path, "to"),
    ...Object.keys(basis ?? {}).flatMap((id) => one("document", id, ...path, "basis", id)),
  ];
}

function journeyReferences(
  { procedures, basis }: Pick<LifeEventStep, "procedures" | "basis">,
  ...path: Path
): Reference[] {
  return [
    ...many("procedure", procedures, ...path, "procedures"),
    ...Object.keys(basis ?? {}).flatMap((id) => one("document", id, ...path, "basis", id)),
  ];
}

function methodReferences(method: SubmissionMethod | undefined, key: string): Reference[] {
  if (method === undefined) return [];
  const path = ["methods", key];
  return [
    ...one("agency", method.where, ...path, "where"),
    ...each(method.feeExceptions, (row, id) =>
      one("document", row.basis, ...path, "feeExceptions", id, "basis"),
    ),
    ...each(method.timeExceptions, (row, id) =>
      one("document", row.basis, ...path, "timeExceptions", id, "basis"),
    ),
  ];
}

function resultsReferences(results: Results): Reference[] {
  const indicators = (map: object | undefined, ...path: Path) =>
    Object.keys(map ?? {}).flatMap((id) => one("indicator", id, ...path, id));
  return [
    ...one("place", results.about, "about"),
    ...one("document", results.source.document, "source", "document"),
    ...indicators(results.values, "values"),
    ...indicators(results.stated, "stated"),
    ...indicators(results.notes, "notes"),
    ...each(results.places, (part, id) => [
      ...one("place", id, "places", id),
      ...one("document", part.source?.document, "places", id, "source", "document"),
      ...indicators(part.values, "places", id, "values"),
      ...indicators(part.stated, "places", id, "stated"),
    ]),
  ];
}
