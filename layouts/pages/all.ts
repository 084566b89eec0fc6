import { type Context, type Page, pagesOf } from "../page.ts";
import { documentPage } from "./document.ts";
import { homePage } from "./home.ts";
import { agenciesPage, fieldsPage, lifeEventsPage } from "./indexes.ts";
import { indicatorPage, indicatorsPage } from "./indicator.ts";
import { lifeEventPage } from "./life-event.ts";
import { listPage } from "./lists.ts";
import { modelPage, modelsPage } from "./model.ts";
import { notFoundPage } from "./not-found.ts";
import { placePage } from "./place.ts";
import { procedurePage } from "./procedure.ts";
import { documentsPage, formsPage } from "./registers.ts";
import { periodPage, resultsPage } from "./results.ts";
import { searchPage } from "./search.ts";
import { sectionPage } from "./section.ts";
import { siteMapPage } from "./site-map.ts";

/** The pages of every kind under the kind's name: what Eleventy paginates over. */
export function allPages(context: Context): { [kind: string]: Page[] } {
  return Object.fromEntries(
    [
      [homePage.name, pagesOf(homePage, context)],
      [procedurePage.name, pagesOf(procedurePage, context)],
      [listPage.name, pagesOf(listPage, context)],
      [fieldsPage.name, pagesOf(fieldsPage, context)],
      [agenciesPage.name, pagesOf(agenciesPage, context)],
      [documentsPage.name, pagesOf(documentsPage, context)],
      [documentPage.name, pagesOf(documentPage, context)],
      [formsPage.name, pagesOf(formsPage, context)],
      [lifeEventsPage.name, pagesOf(lifeEventsPage, context)],
      [lifeEventPage.name, pagesOf(lifeEventPage, context)],
      [resultsPage.name, pagesOf(resultsPage, context)],
      [periodPage.name, pagesOf(periodPage, context)],
      [indicatorsPage.name, pagesOf(indicatorsPage, context)],
      [indicatorPage.name, pagesOf(indicatorPage, context)],
      [placePage.name, pagesOf(placePage, context)],
      [modelsPage.name, pagesOf(modelsPage, context)],
      [modelPage.name, pagesOf(modelPage, context)],
      [sectionPage.name, pagesOf(sectionPage, context)],
      [searchPage.name, pagesOf(searchPage, context)],
      [siteMapPage.name, pagesOf(siteMapPage, context)],
      [notFoundPage.name, pagesOf(notFoundPage, context)],
    ].filter(([, pages]) => (pages?.length ?? 0) > 0),
  );
}
