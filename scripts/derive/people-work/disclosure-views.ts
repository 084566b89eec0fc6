import type { IsoDate } from "#scripts/language/dates.ts";
import type { Quarter } from "#scripts/language/quarters.ts";
import type {
  Disclosure,
  DisclosureClause,
  DisclosureEnd,
  DisclosureForm,
} from "#scripts/schema/disclosure.ts";
import type { SourceDocument } from "../figure/figure-views.ts";
import type { Link } from "../link.ts";
import type { ListPart } from "../list-part.ts";
import type { ChangeView } from "../upkeep/upkeep-views.ts";

/** What was made public: an entry of the office, or something that this site itself shows. */
export type DisclosedContent =
  | { kind: "own"; what: string }
  /** `updated` is the newest change of any of them. */
  | {
      kind: "procedures";
      field: string;
      isCommune: boolean;
      count: number;
      updated: { on: IsoDate; decision: string | undefined } | undefined;
    }
  | { kind: "results"; period: string }
  | { kind: "reception"; name: string };

/** One form in which something was shown. */
export interface ShowingView {
  id: string;
  form: DisclosureForm;
  agency: Link | undefined;
  where: string | undefined;
  /** Undefined where the data do not tell on which day it began. */
  from: IsoDate | undefined;
  /** Undefined for what happened on one day. */
  until: DisclosureEnd | undefined;
}

/** Something made public, with the forms in which it was; on a list, those that belong there. */
export interface DisclosureView {
  id: string;
  /** Where it stands on a list; present where the office entered it. */
  anchor: string | undefined;
  /** Its place in the newest list that holds it; of what this site shows, the page that does. */
  url: string;
  /** Present where the office entered it. */
  record: Disclosure | undefined;
  content: DisclosedContent;
  clause: DisclosureClause;
  showings: ShowingView[];
  document: SourceDocument | undefined;
  /** Where it can be read: a page of this site below its base, or a whole address. */
  address: string | undefined;
}

/** The list of one quarter, as Điều 13 of the law on grassroots democracy asks for it. */
export interface QuarterView extends Quarter {
  url: string;
  lists: ListPart<DisclosureView>[];
  /** How many showings its disclosures have together. */
  showings: number;
  /** What was corrected or updated in it, newest first. */
  changes: ChangeView[];
}

/** Everything that was made public, by quarter and as it stands now. */
export interface Disclosures {
  disclosures: DisclosureView[];
  /** What stays on show, by clause of the law. */
  permanentLists: ListPart<DisclosureView>[];
  /** Newest first. */
  quarters: QuarterView[];
  /** What this site shows without a known first day, and so is in no quarter. */
  undated: { procedures: number; periods: number };
}
