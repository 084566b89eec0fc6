import { quarterOf } from "#scripts/language/quarters.ts";
import type { Dataset, Entry } from "#scripts/schema/dataset.ts";
import type { Disclosure } from "#scripts/schema/disclosure.ts";
import { addresses } from "../addresses.ts";
import { required } from "../figure/figures.ts";
import type { DisclosureView, ShowingView } from "./disclosure-views.ts";
import type { Referred } from "./referred.ts";

type Known = Pick<Referred, "agencies" | "documents">;

/** What the office itself entered as made public. */
export function ownDisclosures(dataset: Dataset, referred: Known): DisclosureView[] {
  return [...dataset.disclosures.values()].map((entry) => ownDisclosure(entry, referred));
}

function ownDisclosure({ id, value: record }: Entry<Disclosure>, referred: Known): DisclosureView {
  const showings = Object.entries(record.shown).map(
    ([showingId, { form, agency, where, from, until }]): ShowingView => ({
      id: showingId,
      ...{ form, where, from, until },
      agency: agency ? linkOf(required(referred.agencies.get(agency), agency)) : undefined,
    }),
  );
  const document = record.document
    ? required(referred.documents.get(record.document), record.document)
    : undefined;
  return {
    ...{ id, anchor: `muc-${id}` },
    // Told once the lists of the quarters are cut into pages.
    url: addresses.disclosures,
    record,
    content: { kind: "own", what: record.what },
    clause: record.clause,
    showings: showings.toSorted(earliestFirst),
    document,
    address: record.address,
  };
}

function earliestFirst({ from: a = "" }: ShowingView, { from: b = "" }: ShowingView): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const linkOf = ({ slug, name, url }: { slug: string; name: string; url: string }) => ({
  ...{ slug, name, url },
});

/** The list of the quarter that a day lies in. */
export function listOfDay(day: string): string {
  return day < FIRST_LISTED ? addresses.disclosures : addresses.quarter(quarterOf(day).id);
}

/** Since then the law asks for a list each quarter (Luật số 10/2022/QH15 in force). */
export const FIRST_LISTED = "2023-07-01";
