import type { SiteModel } from "#scripts/derive/model.ts";
import type { ScannedPage } from "./facts.ts";

/** The address below the base of a page's file. */
export function urlOf(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** Every page of the model is there, and no page is there that the register does not know. */
export function addressFaults(pages: ReadonlyMap<string, ScannedPage>, model: SiteModel): string[] {
  const built = new Set([...pages.keys()].map(urlOf));
  const missing = [
    ...[...model.procedures, ...model.documents, ...model.indicators, ...model.models],
    ...[...model.periods, ...model.contents, ...model.lists, ...model.places],
    ...[...model.sections, ...model.lifeEvents, ...model.dialogues, ...model.booklets],
    ...[...model.changeLists, ...model.reviewLists, ...model.findingLists],
    ...[...model.permanentLists, ...model.quarters.flatMap(({ lists }) => lists)],
    ...model.redirects.map(({ from }) => ({ url: from })),
    ...model.languages.flatMap(({ code, addresses }) =>
      [...addresses].map((url) => ({ url: `/${code}${url}` })),
    ),
  ].filter(({ url }) => !built.has(url));
  return [
    ...missing.map(({ url }) => `${url}: trang này không được dựng ra`),
    ...[...built]
      .filter((url) => !model.register.has(url))
      .map((url) => `${url}: trang không có trong sổ địa chỉ`),
  ];
}
