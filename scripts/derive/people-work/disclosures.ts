import { latestOf } from "#scripts/language/calendar.ts";
import { type Quarter, quarterOf, quartersBetween } from "#scripts/language/quarters.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import { lastDay } from "#scripts/schema/disclosure.ts";
import { addresses } from "../addresses.ts";
import { cutIntoPages } from "../lists.ts";
import type { PeriodView, ProcedureView } from "../model.ts";
import type { ChangeView } from "../upkeep/upkeep-views.ts";
import { FIRST_LISTED, ownDisclosures } from "./disclosed-by-office.ts";
import { procedureDisclosures, receptionDisclosures, resultDisclosures } from "./disclosed-here.ts";
import type { Disclosures, DisclosureView, QuarterView, ShowingView } from "./disclosure-views.ts";
import type { ReceptionView } from "./people-work-views.ts";
import type { Referred } from "./referred.ts";

/** What else of the model is public by standing on this site. */
export interface ShownHere {
  inForce: readonly ProcedureView[];
  periods: readonly PeriodView[];
  receptions: readonly ReceptionView[];
  /** All changes, newest first. */
  changes: readonly ChangeView[];
}

/** Lists by quarter and by clause of what the office entered and of what this site itself shows. */
export function deriveDisclosures(
  dataset: Dataset,
  referred: Pick<Referred, "agencies" | "documents">,
  { inForce, periods, receptions, changes }: ShownHere,
): Disclosures {
  const disclosures = [
    ...ownDisclosures(dataset, referred),
    ...procedureDisclosures(inForce),
    ...resultDisclosures(periods),
    ...receptionDisclosures(receptions),
  ].sort(byClause);
  const stays = ({ until }: ShowingView) => until?.kind === "always";
  const quarters = quartersOf(disclosures, changes).map((quarter) =>
    quarterView(quarter, disclosures, changes),
  );
  placeInLists(disclosures, quarters);
  return {
    ...{ disclosures, quarters },
    permanentLists: listOf(addresses.disclosures, only(disclosures, stays)),
    undated: { procedures: inForce.length, periods: periods.length },
  };
}

/** Tells what the office entered where it stands in the newest list that holds it. */
function placeInLists(disclosures: readonly DisclosureView[], quarters: readonly QuarterView[]) {
  const places = new Map<string, string>();
  for (const { url, rows } of quarters.flatMap(({ lists }) => lists)) {
    for (const { id, anchor } of rows) {
      if (anchor !== undefined && !places.has(id)) places.set(id, `${url}#${anchor}`);
    }
  }
  for (const view of disclosures) view.url = places.get(view.id) ?? view.url;
}

function listOf(url: string, disclosures: readonly DisclosureView[]) {
  return cutIntoPages(url, disclosures, ({ clause }) => String(clause));
}

/** The disclosures that have showings of a sort, with these alone. */
function only(
  disclosures: readonly DisclosureView[],
  isMeant: (showing: ShowingView) => boolean,
): DisclosureView[] {
  return disclosures
    .map((view) => ({ ...view, showings: view.showings.filter(isMeant) }))
    .filter(({ showings }) => showings.length > 0);
}

function quarterView(
  quarter: Quarter,
  disclosures: readonly DisclosureView[],
  changes: readonly ChangeView[],
): QuarterView {
  const url = addresses.quarter(quarter.id);
  const touching = only(disclosures, ({ from, until }) => {
    if (from === undefined || from > quarter.until) return false;
    return (lastDay({ from, until }) ?? quarter.from) >= quarter.from;
  });
  return {
    ...quarter,
    url,
    lists: listOf(url, touching),
    showings: touching.reduce((sum, { showings }) => sum + showings.length, 0),
    changes: changes.filter(({ on }) => on >= quarter.from && on <= quarter.until),
  };
}

/**
 * The quarters that the data touch, newest first: the build has no clock, so what stays on show
 * reaches as far as the last day that anything tells of.
 */
function quartersOf(disclosures: readonly DisclosureView[], changes: readonly ChangeView[]) {
  const spans = disclosures.flatMap(({ showings }) =>
    showings.flatMap(({ from, until }) =>
      from === undefined ? [] : [{ from, last: lastDay({ from, until }) }],
    ),
  );
  const days = [...spans.map(({ from, last }) => last ?? from), ...changes.map(({ on }) => on)];
  const end = latestOf(FIRST_LISTED, ...days);
  const touched = [
    ...spans.flatMap(({ from, last }) =>
      quartersBetween(latestOf(from, FIRST_LISTED), last ?? end),
    ),
    ...changes.filter(({ on }) => on >= FIRST_LISTED).map(({ on }) => quarterOf(on)),
  ];
  const byId = new Map(touched.map((quarter) => [quarter.id, quarter]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
}

function byClause(a: DisclosureView, b: DisclosureView): number {
  if (a.clause !== b.clause) return a.clause - b.clause;
  const [left, right] = [firstOf(a), firstOf(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Its first day; what does not tell one stands last. */
const firstOf = ({ showings }: DisclosureView) =>
  showings.map(({ from = "9999" }) => from).toSorted()[0] ?? "9999";
