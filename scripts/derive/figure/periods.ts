import type { Dataset } from "#scripts/schema/dataset.ts";
import { type Block, blocks } from "#scripts/schema/indicator.ts";
import { addresses } from "../addresses.ts";
import type { DocumentView, Figure, IndicatorView, PeriodView, PlaceView } from "../model.ts";
import { required } from "./figures.ts";

const BLOCK_ORDER: readonly Block[] = Object.values(blocks);

/** Makes the page of every period, newest first. */
export function derivePeriods(
  dataset: Dataset,
  figures: ReadonlyMap<string, Figure>,
  places: ReadonlyMap<string, PlaceView>,
  documents: ReadonlyMap<string, DocumentView>,
  indicators: ReadonlyMap<string, IndicatorView>,
): PeriodView[] {
  const periods = [...dataset.results.values()].map(({ value: results }): PeriodView => {
    const about = required(places.get(results.about), results.about);
    const here = [...figures.values()].filter((figure) => figure.period === results.period);
    return {
      period: results.period,
      url: addresses.period(results.period),
      from: results.from,
      to: results.to,
      about,
      source: {
        document: required(documents.get(results.source.document), results.source.document),
        page: results.source.page,
      },
      blocks: inBlocks(here.filter((figure) => figure.place === about)),
      places: [...new Set(here.map((figure) => figure.place))].filter((place) => place !== about),
      shortcomings: results.shortcomings ?? [],
      notes: Object.entries(results.notes ?? {}).map(([id, text]) => ({
        indicator: required(indicators.get(id), id),
        text,
      })),
    };
  });
  return periods.sort((a, b) => (a.period < b.period ? 1 : -1));
}

/**
 * Groups figures by block in the fixed order; inside a block counts come before what is computed from
 * them. Changes, shares and ranks stand with the figure they compare.
 */
export function inBlocks(figures: readonly Figure[]): PeriodView["blocks"] {
  return BLOCK_ORDER.flatMap((block) => {
    const own = figures.filter(
      ({ indicator }) => indicator.record.block === block && indicator.comparison === undefined,
    );
    const isComputed = (figure: Figure) => figure.indicator.record.formula !== undefined;
    const ordered = [...own.filter((f) => !isComputed(f)), ...own.filter(isComputed)];
    return ordered.length > 0 ? [{ block, figures: ordered }] : [];
  });
}

/** The figures of the newest period for the home page: those the site names, else the first four. */
export function deriveHeadline(
  periods: readonly PeriodView[],
  wanted: readonly string[],
): Figure[] {
  const newest = periods[0]?.blocks.flatMap((block) => block.figures) ?? [];
  if (wanted.length === 0) return newest.slice(0, 4);
  const all = periods.flatMap(({ blocks: own }) =>
    own.flatMap(({ figures }) => figures.flatMap((figure) => [figure, ...figure.comparisons])),
  );
  return wanted.flatMap((id) => all.find((figure) => figure.indicator.slug === id) ?? []);
}
