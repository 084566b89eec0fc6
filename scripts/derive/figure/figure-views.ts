import type { ComparisonName } from "#scripts/formula/expression.ts";
import type { Bound } from "#scripts/language/quantities.ts";
import type { Document } from "#scripts/schema/document.ts";
import type { Block, Indicator } from "#scripts/schema/indicator.ts";
import type { PlaceRecord } from "#scripts/schema/place.ts";
import type { Link } from "../link.ts";

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
  /**
   * Figures it is computed from, in the order of the formula: for a change now and before, for a share
   * the part and the whole, for a rank all that were ranked, best first.
   */
  inputs: Figure[];
  /** Change, share and rank of this very figure, where indicators for them exist. */
  comparisons: Figure[];
  source: FigureSource;
  /** What the source printed for a computed rate. */
  stated: { value: number; bound: Bound; difference: number | undefined } | undefined;
  /** A published value that changed later. */
  change: FigureChange | undefined;
  /** Why the like period before, though it has figures, may not be compared with this one. */
  breaks: string | undefined;
}

/** A document that figures were read from. */
export interface SourceDocument extends Link {
  record: Document;
  replacedBy: Link | undefined;
  /** The periods whose results were read from it. */
  results: Link[];
}

export interface FigureSource {
  document: SourceDocument;
  page: string | undefined;
}

export interface FigureChange {
  kind: "correction" | "revision";
  on: string;
  why: string;
  /** What stood there before; undefined when that was unknown. */
  was: number | undefined;
  wasBound: Bound;
}

export interface IndicatorView extends Link {
  record: Indicator;
  decimals: number;
  /** Indicators its formula names. */
  inputs: IndicatorView[];
  usedBy: IndicatorView[];
  /** Set when it compares another indicator with itself: its change, share or rank. */
  comparison: ComparisonName | undefined;
  /** Counts that add up to it, and the wider count it lies within. */
  parts: IndicatorView[];
  within: IndicatorView | undefined;
  /** All its figures: by place, then by period, newest first. */
  figures: Figure[];
  /**
   * The newest figure of a place that a results file is about; where only places below have any, the
   * newest of them, for a rank the first. Undefined without figures.
   */
  headline: Figure | undefined;
  /** Its figures that were corrected or revised, and those it rests on, the latest first. */
  changed: Figure[];
}

export interface PlaceView extends Link {
  record: PlaceRecord;
  figures: Figure[];
  /** Models that stand there, and those of elsewhere that it took up. */
  models: Link[];
  tookUp: Link[];
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
  shortcomings: string[];
}
