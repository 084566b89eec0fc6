import { Calculator, parsedFormula } from "#scripts/formula/calculator.ts";
import { referencesIn } from "#scripts/formula/expression.ts";
import { storedMeasure } from "#scripts/formula/stored.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import type { ResultValue } from "#scripts/schema/results.ts";
import { addresses } from "./addresses.ts";
import type { DocumentView, Figure, FigureSource, IndicatorView, PlaceView } from "./model.ts";

/** How far a printed rate may be from the computed one before both are shown with their difference. */
const TOLERANCE = 0.05;

/** One place's values in one period, as stored. */
interface Part {
  period: string;
  place: PlaceView;
  source: FigureSource;
  values: { [id: string]: ResultValue };
  stated: { [id: string]: { value: number; bound: Figure["bound"] } };
}

/** Makes the view of every indicator, with the formulas' links both ways. */
export function deriveIndicators(dataset: Dataset): Map<string, IndicatorView> {
  const views = new Map<string, IndicatorView>();
  for (const [id, { value: record }] of dataset.indicators) {
    const decimals = record.decimals ?? (record.unit === "%" ? 1 : 0);
    const link = { slug: id, name: record.name, url: addresses.indicator(id) };
    views.set(id, { ...link, record, decimals, inputs: [], usedBy: [], figures: [] });
  }
  for (const view of views.values()) {
    const formula = parsedFormula(view.record.formula);
    for (const id of formula ? referencesIn(formula) : []) {
      const input = views.get(id);
      if (input === undefined) continue;
      view.inputs.push(input);
      input.usedBy.push(view);
    }
  }
  return views;
}

/** Makes every figure: the stored ones, and each derived one whose formula has at least one input there. */
export function deriveFigures(
  dataset: Dataset,
  indicators: ReadonlyMap<string, IndicatorView>,
  places: ReadonlyMap<string, PlaceView>,
  documents: ReadonlyMap<string, DocumentView>,
): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const part of partsOf(dataset, places, documents)) {
    const records = new Map([...indicators].map(([id, view]) => [id, view.record]));
    const calculator = new Calculator(records, (id) => storedMeasure(part.values[id]?.value));
    const made = new Map<string, Figure | undefined>();
    const make = (view: IndicatorView): Figure | undefined => {
      if (!made.has(view.slug)) {
        const inputs = view.inputs.flatMap((input) => make(input) ?? []);
        made.set(view.slug, makeFigure(view, part, calculator, inputs));
      }
      return made.get(view.slug);
    };
    for (const view of indicators.values()) {
      const figure = make(view);
      if (figure) figures.set(figure.id, figure);
    }
  }
  for (const figure of newestFirst([...figures.values()])) {
    figure.indicator.figures.push(figure);
    figure.place.figures.push(figure);
  }
  return figures;
}

function makeFigure(
  view: IndicatorView,
  part: Part,
  calculator: Calculator,
  inputs: Figure[],
): Figure | undefined {
  const isComputed = view.record.formula !== undefined;
  const stored = part.values[view.slug];
  if (isComputed ? inputs.length === 0 : stored === undefined) return undefined;
  const measure = calculator.measure(view.slug);
  const value = measure.state === "known" ? measure.value : undefined;
  const printed = part.stated[view.slug];
  return {
    id: `${view.slug}/${part.period}/${part.place.slug}`,
    indicator: view,
    period: part.period,
    place: part.place,
    state: measure.state === "unknown" ? "unknown" : isComputed ? "computed" : storedState(stored),
    value,
    bound: measure.state === "known" ? measure.bound : "exact",
    why: measure.state === "unknown" ? measure.why : undefined,
    inputs,
    source: part.source,
    stated: printed && {
      value: printed.value,
      bound: printed.bound,
      differs: value !== undefined && Math.abs(value - printed.value) > TOLERANCE,
    },
    change: changeOf(stored),
  };
}

const storedState = (stored: ResultValue | undefined) =>
  stored?.value.state === "none" ? "none" : "known";

function changeOf(stored: ResultValue | undefined): Figure["change"] {
  const change = stored?.change;
  if (change === undefined) return undefined;
  const was = storedMeasure(change.was);
  const { kind, on, why } = change;
  return { kind, on, why, was: was.state === "known" ? was.value : undefined };
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
      { period, place: about, source, values, stated },
      ...Object.entries(results.places ?? {}).map(([id, part]) => ({
        period,
        place: required(places.get(id), id),
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
