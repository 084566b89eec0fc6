import type { DocumentView, ModelView, ProcedureView, SiteModel } from "#scripts/derive/model.ts";
import type { LanguageView } from "#scripts/derive/translation/language-views.ts";
import type { SearchKind, SearchRecord } from "./engine/record.ts";

/** Words that only the pages know how to write. */
export interface RecordWords {
  /** The line that answers: time, fee, where. */
  procedureLine: (procedure: ProcedureView) => string;
  periodTitle: (period: string) => string;
  /** What a model changed, in one sentence with its figures. */
  modelLine: (view: ModelView, model: SiteModel) => string | undefined;
  /** Pages and parts of pages on the work with people, each with what it tells. */
  peopleWork: (model: SiteModel) => { url: string; name: string; line: string }[];
  /** The lists of what was made public, each with what it tells. */
  disclosures: (model: SiteModel) => { url: string; name: string; line: string }[];
}

/**
 * Everything a person can find on the site. Documents stand first: a number that is looked up finds
 * the document itself before the procedures that cite it.
 */
export function searchRecords(model: SiteModel, words: RecordWords): SearchRecord[] {
  return [...ownRecords(model, words), ...model.languages.flatMap(translatedRecords)];
}

/** Pages in another language stand for themselves. */
function translatedRecords({ found }: LanguageView): SearchRecord[] {
  return found.map(({ kind, url, name, names }) => plainRecord(kind, url, name, undefined, names));
}

function ownRecords(model: SiteModel, words: RecordWords): SearchRecord[] {
  const formerCodes = formerCodesOf(model);
  return [
    ...model.documents.map(documentRecord),
    ...model.procedures.map((procedure) => ({
      ...procedureRecord(procedure, words),
      names: [...namesOf(procedure), ...(formerCodes.get(procedure.url) ?? [])],
    })),
    ...model.lifeEvents.map(({ url, name, record }) =>
      plainRecord("event", url, name, record.intro, record.everydayNames),
    ),
    ...model.remedies.map(({ url, name, record }) =>
      plainRecord("page", url, name, record.right, record.everydayNames),
    ),
    ...model.models.map((view) =>
      plainRecord("model", view.url, view.name, words.modelLine(view, model)),
    ),
    ...model.periods.map(({ url, period }) =>
      plainRecord("result", url, words.periodTitle(period), undefined),
    ),
    ...model.indicators.map(({ url, name, record }) =>
      plainRecord("indicator", url, name, record.definition),
    ),
    ...model.agencies.map(({ url, name, record }) =>
      plainRecord("agency", url, name, record.description, record.formerNames),
    ),
    ...model.places.map(({ url, name, record }) =>
      plainRecord("result", url, name, record.note, record.formerNames),
    ),
    ...model.glossary.terms.map(({ url, name, record }) =>
      plainRecord("term", url, name, record.meaning, [
        ...(record.alsoCalled ?? []),
        ...(record.abbreviation ? [record.abbreviation] : []),
      ]),
    ),
    ...[...words.peopleWork(model), ...words.disclosures(model)].map(({ url, name, line }) =>
      plainRecord("page", url, name, line),
    ),
    ...model.contents.map(({ url, name, page }) =>
      plainRecord("page", url, name, page.meta.description),
    ),
  ];
}

/** A procedure is found by the codes it had before, too: whoever kept an old paper types those. */
function formerCodesOf({ redirects }: SiteModel): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { from, to } of redirects) {
    const code = /^\/thu-tuc\/([^/]+)\/$/.exec(from)?.[1];
    if (code !== undefined) codes.set(to, [...(codes.get(to) ?? []), code]);
  }
  return codes;
}

const namesOf = ({ record }: ProcedureView) => [
  ...(record.everydayNames ?? []),
  ...(record.keywords ?? []),
];

function procedureRecord(
  procedure: ProcedureView,
  words: RecordWords,
): Omit<SearchRecord, "names"> {
  const { record } = procedure;
  return {
    kind: procedure.isWithdrawn ? "withdrawn" : "procedure",
    url: procedure.url,
    title: procedure.name,
    code: procedure.code,
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
 * People know a law by its name and a decree by its number. What a decree is about is long and much the
 * same in all of them: it is found too, but weighs less than the name of a procedure.
 */
function documentRecord({ url, name, record }: DocumentView): SearchRecord {
  const { type, number, title } = record;
  if (number === undefined) return plainRecord("document", url, name, undefined);
  if (isLaw(type) && title.length <= LONGEST_LAW_NAME) {
    const shown = title.includes(number) ? title : `${title} (${number})`;
    return plainRecord("document", url, shown, undefined);
  }
  return { ...plainRecord("document", url, `${type} ${number}`, title), results: [title] };
}

/** Longer ones tell the date and what they change: "Luật sửa đổi, bổ sung một số điều của …". */
const LONGEST_LAW_NAME = 80;

const isLaw = (type: string): boolean => type === "Luật" || type === "Pháp lệnh";

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
