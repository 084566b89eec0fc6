import { Calculator, parsedFormula } from "#scripts/formula/calculator.ts";
import { referencesIn } from "#scripts/formula/expression.ts";
import { Ledger, type Spot } from "#scripts/formula/ledger.ts";
import { periodBefore } from "#scripts/formula/periods.ts";
import { statedDifference } from "#scripts/formula/stated.ts";
import { storedMeasure } from "#scripts/formula/stored.ts";
import { isPercentage } from "#scripts/formula/units.ts";
import type { Dataset, Entry } from "#scripts/schema/dataset.ts";
import type { ResultValue } from "#scripts/schema/results.ts";
import { addresses } from "../addresses.ts";
import type { DocumentView, Figure, FigureSource, IndicatorView, PlaceView } from "../model.ts";

/** One place's values in one period, as stored. */
interface Part {
  period: string;
  place: PlaceView;
  /** True when the results file is about this place. */
  isMain: boolean;
  source: FigureSource;
  values: { [id: string]: ResultValue };
  stated: { [id: string]: { value: number; bound: Figure["bound"] } };
}

/** Makes the view of every indicator, with the formulas' links both ways. */
export function deriveIndicators(dataset: Dataset): Map<string, IndicatorView> {
  const views = new Map<string, IndicatorView>();
  for (const [id, { value: record }] of dataset.indicators) {
    const formula = parsedFormula(record.formula);
    views.set(id, {
      ...{ slug: id, name: record.name, url: addresses.indicator(id), record },
      decimals: record.decimals ?? (isPercentage(record.unit) ? 1 : 0),
      comparison: formula?.kind === "comparison" ? formula.name : undefined,
      ...{ inputs: [], usedBy: [], parts: [], within: undefined },
      ...{ figures: [], headline: undefined, changed: [] },
    });
  }
  const viewsOf = (ids: readonly string[]) => ids.flatMap((id) => views.get(id) ?? []);
  for (const view of views.values()) {
    const formula = parsedFormula(view.record.formula);
    view.inputs = formula ? viewsOf(referencesIn(formula)) : [];
    for (const input of view.inputs) input.usedBy.push(view);
    view.parts = viewsOf(view.record.parts ?? []);
    view.within = views.get(view.record.within ?? "");
  }
  return views;
}

/** Makes every figure: the stored ones, and each derived one that has something to be computed from. */
export function deriveFigures(
  dataset: Dataset,
  indicators: ReadonlyMap<string, IndicatorView>,
  places: ReadonlyMap<string, PlaceView>,
  documents: ReadonlyMap<string, DocumentView>,
): Map<string, Figure> {
  const ledger = new Ledger(valuesOf(dataset.results), valuesOf(dataset.places));
  const calculator = new Calculator(valuesOf(dataset.indicators), ledger);
  const figures = new Map<string, Figure>();
  for (const part of partsOf(dataset, places, documents)) {
    const spot = { period: part.period, place: part.place.slug };
    for (const view of indicators.values()) {
      if (!calculator.exists(view.slug, spot)) continue;
      const breaks = breakBefore(view, spot, ledger);
      const figure: Figure = { ...makeFigure(view, part, calculator), breaks };
      figures.set(figure.id, figure);
      if (part.isMain && (view.headline?.period ?? "") < part.period) view.headline = figure;
    }
  }
  linkFigures(figures, calculator);
  for (const figure of newestFirst([...figures.values()])) {
    figure.indicator.figures.push(figure);
    figure.place.figures.push(figure);
  }
  for (const view of indicators.values()) {
    view.changed = changedFigures(view.figures);
    view.headline ??= newestBelow(view);
  }
  return figures;
}

/** Of an indicator that only places below have: the newest known figure, the first in the order for a rank. */
function newestBelow({ figures, comparison }: IndicatorView): Figure | undefined {
  const [newest, ...others] = figures.toSorted((a, b) => (a.period < b.period ? 1 : -1));
  const isBetter = (one: Figure, other: Figure) =>
    one.period === other.period &&
    one.value !== undefined &&
    (other.value === undefined || (comparison === "rank" && one.value < other.value));
  return newest && others.reduce((best, one) => (isBetter(one, best) ? one : best), newest);
}

/** Joins every figure with those it is computed from, and with those that compare it. */
function linkFigures(figures: ReadonlyMap<string, Figure>, calculator: Calculator): void {
  for (const figure of figures.values()) {
    const { slug } = figure.indicator;
    figure.inputs = calculator
      .inputs(slug, spotOf(figure))
      .flatMap(({ id, spot }) => figures.get(figureId(id, spot)) ?? []);
    figure.comparisons = figure.indicator.usedBy
      .filter(({ comparison }) => comparison !== undefined)
      .flatMap((view) => figures.get(figureId(view.slug, spotOf(figure))) ?? []);
  }
}

/** A series stops where days or borders changed: what stands before is about something else. */
function breakBefore({ record }: IndicatorView, spot: Spot, ledger: Ledger): string | undefined {
  const before = ledger.before(spot, { acrossMergers: record.acrossMergers === true });
  const earlier = ledger.valuesAt({ ...spot, period: periodBefore(spot.period) });
  return "why" in before && earlier !== undefined ? before.why : undefined;
}

function makeFigure(
  view: IndicatorView,
  part: Part,
  calculator: Calculator,
): Omit<Figure, "breaks"> {
  const spot = { period: part.period, place: part.place.slug };
  const stored = part.values[view.slug];
  const measure = calculator.measure(view.slug, spot);
  const known = measure.state === "known" ? measure : undefined;
  const state = view.record.formula === undefined ? storedState(stored) : "computed";
  const printed = part.stated[view.slug];
  return {
    id: figureId(view.slug, spot),
    indicator: view,
    period: part.period,
    place: part.place,
    state: known === undefined ? "unknown" : state,
    value: known?.value,
    bound: known?.bound ?? "exact",
    why: measure.state === "unknown" ? measure.why : undefined,
    inputs: [],
    comparisons: [],
    source: part.source,
    stated: printed && {
      value: printed.value,
      bound: printed.bound,
      difference: statedDifference(printed, measure),
    },
    change: changeOf(stored),
  };
}

const figureId = (id: string, { period, place }: Spot) => `${id}/${period}/${place}`;
const spotOf = ({ period, place }: Figure): Spot => ({ period, place: place.slug });

const storedState = (stored: ResultValue | undefined) =>
  stored?.value.state === "none" ? "none" : "known";

function changeOf(stored: ResultValue | undefined): Figure["change"] {
  const change = stored?.change;
  if (change === undefined) return undefined;
  const was = storedMeasure(change.was);
  const { kind, on, why } = change;
  const known = was.state === "known" ? was : undefined;
  return { kind, on, why, was: known?.value, wasBound: known?.bound ?? "exact" };
}

/** The figures that changed after they were published, among these and all they rest on, each once. */
function changedFigures(figures: readonly Figure[]): Figure[] {
  const seen = new Set<Figure>();
  const queue = [...figures];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...next.inputs);
  }
  const key = (figure: Figure) => `${figure.change?.on ?? ""} ${figure.id}`;
  return [...seen]
    .filter((figure) => figure.change !== undefined)
    .toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}

function valuesOf<T>(entries: ReadonlyMap<string, Entry<T>>): Map<string, T> {
  return new Map([...entries].map(([id, { value }]) => [id, value]));
}

function partsOf(
  dataset: Dataset,
  places: ReadonlyMap<string, PlaceView>,
  documents: ReadonlyMap<string, DocumentView>,
): Part[] {
  return [...dataset.results.values()].flatMap(({ value: results }) => {
    const sourceOf = (source: { document: string; page?: string | undefined }) => ({
      document: required(documents.get(source.document), source.document),
      page: source.page,
    });
    const about = required(places.get(results.about), results.about);
    const source = sourceOf(results.source);
    const { period, values = {}, stated = {} } = results;
    return [
      { period, place: about, isMain: true, source, values, stated },
      ...Object.entries(results.places ?? {}).map(([id, part]) => ({
        period,
        place: required(places.get(id), id),
        isMain: false,
        source: part.source ? sourceOf(part.source) : source,
        values: part.values,
        stated: part.stated ?? {},
      })),
    ];
  });
}

/** References were checked before; a missing one here is a defect of the program. */
export function required<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`unchecked reference ${id}`);
  return found;
}

function newestFirst(figures: Figure[]): Figure[] {
  return figures.toSorted((a, b) => {
    if (a.place !== b.place) return a.place.slug < b.place.slug ? -1 : 1;
    return a.period < b.period ? 1 : a.period > b.period ? -1 : 0;
  });
}
