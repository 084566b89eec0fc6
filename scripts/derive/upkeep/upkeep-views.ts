import type { IsoDate } from "#scripts/language/dates.ts";
import type { Figure, FigureChange } from "../figure/figure-views.ts";
import type { Link } from "../link.ts";
import type { ListPart } from "../list-part.ts";

interface Change {
  /** `1.001193/2026-03-12`, and `…/2` for a second change of one day: never used for another change. */
  id: string;
  on: IsoDate;
}

/** One change of a procedure as its office tells it. */
export interface ProcedureChange extends Change {
  kind: "procedure";
  what: string;
  decision: string | undefined;
  procedure: Link;
  field: Link;
}

/** A published value that was corrected or revised; what it was and why stand in `figure.change`. */
export interface ChangedFigure extends Change {
  kind: "figure";
  figure: Figure;
  change: FigureChange;
}

/** Something on show that was made public anew after it had changed. */
export interface ShownAgain extends Change {
  kind: "disclosure";
  what: string;
  why: string;
  /** The list of the quarter in which that was. */
  url: string;
}

/** What changed on the site after it was published. */
export type ChangeView = ProcedureChange | ChangedFigure | ShownAgain;

/** One page of all changes, or of those of the procedures of one field; newest first. */
export interface ChangeList extends ListPart<ChangeView> {
  field: Link | undefined;
}

/** An Atom feed: of everything, or of one field. */
export interface FeedView {
  url: string;
  field: Link | undefined;
  /** The newest changes, newest first. */
  changes: ChangeView[];
  /** Day of the newest change; before the first one, the last day on which anything was compared. */
  updated: IsoDate;
}

/** An address that was published once and where it leads now; both below the base. */
export interface RedirectView {
  from: string;
  to: string;
  /** Name of the page it leads to, where it has one. */
  name: string | undefined;
}

/** A warning or note of the check, for the page of editors. */
export interface Finding {
  severity: "warning" | "note";
  code: string;
  /** File as it is called in every checkout, such as `data/procedures/1.001193.yaml`. */
  file: string;
  line: number;
  column: number;
  path: string;
  message: string;
  advice: string;
}

/** Who looks a record over next, and when. */
export interface ReviewView {
  kind: "procedure" | "agency" | "document" | "form" | "lifeEvent" | "page";
  /** What is looked over; the slug of a procedure is its code. */
  of: Link;
  owner: Link | undefined;
  review: IsoDate | undefined;
  compared: IsoDate | undefined;
}

/** What keeps a site alive: changes, redirects, reviews, findings. */
export interface Upkeep {
  changeLists: ChangeList[];
  feeds: FeedView[];
  redirects: RedirectView[];
  /** All procedures in force, and what else has a date; those with a date first, by date. */
  reviews: ReviewView[];
  reviewLists: ListPart<ReviewView>[];
  /** Warnings, then notes, each code together; empty until the check has told them. */
  findings: Finding[];
  findingLists: ListPart<Finding>[];
}
