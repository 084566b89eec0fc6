import type { IsoDate } from "#scripts/language/dates.ts";
import type { Dataset, Entry } from "#scripts/schema/dataset.ts";
import type { Disclosure } from "#scripts/schema/disclosure.ts";
import { addresses } from "../addresses.ts";
import type { Figure } from "../figure/figure-views.ts";
import type { Link } from "../link.ts";
import { cutIntoPages } from "../lists.ts";
import type { GroupView, ProcedureView } from "../model.ts";
import { listOfDay } from "../people-work/disclosed-by-office.ts";
import type {
  ChangedFigure,
  ChangeList,
  ChangeView,
  FeedView,
  ProcedureChange,
  ShownAgain,
} from "./upkeep-views.ts";

/** A reader of feeds asks every day; older changes stand on the page. */
const ENTRIES_IN_FEED = 100;

/** What has a history of its own. */
export interface Changing {
  procedures: readonly ProcedureView[];
  figures: ReadonlyMap<string, Figure>;
  disclosures: Dataset["disclosures"];
}

/** Everything that changed after it was published, newest first. */
export function allChanges({ procedures, figures, disclosures }: Changing): ChangeView[] {
  return [
    ...procedures.flatMap(changesOf),
    ...[...figures.values()].flatMap(changedFigure),
    ...[...disclosures.values()].flatMap(shownAgain),
  ].sort(newestFirst);
}

/** The lists of changes, of everything and of each field that has any, and the feeds. */
export function deriveChanges(
  changes: readonly ChangeView[],
  procedures: readonly ProcedureView[],
  fields: readonly GroupView[],
): { changeLists: ChangeList[]; feeds: FeedView[] } {
  const byField = new Map<string, ChangeView[]>();
  for (const change of changes) {
    if (change.kind !== "procedure") continue;
    const own = byField.get(change.field.slug);
    if (own) own.push(change);
    else byField.set(change.field.slug, [change]);
  }
  const compared = new Map<string, ProcedureView[]>();
  for (const procedure of procedures) {
    const own = compared.get(procedure.field.slug);
    if (own) own.push(procedure);
    else compared.set(procedure.field.slug, [procedure]);
  }
  const links = fields.map(({ slug, name, url }): Link => ({ slug, name, url }));
  return {
    changeLists: [
      ...listOf(addresses.changes, changes, undefined),
      ...links.flatMap((field) => {
        const own = byField.get(field.slug);
        return own ? listOf(addresses.changesOfField(field.slug), own, field) : [];
      }),
    ],
    feeds: [
      feedOf(addresses.feed, undefined, changes, procedures),
      ...links.map((field) =>
        feedOf(
          addresses.fieldFeed(field.slug),
          field,
          byField.get(field.slug) ?? [],
          compared.get(field.slug) ?? [],
        ),
      ),
    ],
  };
}

function changesOf({ slug, name, url, field, record }: ProcedureView): ProcedureChange[] {
  const ofDay = new Map<IsoDate, number>();
  return (record.changes ?? []).map(({ on, what, decision }) => {
    const number = (ofDay.get(on) ?? 0) + 1;
    ofDay.set(on, number);
    const id = `${slug}/${on}${number > 1 ? `/${number}` : ""}`;
    return { kind: "procedure", id, on, what, decision, procedure: { slug, name, url }, field };
  });
}

function changedFigure(figure: Figure): ChangedFigure[] {
  const { change } = figure;
  if (change === undefined) return [];
  const { on } = change;
  return [{ kind: "figure", id: `chi-so/${figure.id}/${on}`, on, figure, change }];
}

function shownAgain({ id, value }: Entry<Disclosure>): ShownAgain[] {
  const ofDay = new Map<IsoDate, number>();
  return (value.corrections ?? []).map(({ on, why }) => {
    const number = (ofDay.get(on) ?? 0) + 1;
    ofDay.set(on, number);
    const own = `cong-khai/${id}/${on}${number > 1 ? `/${number}` : ""}`;
    return { kind: "disclosure", id: own, on, what: value.what, why, url: listOfDay(on) };
  });
}

function newestFirst(a: ChangeView, b: ChangeView): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function listOf(url: string, changes: readonly ChangeView[], field: Link | undefined) {
  const parts = cutIntoPages(url, changes, ({ on }) => on.slice(0, 4));
  return parts.map((part): ChangeList => ({ ...part, field }));
}

function feedOf(
  url: string,
  field: Link | undefined,
  changes: readonly ChangeView[],
  procedures: readonly ProcedureView[],
): FeedView {
  return {
    ...{ url, field },
    changes: changes.slice(0, ENTRIES_IN_FEED),
    updated: changes[0]?.on ?? lastCompared(procedures),
  };
}

/** A feed must say when it was new, also before its first entry. */
function lastCompared(procedures: readonly ProcedureView[]): IsoDate {
  const days = procedures.flatMap(({ record }) => record.source.compared ?? []);
  return days.toSorted().at(-1) ?? "1970-01-01";
}
