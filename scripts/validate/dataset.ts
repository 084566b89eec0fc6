import type { UnreadFile } from "#scripts/layer/records.ts";
import type { LayeredRecord } from "#scripts/layer/stack.ts";
import type { MarkdownFile } from "#scripts/read/content.ts";
import type { FormFile } from "#scripts/read/form-files.ts";
import { type Problem, problemOfFile } from "#scripts/read/problem.ts";
import type { ContentPage, Dataset } from "#scripts/schema/dataset.ts";
import { collectionKinds, type Kind, kindNames, kinds } from "#scripts/schema/kinds.ts";
import { checkPage } from "./content/content.ts";
import { checkFigures } from "./figure/figures.ts";
import { checkFormulas } from "./figure/formulas.ts";
import { checkPartOf } from "./figure/part-of.ts";
import { checkResultPeriod } from "./figure/result-periods.ts";
import { checkResults } from "./figure/results.ts";
import { checkGlossary } from "./glossary.ts";
import { checkModel } from "./models.ts";
import { checkCriteria } from "./people-work/criteria.ts";
import { checkCultureRules } from "./people-work/culture-rules.ts";
import { checkDialogue } from "./people-work/dialogues.ts";
import { checkDisclosure } from "./people-work/disclosures.ts";
import { disclosedTwice } from "./people-work/disclosures-together.ts";
import { checkReception } from "./people-work/receptions.ts";
import { checkFormFiles } from "./procedure/form-files.ts";
import { endedDocuments } from "./procedure/law-watch.ts";
import { checkLifeEvent } from "./procedure/life-events.ts";
import { checkProcedure } from "./procedure/procedures.ts";
import { checkRemedies } from "./procedure/remedies.ts";
import { type CheckedRecord, checkRecord } from "./record/records.ts";
import { sampleNotes } from "./record/samples.ts";
import { checkReferences, type Targets } from "./reference/check-references.ts";
import { unpublishedRecords } from "./reference/publication.ts";
import { checkRedirect } from "./reference/redirects.ts";
import { withdrawnReferences } from "./reference/withdrawn.ts";

export interface Validated {
  /** Absent when any error was found: nothing is rendered from half a dataset. */
  dataset?: Dataset;
  problems: Problem[];
}

export interface ValidateOptions {
  /** Name of the data folder, for a problem about what it lacks. */
  dataDir: string;
  /** Files that broke while reading: a mention of what they hold is no second problem. */
  unread: readonly UnreadFile[];
  /** Files of all layers' `form-files/` by name. */
  formFiles: ReadonlyMap<string, FormFile>;
  /** True in the preview only: drafts are shown. */
  withDrafts: boolean;
}

/** Checks all records and pages together and gives the typed dataset when nothing is wrong. */
export function validateDataset(
  layered: readonly LayeredRecord[],
  markdown: readonly MarkdownFile[],
  options: ValidateOptions,
): Validated {
  const problems: Problem[] = [];
  const checked = layered.flatMap((record) => checkRecord(record, problems) ?? []);
  const site = ofKind(checked, "site")[0];
  const hasSite = [...layered, ...options.unread].some(({ kind }) => kind === "site");
  if (!hasSite) {
    problems.push(
      problemOfFile(`${options.dataDir}/site.yaml`, {
        code: "no-site",
        message: "chưa có tệp site.yaml giới thiệu cơ quan.",
        advice: "Chép data/site.yaml của trang mẫu rồi sửa lại.",
      }),
    );
  }
  const ids = idsOf([...layered, ...options.unread]);
  const hidden = unpublishedRecords(checked, site, options.withDrafts);
  problems.push(
    ...checkReferences(checked.filter(isShown(hidden)), {
      ids,
      hidden,
      unsure: unsureKinds(options.unread),
    }),
  );
  problems.push(...checkRecordsByKind(checked, ids));
  // A file of forms that broke while reading says nothing of the copies that it names.
  if (!options.unread.some(({ kind }) => kind === "form"))
    problems.push(...checkFormFiles(ofKind(checked, "form"), options.formFiles));
  const pages = checkPages(markdown, site, options, problems);
  const isWhole =
    options.unread.length === 0 && !problems.some(({ severity }) => severity === "error");
  if (site === undefined || !isWhole) return { problems };
  const { formFiles } = options;
  return {
    problems,
    dataset: { ...toDataset(checked.filter(isShown(hidden)), site, pages), formFiles },
  };
}

function checkPages(
  markdown: readonly MarkdownFile[],
  site: CheckedRecord<"site"> | undefined,
  options: ValidateOptions,
  problems: Problem[],
): ContentPage[] {
  return markdown
    .flatMap((file) => checkPage(file, site?.entry.value, problems) ?? [])
    .filter((page) => options.withDrafts || page.meta.draft !== true);
}

function checkRecordsByKind(checked: readonly CheckedRecord[], ids: Targets["ids"]): Problem[] {
  const indicators = new Map(ofKind(checked, "indicator").map((record) => [record.id, record]));
  const places = new Map(ofKind(checked, "place").map((record) => [record.id, record]));
  const formulaProblems = checkFormulas(indicators, ids.indicator ?? new Set());
  const results = ofKind(checked, "results");
  return [
    ...sampleNotes(checked),
    ...ofKind(checked, "procedure").flatMap(checkProcedure),
    ...checkRemedies(ofKind(checked, "remedy"), ofKind(checked, "procedure")),
    ...ofKind(checked, "redirect").flatMap(checkRedirect),
    ...withdrawnReferences(checked),
    ...endedDocuments(checked),
    ...checkGlossary(ofKind(checked, "glossary")),
    ...ofKind(checked, "lifeEvent").flatMap(checkLifeEvent),
    ...ofKind(checked, "model").flatMap(checkModel),
    ...ofKind(checked, "dialogue").flatMap(checkDialogue),
    ...ofKind(checked, "cultureRules").flatMap(checkCultureRules),
    ...ofKind(checked, "criteria").flatMap(checkCriteria),
    ...ofKind(checked, "reception").flatMap(checkReception),
    ...ofKind(checked, "disclosure").flatMap(checkDisclosure),
    ...disclosedTwice(ofKind(checked, "disclosure")),
    ...formulaProblems,
    ...results.flatMap((record) => checkResults(record, indicators)),
    ...results.flatMap((record) => checkResultPeriod(record, places)),
    // A formula that is wrong would only repeat its own problem in every period.
    ...(formulaProblems.length > 0
      ? []
      : [...checkPartOf(indicators), ...checkFigures(results, indicators, places)]),
  ];
}

function ofKind<K extends Kind>(checked: readonly CheckedRecord[], kind: K): CheckedRecord<K>[] {
  return checked.filter((record): record is CheckedRecord<K> => record.kind === kind);
}

function idsOf(records: readonly UnreadFile[]): Targets["ids"] {
  return Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      new Set(records.flatMap((record) => (record.kind === kind ? (record.id ?? []) : []))),
    ]),
  );
}

const unsureKinds = (unread: readonly UnreadFile[]) =>
  new Set(unread.flatMap(({ kind, id }) => (id === undefined ? [kind] : [])));

const isShown = (hidden: Targets["hidden"]) => (record: CheckedRecord) =>
  hidden[record.kind]?.has(record.id) !== true;

function toDataset(
  checked: readonly CheckedRecord[],
  site: CheckedRecord<"site">,
  pages: ContentPage[],
): Omit<Dataset, "formFiles"> {
  const byId = checked.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const collections = Object.fromEntries(
    collectionKinds.map((kind) => {
      // An editor orders indicators as a report would; other kinds are ordered by the pages that list them.
      const records = ofKind(kind === "indicator" ? checked : byId, kind);
      return [kinds[kind].collection, new Map(records.map((record) => [record.id, record.entry]))];
    }),
  );
  return { ...collections, site: site.entry.value, pages } as Omit<Dataset, "formFiles">;
}
