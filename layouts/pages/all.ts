import { type Context, type Page, pagesOf } from "../page.ts";
import { bookletPage } from "./booklet.ts";
import { changesPage } from "./changes.ts";
import { contentPage } from "./content.ts";
import { criteriaPage } from "./criteria.ts";
import { cultureRulesPage } from "./culture-rules.ts";
import { dialoguePage, dialoguesPage } from "./dialogues.ts";
import { disclosuresPage, quarterPage } from "./disclosures.ts";
import { documentPage } from "./document.ts";
import { editorsPage } from "./editors.ts";
import { glossaryPage } from "./glossary.ts";
import { homePage } from "./home.ts";
import { agenciesPage, fieldsPage, lifeEventsPage } from "./indexes.ts";
import { indicatorPage, indicatorsPage } from "./indicator.ts";
import { lifeEventPage } from "./life-event.ts";
import { listPage } from "./lists.ts";
import { modelPage, modelsPage } from "./model.ts";
import { movedPage } from "./moved.ts";
import { notFoundPage } from "./not-found.ts";
import { offlinePage } from "./offline.ts";
import { openDataPage } from "./open-data.ts";
import { placePage } from "./place.ts";
import { procedurePage } from "./procedure.ts";
import { receptionsPage } from "./receptions.ts";
import { documentsPage, formsPage } from "./registers.ts";
import { remediesPage } from "./remedies.ts";
import { periodPage, resultsPage } from "./results.ts";
import { reviewsPage } from "./reviews.ts";
import { searchPage } from "./search.ts";
import { sectionPage } from "./section.ts";
import { siteMapPage } from "./site-map.ts";

/** The pages of every kind under the kind's name: what Eleventy paginates over. */
export function allPages(context: Context): { [kind: string]: Page[] } {
  const { language } = context;
  return Object.fromEntries(
    [
      [homePage.name, pagesOf(homePage, context)],
      [procedurePage.name, pagesOf(procedurePage, context)],
      [listPage.name, pagesOf(listPage, context)],
      [bookletPage.name, pagesOf(bookletPage, context)],
      [fieldsPage.name, pagesOf(fieldsPage, context)],
      [agenciesPage.name, pagesOf(agenciesPage, context)],
      [documentsPage.name, pagesOf(documentsPage, context)],
      [documentPage.name, pagesOf(documentPage, context)],
      [formsPage.name, pagesOf(formsPage, context)],
      [glossaryPage.name, pagesOf(glossaryPage, context)],
      [lifeEventsPage.name, pagesOf(lifeEventsPage, context)],
      [lifeEventPage.name, pagesOf(lifeEventPage, context)],
      [resultsPage.name, pagesOf(resultsPage, context)],
      [periodPage.name, pagesOf(periodPage, context)],
      [indicatorsPage.name, pagesOf(indicatorsPage, context)],
      [indicatorPage.name, pagesOf(indicatorPage, context)],
      [placePage.name, pagesOf(placePage, context)],
      [modelsPage.name, pagesOf(modelsPage, context)],
      [modelPage.name, pagesOf(modelPage, context)],
      [remediesPage.name, pagesOf(remediesPage, context)],
      [receptionsPage.name, pagesOf(receptionsPage, context)],
      [dialoguesPage.name, pagesOf(dialoguesPage, context)],
      [dialoguePage.name, pagesOf(dialoguePage, context)],
      [cultureRulesPage.name, pagesOf(cultureRulesPage, context)],
      [criteriaPage.name, pagesOf(criteriaPage, context)],
      [disclosuresPage.name, pagesOf(disclosuresPage, context)],
      [quarterPage.name, pagesOf(quarterPage, context)],
      [sectionPage.name, pagesOf(sectionPage, context)],
      [openDataPage.name, pagesOf(openDataPage, context)],
      [searchPage.name, pagesOf(searchPage, context)],
      [offlinePage.name, pagesOf(offlinePage, context)],
      [siteMapPage.name, pagesOf(siteMapPage, context)],
      [changesPage.name, pagesOf(changesPage, context)],
      [movedPage.name, pagesOf(movedPage, context)],
      [editorsPage.name, pagesOf(editorsPage, context)],
      [reviewsPage.name, pagesOf(reviewsPage, context)],
      [notFoundPage.name, pagesOf(notFoundPage, context)],
      // Eleventy renders the Vietnamese ones from their Markdown.
      ...(language ? [[contentPage.name, pagesOf(contentPage, context)] as const] : []),
    ]
      .filter(([, pages]) => (pages?.length ?? 0) > 0)
      .map(([kind, pages]) => [language ? `${kind}_${language.code}` : kind, pages]),
  );
}
