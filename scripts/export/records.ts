import type { SiteModel } from "#scripts/derive/model.ts";
import type { ContentPage, Dataset, Entry } from "#scripts/schema/dataset.ts";
import { collectionKinds, kinds } from "#scripts/schema/kinds.ts";
import { figureRecord } from "./figure-record.ts";

/** The records of one kind, or the figures, or the pages, each ready to be written. */
export interface Collection {
  /** Key under which they stand in the whole model. */
  name: string;
  records: readonly object[];
}

/**
 * Everything the site is made from and what was computed, as plain records in the order of their
 * ids: the fields of the data, with `id`, and `page` (its address) where it has one.
 */
export function collectionsOf(
  dataset: Dataset,
  model: SiteModel,
  absolute: (url: string) => string,
): Collection[] {
  const views = viewsOf(model);
  const ofKind = collectionKinds.map((kind): Collection => {
    const name = kinds[kind].collection;
    const entries: Iterable<Entry<unknown>> = dataset[name].values();
    const records = [...entries].map(({ id, value }) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return { id, value };
      const view = views.get(value);
      return { id, page: view && absolute(view.url), version: view?.version, ...value };
    });
    return { name, records };
  });
  return [
    ...ofKind,
    { name: "figures", records: figuresInOrder(model).map(figureRecord) },
    { name: "pages", records: dataset.pages.map((page) => pageRecord(page, model, absolute)) },
  ];
}

/** All figures: by indicator as declared, then by place, newest first. */
export function figuresInOrder(model: SiteModel) {
  return model.indicators.flatMap(({ figures }) => figures);
}

/** A JSON array in UTF-8 with one record a line, so that two versions of a file compare line by line. */
export function linesOf({ records }: Collection): Uint8Array {
  const lines = records.map((record) => JSON.stringify(record)).join(",\n");
  return new TextEncoder().encode(`[\n${lines}\n]\n`);
}

interface RecordView {
  record: object;
  url: string;
  version?: string;
}

/** The views that have a page, by the record they show: every list of the model that holds such. */
function viewsOf(model: SiteModel): ReadonlyMap<object, RecordView> {
  const views = new Map<object, RecordView>();
  for (const list of Object.values(model)) {
    if (!Array.isArray(list)) continue;
    for (const view of list) if (isRecordView(view)) views.set(view.record, view);
  }
  return views;
}

function isRecordView(view: object): view is RecordView {
  return "record" in view && "url" in view && typeof view.record === "object";
}

function pageRecord(page: ContentPage, model: SiteModel, absolute: (url: string) => string) {
  const view = model.contents.find((content) => content.page === page);
  return {
    id: page.name,
    page: view && absolute(view.url),
    section: page.section === "" ? undefined : page.section,
    ...page.meta,
    markdown: page.body,
  };
}
