import type { Agency } from "#scripts/schema/agency.ts";
import type { ContentPage, Origin } from "#scripts/schema/dataset.ts";
import type { Document } from "#scripts/schema/document.ts";
import type { Fee } from "#scripts/schema/fee.ts";
import type { Form, FormCopy } from "#scripts/schema/form.ts";
import type { HistoryEntry } from "#scripts/schema/history.ts";
import type { Model } from "#scripts/schema/model.ts";
import type { Paper, Procedure, SubmissionMethod } from "#scripts/schema/procedure.ts";
import type { Site } from "#scripts/schema/site.ts";
import type { TimeLimit } from "#scripts/schema/time.ts";
import type { MethodKey } from "#scripts/schema/vocabulary.ts";
import type { AddressRegister } from "./addresses.ts";
import type {
  Figure,
  FigureChange,
  FigureSource,
  IndicatorView,
  PeriodView,
  PlaceView,
} from "./figure/figure-views.ts";
import type { Glossary } from "./glossary-views.ts";
import type {
  JourneyPlaceOf,
  JourneyStepOf,
  LifeEventOf,
  SharedPaperOf,
  TogetherOf,
} from "./journey/journey-views.ts";
import type { Link } from "./link.ts";
import type { ListPart } from "./list-part.ts";
import type { Disclosures } from "./people-work/disclosure-views.ts";
import type { PeopleWork } from "./people-work/people-work-views.ts";
import type { ProcedureRemedy, RemedyView } from "./procedure/remedy-views.ts";
import type { LanguageView } from "./translation/language-views.ts";
import type { Upkeep } from "./upkeep/upkeep-views.ts";

export type {
  Figure,
  FigureChange,
  FigureSource,
  IndicatorView,
  Link,
  ListPart,
  PeriodView,
  PlaceView,
};

export interface AgencyView extends Link {
  record: Agency;
  parent: Link | undefined;
  /** Procedures it performs. */
  procedures: ProcedureView[];
  /** Procedures filed at its counter, when that is not the same. */
  receives: ProcedureView[];
}

export interface DocumentView extends Link {
  record: Document;
  replacedBy: Link | undefined;
  /** Procedures that rest on it, in dictionary order. */
  citedBy: ProcedureView[];
  /** The same, cut into pages; the first stands on the document's own page. */
  citing: ListPart<ProcedureView>[];
  /** Forms issued with it, by name. */
  forms: FormView[];
  /** Results read from it. */
  results: Link[];
  /** What it lets people do when something goes wrong, with any procedure. */
  remedies: Link[];
}

export interface PaperView {
  id: string;
  record: Paper;
  form: FormView | undefined;
}

/** A form; its `url` is the place on the list of forms where it stands. */
export interface FormView extends Link {
  record: Form;
  /** Our own copy; `type` is its extension. Absent where only the official source has the file. */
  copy: (FormCopy & { url: string; type: string }) | undefined;
  document: DocumentView | undefined;
  usedBy: Link[];
}

export interface CaseView {
  id: string;
  when: string;
  papers: PaperView[];
  timeLimit: TimeLimit | undefined;
  fee: Fee | undefined;
  where: AgencyView | undefined;
}

export interface MethodView {
  key: MethodKey;
  record: SubmissionMethod;
  where: AgencyView | undefined;
}

/** One time limit or fee and the methods it holds for; all methods when they agree. */
export interface ByMethod<T> {
  value: T;
  methods: MethodKey[];
  /** True when some exception may change it. */
  hasExceptions: boolean;
}

/** The four answers a person came for, as data; the page puts them into words. */
export interface Answers {
  bring: { papers: number; forms: number; show: number; cases: number };
  where: Link[];
  online: string | undefined;
  time: ByMethod<TimeLimit>[];
  fee: ByMethod<Fee>[];
  /** Ways to file that take the least time or money; none where all are alike or nobody can say. */
  quickest: MethodKey[];
  cheapest: MethodKey[];
}

export interface ProcedureView extends Link {
  code: string;
  /** Its Vietnamese name, where `name` is a translation. */
  officialName?: string;
  record: Procedure;
  origin: Origin;
  /** Short hash of the merged record: the version that feedback and print carry. */
  version: string;
  field: Link;
  levels: Link[];
  audience: Link[];
  agency: AgencyView | undefined;
  owner: Link | undefined;
  comparedBy: Link | undefined;
  answers: Answers;
  methods: MethodView[];
  papers: PaperView[];
  cases: CaseView[];
  legalBasis: DocumentView[];
  /** What to do when something goes wrong; nothing where it cannot be filed. */
  remedies: ProcedureRemedy[];
  related: Link[];
  replacedBy: Link | undefined;
  /** Repealed or replaced: it keeps its page and leaves the lists. */
  isWithdrawn: boolean;
  lifeEvents: Link[];
  /** The steps of life events that it is, each with what comes before and behind. */
  journeys: JourneyPlace[];
  /** What Git knows of its fields, newest first. */
  history: HistoryEntry[];
}

/** A group of procedures with a page of its own. */
export interface GroupView extends Link {
  procedures: ProcedureView[];
  description: string | undefined;
}

/** One page of the procedures of a group. */
export interface ListPage extends ListPart<ProcedureView> {
  group: GroupView;
  kind: "procedures" | "field" | "level" | "audience" | "agency" | "withdrawn";
}

/** Procedures printed as one document: of a field (a part of it), or the whole catalogue. */
export interface BookletView {
  url: string;
  field: Link | undefined;
  number: number;
  parts: number;
  /** Of the whole field or catalogue. */
  count: number;
  /** Of this part; none where the catalogue is too large for one document. */
  procedures: ProcedureView[];
  /** The documents that a large catalogue consists of. */
  volumes: Link[];
}

export type LifeEventView = LifeEventOf<ProcedureView, DocumentView>;
export type JourneyStep = JourneyStepOf<ProcedureView, DocumentView>;
export type JourneyPlace = JourneyPlaceOf<ProcedureView, DocumentView>;
export type TogetherView = TogetherOf<ProcedureView, DocumentView>;
export type SharedPaper = SharedPaperOf<ProcedureView, DocumentView>;

export interface ModelView extends Link {
  record: Model;
  place: PlaceView;
  /** Where else it was taken up. */
  replicatedAt: PlaceView[];
  source: FigureSource;
}

export interface SectionView extends Link {
  description: string | undefined;
  pages: ContentView[];
}

export interface ContentView extends Link {
  page: ContentPage;
  section: Link | undefined;
}

/** All that pages show; made once, read by everything after it. */
export interface SiteModel extends PeopleWork, Disclosures, Upkeep {
  site: Site;
  register: AddressRegister;
  /** All that have a page; lists and counts hold only those in force. */
  procedures: ProcedureView[];
  inForce: ProcedureView[];
  byCode: ReadonlyMap<string, ProcedureView>;
  lists: ListPage[];
  booklets: BookletView[];
  fields: GroupView[];
  levels: GroupView[];
  audiences: GroupView[];
  agencies: AgencyView[];
  documents: DocumentView[];
  documentLists: ListPart<DocumentView>[];
  forms: FormView[];
  formLists: ListPart<FormView>[];
  lifeEvents: LifeEventView[];
  /** What the catalogue knows to do when something goes wrong. */
  remedies: RemedyView[];
  glossary: Glossary;
  indicators: IndicatorView[];
  figures: ReadonlyMap<string, Figure>;
  periods: PeriodView[];
  places: PlaceView[];
  models: ModelView[];
  sections: SectionView[];
  contents: ContentView[];
  /** Figures for the home page, of the latest period. */
  headline: Figure[];
  /** The other languages that some pages exist in. */
  languages: LanguageView[];
}
