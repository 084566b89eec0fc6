import { markForeign, withoutMarks } from "#scripts/language/foreign.ts";
import type { Kind } from "#scripts/schema/kinds.ts";
import type { Translation } from "#scripts/schema/translation.ts";
import { type Terms, unitIn } from "#scripts/schema/vocabulary.ts";
import { type AddressRegister, addresses } from "../addresses.ts";
import type { Link, SiteModel } from "../model.ts";
import { deriveSite } from "../site-model.ts";
import type { FoundPage, LanguageView } from "./language-views.ts";
import { type IsDone, translatedLists } from "./translated-lists.ts";
import type { TranslatedModel } from "./translated-model.ts";

/**
 * What pages in another language show: the same facts by the same steps, and lists of what is
 * translated. Figures are those of the Vietnamese site, since nothing that is computed with is translated.
 */
export function deriveTranslation(
  original: SiteModel,
  translation: Translation,
  terms: Terms | undefined,
): TranslatedModel {
  const isDone: IsDone = (kind, id) => translation.done.get(kind)?.has(id) === true;
  const model = deriveSite(translation.dataset);
  nameOfficially(model, original, isDone);
  sayUnits(model, translation, terms);
  const listed = { ...model, ...translatedLists(model, isDone), register: original.register };
  const language = { ...translation.language, ...pagesOf(listed, translation) };
  return { language, model: listed };
}

/** Papers and the portal carry the Vietnamese name; the version is that of the record, not of its translation. */
function nameOfficially(model: SiteModel, original: SiteModel, isDone: IsDone): void {
  for (const procedure of model.procedures) {
    const vietnamese = original.byCode.get(procedure.code);
    if (vietnamese === undefined) continue;
    procedure.version = vietnamese.version;
    if (isDone("procedure", procedure.slug)) procedure.officialName = vietnamese.name;
  }
}

/** Units come last, since formulas compute with them; reasons that our own formulas give are Vietnamese. */
function sayUnits(model: SiteModel, { units }: Translation, terms: Terms | undefined): void {
  for (const indicator of model.indicators) {
    const { record, slug } = indicator;
    indicator.record = { ...record, unit: units.get(slug) ?? unitIn(record.unit, terms?.units) };
  }
  if (terms === undefined) return;
  for (const figure of model.figures.values()) {
    if (figure.why !== undefined) figure.why = markForeign(figure.why);
    if (figure.breaks !== undefined) figure.breaks = markForeign(figure.breaks);
  }
}

/** The pages that exist in the language, and those among them that may no longer be right. */
function pagesOf(model: SiteModel, { done, language: { code } }: Translation) {
  const pages = new Set<string>([addresses.home, addresses.notFound]);
  const stale = new Set<string>();
  const add = (
    list: string,
    lists: readonly { url: string }[],
    views: readonly Link[],
    kind: Kind | "page",
  ) => {
    if (views.length === 0) return;
    for (const { url } of lists) pages.add(url);
    if (list !== "") pages.add(list);
    for (const { url, slug } of views) {
      const [path = ""] = url.split("#");
      pages.add(path);
      if (done.get(kind)?.get(slug)?.isStale) stale.add(path);
    }
  };
  const listed = (kind: string) => model.lists.filter((list) => list.kind === kind);
  add(addresses.procedures, listed("procedures"), model.procedures, "procedure");
  add(addresses.fields, listed("field"), model.fields, "field");
  add(addresses.agencies, listed("agency"), model.agencies, "agency");
  const citing = model.documents.flatMap((document) => document.citing);
  add(addresses.documents, [...model.documentLists, ...citing], model.documents, "document");
  add(addresses.forms, model.formLists, model.forms, "form");
  add(addresses.glossary, model.glossary.lists, model.glossary.terms, "glossary");
  add(addresses.lifeEvents, [], model.lifeEvents, "lifeEvent");
  const remedies = model.remedies.filter(({ slug }) => done.get("remedy")?.has(slug));
  add("", [], remedies, "remedy");
  add(addresses.indicators, [], model.indicators, "indicator");
  add(addresses.models, [], model.models, "model");
  for (const { url, page } of model.contents) {
    pages.add(url);
    if (done.get("page")?.get(page.name)?.isStale) stale.add(url);
  }
  for (const { url } of model.sections) pages.add(url);
  return { addresses: pages, stale, anchors: anchorsOf(model), found: foundPages(model, code) };
}

/** Forms and terms stand together on pages; one that is not translated stands on the Vietnamese page alone. */
function anchorsOf({ formLists, glossary }: SiteModel): Map<string, Set<string>> {
  const lists = [
    ...formLists.map(({ url, rows }) => ({ url, ids: rows.map(({ slug }) => slug) })),
    ...glossary.lists.map(({ url, rows }) => ({ url, ids: rows.map(({ slug }) => slug) })),
  ];
  return new Map(lists.map(({ url, ids }) => [url, new Set(ids)]));
}

/** The pages that a search in the language may find, by their names without the marks. */
function foundPages(model: SiteModel, code: string): FoundPage[] {
  const page = (kind: FoundPage["kind"], views: readonly Link[]): FoundPage[] =>
    views.map(({ url, name }) => ({
      ...{ kind, url: `/${code}${url}`, name: withoutMarks(name), names: [] },
    }));
  const named = (kind: FoundPage["kind"], views: readonly Named[]): FoundPage[] =>
    page(kind, views).map((found, index) => ({
      ...found,
      names: (views[index]?.record.everydayNames ?? []).map(withoutMarks),
    }));
  return [
    ...named("procedure", model.procedures),
    ...named("event", model.lifeEvents),
    ...page("agency", model.agencies),
    ...page("model", model.models),
    ...page("indicator", model.indicators),
    ...page("page", model.contents),
  ];
}

interface Named extends Link {
  record: { everydayNames?: string[] | undefined };
}

/** Enters the addresses of a language into the register of the site. */
export function claimTranslation(register: AddressRegister, language: LanguageView): void {
  for (const address of language.addresses) {
    const url = `/${language.code}${address}`;
    // The folder of a language may be kept free by name already.
    if (address !== addresses.home || !register.has(url)) {
      register.claim({ url, source: "minh-bach" });
    }
  }
}
