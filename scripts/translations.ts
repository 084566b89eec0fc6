import { textIn } from "#layouts/text/all.ts";
import type { SiteModel } from "#scripts/derive/model.ts";
import type { TranslatedModel } from "#scripts/derive/translation/translated-model.ts";
import { claimTranslation, deriveTranslation } from "#scripts/derive/translation/translation.ts";
import type { Layer, LayeredRecord } from "#scripts/layer/stack.ts";
import type { MarkdownFile } from "#scripts/read/content.ts";
import type { DataFolder } from "#scripts/read/data.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { nodeAt, type TreeNode } from "#scripts/read/tree.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import type { Translation } from "#scripts/schema/translation.ts";
import { translateDataset } from "#scripts/translate/dataset.ts";
import { keyOf, stackTranslations, type Translations } from "#scripts/translate/files.ts";
import { translatePages } from "#scripts/translate/pages.ts";
import { checkTranslations } from "#scripts/translate/records.ts";
import { checkModelQuotes, checkQuotes } from "#scripts/validate/content/quotes.ts";

/** The codes of the languages that an office's `site.yaml` names, as far as it can be read. */
export function languageCodes(own: DataFolder): string[] {
  const site = own.files.find(({ name }) => name === "site.yaml")?.root;
  const languages = site && nodeAt(site, ["languages"]);
  return languages?.kind === "map" && languages !== site ? [...languages.entries.keys()] : [];
}

/** Vietnamese pages, and those that lie in the folder of a language. */
export function splitPages(files: readonly MarkdownFile[], codes: readonly string[]) {
  const codeOf = ({ name }: MarkdownFile) => codes.find((code) => name.startsWith(`${code}/`));
  const translated = Map.groupBy(files, codeOf);
  return { vietnamese: translated.get(undefined) ?? [], translated };
}

/** What a site is translated from. */
export interface Untranslated {
  layers: readonly Layer[];
  layered: readonly LayeredRecord[];
  codes: readonly string[];
  /** Markdown files by the code of their language. */
  pages: ReadonlyMap<string | undefined, readonly MarkdownFile[]>;
  /** Absent when the Vietnamese site has an error: translations are checked all the same. */
  dataset: Dataset | undefined;
  model: SiteModel | undefined;
}

/** Checks what was translated and derives the site in each language; the model is told of its languages. */
export function translateSite(site: Untranslated, problems: Problem[]): TranslatedModel[] {
  const { layers, layered, codes, dataset, model } = site;
  const originals = new Map(layered.map((record) => [keyOf(record), record]));
  const own = new Set(layers.at(-1)?.folder.files.map(({ source }) => source));
  const translated: TranslatedModel[] = [];
  for (const [code, translations] of stackTranslations(layers, codes, problems)) {
    problems.push(...checkTranslations(translations, originals, own));
    if (dataset === undefined || model === undefined) continue;
    const pages = translatePages(site.pages.get(code) ?? [], code, dataset.pages, problems);
    if (problems.some(({ severity }) => severity === "error")) continue;
    const { terms } = textIn(code);
    const language = { code, name: dataset.site.languages?.[code] ?? code };
    const source = { language, translations, pages, terms };
    const translation = translateDataset(dataset, originals, source, problems);
    problems.push(...quoteProblems(translation, translations, model));
    translated.push(deriveTranslation(model, translation, terms));
  }
  if (model === undefined) return translated;
  model.languages = translated.map(({ language }) => language);
  for (const { language, model: own } of translated) {
    own.languages = model.languages;
    claimTranslation(model.register, language);
  }
  return translated;
}

/** Figures that translations quote must exist, as those of Vietnamese texts. */
function quoteProblems(
  { dataset, done }: Translation,
  translations: Translations,
  { figures, site }: SiteModel,
): Problem[] {
  const ids = new Set(figures.keys());
  const trees = new Map<string, TreeNode>();
  for (const { kind, id, node } of translations.values()) if (kind === "model") trees.set(id, node);
  const models = new Map([...dataset.models].filter(([id]) => trees.has(id)));
  const pages = dataset.pages.filter(({ name }) => done.get("page")?.has(name));
  return [...checkQuotes(pages, ids, site.place ?? ""), ...checkModelQuotes(models, trees, ids)];
}
