import type { Dataset } from "#scripts/schema/dataset.ts";
import { AddressRegister, addresses } from "./addresses.ts";
import { deriveCatalogue } from "./catalogue.ts";
import { deriveContent } from "./content.ts";
import { deriveFigures, deriveIndicators, required } from "./figure/figures.ts";
import { deriveHeadline, derivePeriods } from "./figure/periods.ts";
import { deriveGlossary } from "./glossary.ts";
import { byName, listPages } from "./lists.ts";
import type { GroupView, ListPage, ModelView, PlaceView, SiteModel } from "./model.ts";
import { deriveDisclosures } from "./people-work/disclosures.ts";
import { derivePeopleWork } from "./people-work/people-work.ts";
import { deriveBooklets } from "./procedure/booklets.ts";
import { agencyLists, procedureLists } from "./record-lists.ts";
import { claimAddresses } from "./register.ts";
import { allChanges, deriveChanges } from "./upkeep/changes.ts";
import { deriveRedirects } from "./upkeep/redirects.ts";
import { deriveReviews } from "./upkeep/reviews.ts";

/** Computes everything pages show from a checked dataset: figures, groups, links, addresses. */
export function deriveSite(dataset: Dataset): SiteModel {
  const catalogue = deriveCatalogue(dataset);
  const documents = new Map(catalogue.documents.map((view) => [view.slug, view]));
  const places = derivePlaces(dataset);
  const indicators = deriveIndicators(dataset);
  const figures = deriveFigures(dataset, indicators, places, documents);
  const periods = derivePeriods(dataset, figures, places, documents, indicators);
  for (const { period, url, source } of periods) {
    source.document.results.push({ slug: period, name: period, url });
  }
  const models = deriveModels(dataset, places, documents);
  const content = deriveContent(dataset);
  const agencies = new Map(catalogue.agencies.map((view) => [view.slug, view]));
  const peopleWork = derivePeopleWork(dataset, { agencies, documents, places });
  const { procedures, fields, inForce } = catalogue;
  const { disclosures } = dataset;
  const changes = allChanges({ procedures, figures, disclosures });
  const { receptions } = peopleWork;
  const model: SiteModel = {
    site: dataset.site,
    register: new AddressRegister(),
    ...catalogue,
    byCode: new Map(catalogue.procedures.map((view) => [view.code, view])),
    lists: deriveLists(catalogue),
    ...deriveBooklets(catalogue.fields, catalogue.inForce),
    indicators: [...indicators.values()],
    figures,
    periods,
    places: [...places.values()].filter(hasPage),
    models,
    glossary: deriveGlossary(dataset),
    ...peopleWork,
    ...deriveDisclosures(
      dataset,
      { agencies, documents },
      { inForce, periods, receptions, changes },
    ),
    ...content,
    ...deriveChanges(changes, procedures, fields),
    ...deriveReviews({ ...catalogue, ...content }),
    redirects: deriveRedirects(dataset, { ...catalogue, ...content }),
    ...{ findings: [], findingLists: [], languages: [] },
    headline: deriveHeadline(periods, dataset.site.headline ?? []),
  };
  claimAddresses(model, dataset);
  return model;
}

function derivePlaces(dataset: Dataset): Map<string, PlaceView> {
  return new Map(
    [...dataset.places].map(([slug, { value: record }]) => [
      slug,
      {
        slug,
        name: record.name,
        url: addresses.place(slug),
        record,
        figures: [],
        models: [],
        tookUp: [],
      },
    ]),
  );
}

/** A place of which nothing is known but its name has no page. */
function hasPage({ figures, models, tookUp }: PlaceView): boolean {
  return figures.length > 0 || models.length > 0 || tookUp.length > 0;
}

function deriveModels(
  dataset: Dataset,
  places: ReadonlyMap<string, PlaceView>,
  documents: ReadonlyMap<string, SiteModel["documents"][number]>,
): ModelView[] {
  const views = [...dataset.models].map(([slug, { value: record }]) => ({
    slug,
    name: record.name,
    url: addresses.model(slug),
    record,
    place: required(places.get(record.place), record.place),
    replicatedAt: (record.replicatedAt ?? []).map((id) => required(places.get(id), id)),
    source: {
      document: required(documents.get(record.source.document), record.source.document),
      page: record.source.page,
    },
  }));
  const named = byName(views);
  for (const view of named) {
    view.place.models.push(view);
    for (const place of view.replicatedAt) place.tookUp.push(view);
  }
  return named;
}

function deriveLists(catalogue: ReturnType<typeof deriveCatalogue>): ListPage[] {
  const withdrawn = catalogue.procedures.filter(({ isWithdrawn }) => isWithdrawn);
  const pagesOf = (groups: readonly GroupView[], kind: ListPage["kind"]) =>
    groups.flatMap((group) => listPages(group, kind));
  return [
    ...procedureLists("procedures", catalogue.inForce),
    ...(withdrawn.length > 0 ? procedureLists("withdrawn", withdrawn) : []),
    ...pagesOf(catalogue.fields, "field"),
    ...pagesOf(catalogue.levels, "level"),
    ...pagesOf(catalogue.audiences, "audience"),
    ...agencyLists(catalogue.agencies),
  ];
}
