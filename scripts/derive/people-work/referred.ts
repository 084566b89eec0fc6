import { required } from "../figure/figures.ts";
import type { AgencyView, DocumentView, PlaceView } from "../model.ts";
import type { SourceView } from "./people-work-views.ts";

/** What records of the work with people mention, by slug. */
export interface Referred {
  agencies: ReadonlyMap<string, AgencyView>;
  documents: ReadonlyMap<string, DocumentView>;
  places: ReadonlyMap<string, PlaceView>;
}

/** The document of a source under its title. */
export function sourceView(
  source: { document: string; page?: string | undefined },
  { documents }: Referred,
): SourceView {
  const { slug, url, record } = required(documents.get(source.document), source.document);
  return { document: { slug, name: record.title, url }, page: source.page };
}
