import type { Criteria } from "#scripts/schema/criteria.ts";
import type { CultureRule } from "#scripts/schema/culture-rules.ts";
import type { Dialogue, Petition, PetitionStatus } from "#scripts/schema/dialogue.ts";
import type { Reception } from "#scripts/schema/reception.ts";
import type { Link } from "../link.ts";

/** The document a fact was read from, under its title, and the page in it. */
export interface SourceView {
  document: Link;
  page: string | undefined;
}

export interface PetitionView {
  id: string;
  /** Where it stands on the page of its dialogue. */
  anchor: string;
  record: Petition;
  handledBy: Link | undefined;
  /** True while nobody has answered for good. */
  isPending: boolean;
  /** Days by which the answer came after its deadline; absent when it did not. */
  late: number | undefined;
}

export interface DialogueView extends Link {
  record: Dialogue;
  /** A place has a page only where there are figures of it. */
  place: { name: string; url: string | undefined };
  receivedBy: Link[];
  source: SourceView | undefined;
  petitions: PetitionView[];
  counts: { [status in PetitionStatus]: number };
}

/** The register of office-culture rules, agencies in dictionary order. */
export interface CultureRulesView {
  about: string;
  statements: { text: string; source: SourceView }[];
  agencies: { agency: Link; record: CultureRule; document: Link | undefined }[];
  adopted: number;
}

/** What an agency was given in a period. */
export interface ScoreView {
  agency: Link;
  /** Points by criterion in the order of the table; those not told are left out. */
  points: { name: string; given: number; max: number }[];
  /** The stated total, else the sum where every criterion has points. */
  total: number | undefined;
  /** 1 for the highest total; equal totals share a rank, and the next ranks stay empty. */
  rank: number | undefined;
  grade: string | undefined;
}

export interface CriteriaView extends Link {
  record: Criteria;
  source: SourceView;
  /** Newest period first; agencies by rank. */
  scores: { period: string; source: SourceView; rows: ScoreView[] }[];
}

export interface ReceptionView extends Link {
  record: Reception;
  receiver: Link;
  /** Address of its calendar file. */
  calendar: string;
}

/** What the office does face to face with people, and how its conduct is judged. */
export interface PeopleWork {
  /** Newest first. */
  dialogues: DialogueView[];
  cultureRules: CultureRulesView | undefined;
  criteria: CriteriaView[];
  receptions: ReceptionView[];
}
