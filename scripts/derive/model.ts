import type { Bound } from "#scripts/language/quantities.ts";
import type { Agency } from "#scripts/schema/agency.ts";
import type { ContentPage, Origin } from "#scripts/schema/dataset.ts";
import type { Document } from "#scripts/schema/document.ts";
import type { Fee } from "#scripts/schema/fee.ts";
import type { Form } from "#scripts/schema/form.ts";
import type { Block, Indicator } from "#scripts/schema/indicator.ts";
import type { LifeEvent } from "#scripts/schema/life-event.ts";
import type { Model } from "#scripts/schema/model.ts";
import type { PlaceRecord } from "#scripts/schema/place.ts";
import type { Paper, Procedure, SubmissionMethod } from "#scripts/schema/procedure.ts";
import type { Site } from "#scripts/schema/site.ts";
import type { TimeLimit } from "#scripts/schema/time.ts";
import type { MethodKey } from "#scripts/schema/vocabulary.ts";
import type { AddressRegister } from "./addresses.ts";

/** A named thing with its page. */
export interface Link {
  slug: string;
  name: string;
  url: string;
}

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
  /** Results read from it. */
  results: Link[];
}

export interface PaperView {
  id: string;
  record: Paper;
  form: FormView | undefined;
}

/** A form; its `url` is the place on the list of forms where it stands. */
export interface FormView extends Link {
  record: Form;
  document: Link | undefined;
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
}

export interface ProcedureView extends Link {
  code: string;
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
  refused: { to: Link; basis: DocumentView } | undefined;
  related: Link[];
  replacedBy: Link | undefined;
  lifeEvents: Link[];
}

/** A group of procedures with a page of its own. */
export interface GroupView extends Link {
  procedures: ProcedureView[];
  description: string | undefined;
}

/** One page of a list that is cut into pages of at most 200 rows. */
export interface ListPart<T> {
  url: string;
  rows: T[];
  number: number;
  /** Rows of all pages together. */
  count: number;
  /** All pages of the list in order, each with the letters or years it begins and ends with. */
  pages: { url: string; first: string; last: string }[];
}

/** One page of the procedures of a group. */
export interface ListPage extends ListPart<ProcedureView> {
  group: GroupView;
  kind: "procedures" | "field" | "level" | "audience" | "agency";
}

export interface LifeEventView extends Link {
  record: LifeEvent;
  steps: { what: string; note: string | undefined; procedures: ProcedureView[] }[];
}

/** One value of an indicator for a period and place, stored or computed, with all that explains it. */
export interface Figure {
  /** `indicator/period/place`: the `data-figure` mark. */
  id: string;
  indicator: IndicatorView;
  period: string;
  place: PlaceView;
  state: "known" | "none" | "unknown" | "computed";
  /** In the indicator's unit; absent when unknown. */
  value: number | undefined;
  bound: Bound;
  /** Why it is unknown or cannot be computed. */
  why: string | undefined;
  /** Figures of the indicators that the formula names, in their order. */
  inputs: Figure[];
  source: FigureSource;
  /** What the source printed for a computed rate. */
  stated: { value: number; bound: Bound; differs: boolean } | undefined;
  /** A published value that changed later. */
  change: FigureChange | undefined;
}

export interface FigureSource {
  document: DocumentView;
  page: string | undefined;
}

export interface FigureChange {
  kind: "correction" | "revision";
  on: string;
  why: string;
  was: number | undefined;
}

export interface IndicatorView extends Link {
  record: Indicator;
  decimals: number;
  /** Indicators its formula names. */
  inputs: IndicatorView[];
  usedBy: IndicatorView[];
  /** All its figures: by place, then by period, newest first. */
  figures: Figure[];
}

export interface PlaceView extends Link {
  record: PlaceRecord;
  figures: Figure[];
}

export interface PeriodView {
  period: string;
  url: string;
  from: string | undefined;
  to: string | undefined;
  about: PlaceView;
  source: FigureSource;
  /** Figures of the place the period is about, by block. */
  blocks: { block: Block; figures: Figure[] }[];
  /** Figures of other places. */
  places: PlaceView[];
  notes: { indicator: IndicatorView; text: string }[];
}

export interface ModelView extends Link {
  record: Model;
  place: PlaceView;
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
export interface SiteModel {
  site: Site;
  register: AddressRegister;
  procedures: ProcedureView[];
  byCode: ReadonlyMap<string, ProcedureView>;
  lists: ListPage[];
  fields: GroupView[];
  levels: GroupView[];
  audiences: GroupView[];
  agencies: AgencyView[];
  documents: DocumentView[];
  documentLists: ListPart<DocumentView>[];
  forms: FormView[];
  formLists: ListPart<FormView>[];
  lifeEvents: LifeEventView[];
  indicators: IndicatorView[];
  figures: ReadonlyMap<string, Figure>;
  periods: PeriodView[];
  places: PlaceView[];
  models: ModelView[];
  sections: SectionView[];
  contents: ContentView[];
  /** Figures for the home page, of the latest period. */
  headline: Figure[];
}
