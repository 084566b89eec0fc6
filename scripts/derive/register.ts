import type { Dataset } from "#scripts/schema/dataset.ts";
import { addresses, reservedParts } from "./addresses.ts";
import type { SiteModel } from "./model.ts";
import { addressOf } from "./upkeep/redirects.ts";

/** Enters every address of the site into its register, each with what asks for it. */
export function claimAddresses(model: SiteModel, dataset: Dataset): void {
  const { register } = model;
  const builtIn = [
    ...[addresses.home, addresses.fields, addresses.agencies, addresses.documents],
    ...[addresses.forms, addresses.results, addresses.indicators, addresses.models],
    ...[addresses.search, addresses.siteMap, addresses.notFound, addresses.lifeEvents],
  ];
  for (const url of builtIn) register.claim({ url, source: "minh-bach" });
  for (const part of reservedParts) {
    if (!register.has(`/${part}/`)) register.claim({ url: `/${part}/`, source: "minh-bach" });
  }
  const fileOf = (entries: ReadonlyMap<string, { origin: { file: string } }>, id: string) =>
    entries.get(id)?.origin.file ?? "minh-bach";
  for (const list of model.lists) {
    if (list.kind === "procedures" && list.number === 1) continue;
    register.claim({ url: list.url, source: "minh-bach" });
  }
  const furtherPages = [
    ...[model.documentLists, model.formLists, model.reviewLists, model.glossary.lists],
    ...model.documents.map((document) => document.citing),
    model.permanentLists,
  ].flatMap(([, ...further]) => further);
  for (const { url } of furtherPages) register.claim({ url, source: "minh-bach" });
  const claimAll = (
    views: readonly { url: string; slug: string }[],
    entries: ReadonlyMap<string, { origin: { file: string } }>,
  ) => {
    for (const { url, slug } of views) register.claim({ url, source: fileOf(entries, slug) });
  };
  claimAll(model.procedures, dataset.procedures);
  claimAll(model.lifeEvents, dataset.lifeEvents);
  claimAll(model.documents, dataset.documents);
  claimAll(model.indicators, dataset.indicators);
  claimAll(model.models, dataset.models);
  claimAll(model.dialogues, dataset.dialogues);
  claimAll(model.places, dataset.places);
  for (const { url, period } of model.periods) {
    register.claim({ url, source: fileOf(dataset.results, period) });
  }
  for (const { url } of model.sections) register.claim({ url, source: "data/site.yaml: sections" });
  for (const { url, page } of model.contents) register.claim({ url, source: page.file });
  for (const { url } of model.changeLists) {
    if (url !== addresses.changes) register.claim({ url, source: "minh-bach" });
  }
  for (const { url } of model.quarters.flatMap(({ lists }) => lists)) {
    register.claim({ url, source: "minh-bach" });
  }
  register.claim({ url: addresses.reviews, source: "minh-bach" });
  for (const { url } of model.booklets) register.claim({ url, source: "minh-bach" });
  // Last, so that a page and a redirect from it are told to whoever wrote the redirect.
  for (const [written, { origin }] of dataset.redirects) {
    const { file, line } = origin;
    register.claim({ url: addressOf(written), source: file, line });
  }
}
