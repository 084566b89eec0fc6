import type { SiteModel } from "../model.ts";
import type { LanguageView } from "./language-views.ts";

/** What the pages of one language show. */
export interface TranslatedModel {
  language: LanguageView;
  model: SiteModel;
}
