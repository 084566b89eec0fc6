import type { UnreadFile } from "#scripts/layer/records.ts";
import type { LayeredRecord } from "#scripts/layer/stack.ts";
import type { MarkdownFile } from "#scripts/read/content.ts";
import { type Problem, problemOfFile } from "#scripts/read/problem.ts";
import type { ContentPage, Dataset } from "#scripts/schema/dataset.ts";
import { collectionKinds, type Kind, kindNames, kinds } from "#scripts/schema/kinds.ts";
import { checkReferences, type Targets } from "./check-references.ts";
import { checkPage } from "./content.ts";
import { checkProcedure } from "./procedures.ts";
import { unpublishedRecords } from "./publication.ts";
import { type CheckedRecord, checkRecord } from "./records.ts";
import { checkIndicators, checkResults } from "./results.ts";
import { sampleNotes } from "./samples.ts";
import { checkComputed } from "./stated.ts";

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
  const pages = checkPages(markdown, site, options, problems);
  const isWhole =
    options.unread.length === 0 && !problems.some(({ severity }) => severity === "error");
  if (site === undefined || !isWhole) return { problems };
  return { problems, dataset: toDataset(checked.filter(isShown(hidden)), site, pages) };
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
  const indicatorProblems = checkIndicators(indicators, ids.indicator ?? new Set());
  const results = ofKind(checked, "results");
  return [
    ...sampleNotes(checked),
    ...ofKind(checked, "procedure").flatMap(checkProcedure),
    ...indicatorProblems,
    ...results.flatMap((record) => checkResults(record, indicators)),
    // A formula that is wrong would only repeat its own problem in every period.
    ...(indicatorProblems.length > 0
      ? []
      : results.flatMap((record) => checkComputed(record, indicators))),
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
): Dataset {
  const byId = checked.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const collections = Object.fromEntries(
    collectionKinds.map((kind) => {
      // An editor orders indicators as a report would; other kinds are ordered by the pages that list them.
      const records = ofKind(kind === "indicator" ? checked : byId, kind);
      return [kinds[kind].collection, new Map(records.map((record) => [record.id, record.entry]))];
    }),
  );
  return { ...collections, site: site.entry.value, pages } as Dataset;
}
