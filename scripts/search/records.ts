import type { DocumentView, ProcedureView, SiteModel } from "#scripts/derive/model.ts";
import type { SearchKind, SearchRecord } from "./engine/record.ts";

/** Words that only the pages know how to write. */
export interface RecordWords {
  /** The line that answers: time, fee, where. */
  procedureLine: (procedure: ProcedureView) => string;
  periodTitle: (period: string) => string;
}

/**
 * Everything a person can find on the site. Documents stand first: a number that is looked up finds
 * the document itself before the procedures that cite it.
 */
export function searchRecords(model: SiteModel, words: RecordWords): SearchRecord[] {
  return [
    ...model.documents.map(documentRecord),
    ...model.procedures.map((procedure) => procedureRecord(procedure, words)),
    ...model.lifeEvents.map(({ url, name, record }) =>
      plainRecord("event", url, name, record.intro, record.everydayNames),
    ),
    ...model.models.map(({ url, name, record }) => plainRecord("model", url, name, record.result)),
    ...model.periods.map(({ url, period }) =>
      plainRecord("result", url, words.periodTitle(period), undefined),
    ),
    ...model.indicators.map(({ url, name, record }) =>
      plainRecord("indicator", url, name, record.definition),
    ),
    ...model.agencies.map(({ url, name, record }) =>
      plainRecord("agency", url, name, record.description),
    ),
    ...model.contents.map(({ url, name, page }) =>
      plainRecord("page", url, name, page.meta.description),
    ),
  ];
}

function procedureRecord(procedure: ProcedureView, words: RecordWords): SearchRecord {
  const { record } = procedure;
  return {
    kind: "procedure",
    url: procedure.url,
    title: procedure.name,
    code: procedure.code,
    names: [...(record.everydayNames ?? []), ...(record.keywords ?? [])],
    field: procedure.field.name,
    levels: procedure.levels.map(({ name }) => name),
    audience: procedure.audience.map(({ name }) => name),
    methods: procedure.methods.map(({ key }) => key),
    results: Object.values(record.results ?? {}).map(({ name }) => name),
    cites: procedure.legalBasis.map(({ name }) => name),
    line: words.procedureLine(procedure),
  };
}

/**
 * People know a law by its name and a decree by its number. What a decree is about is long, alike in
 * all of them and seldom asked for: it can be found and weighs little, and comes with the second file.
 */
function documentRecord({ url, name, record }: DocumentView): SearchRecord {
  const { type, number, title } = record;
  if (number === undefined) return plainRecord("document", url, name, undefined);
  if (title.toLowerCase().startsWith(type.toLowerCase())) {
    return plainRecord("document", url, `${title} (${number})`, undefined);
  }
  return { ...plainRecord("document", url, `${type} ${number}`, title), results: [title] };
}

function plainRecord(
  kind: SearchKind,
  url: string,
  title: string,
  line: string | undefined,
  names: readonly string[] = [],
): SearchRecord {
  const none = { levels: [], audience: [], methods: [], results: [] };
  return { kind, url, title, names, ...none, line: line ?? "" };
}
