import { linksOf } from "#layouts/markdown.ts";
import { addresses } from "#scripts/derive/addresses.ts";
import type { MarkdownFile } from "#scripts/read/content.ts";
import type { Problem } from "#scripts/read/problem.ts";
import type { Kind } from "#scripts/schema/kinds.ts";
import { checkContentLinks } from "#scripts/validate/content/links.ts";

/** Kinds whose records have a page each, with its address. */
const PAGE_OF: readonly (readonly [kind: Kind, url: (id: string) => string])[] = [
  ["procedure", addresses.procedure],
  ["agency", addresses.agency],
  ["document", addresses.document],
  ["lifeEvent", addresses.lifeEvent],
  ["indicator", addresses.indicator],
  ["model", addresses.model],
];

/** An address of such a record; later pages of a list stand beside them. */
const RECORD =
  /^\/(?:thu-tuc\/\d|(?:co-quan|van-ban|su-kien|chi-so|mo-hinh)\/(?!trang-))[^/#]*\/?(?:#|$)/;

/**
 * Links of Markdown pages that lead nowhere, as far as the names of records tell. Asked where an error
 * keeps the whole site from being derived, so that an editor sees these in the same run; what they do
 * not tell is left to the run in which everything is known.
 */
export function linkProblemsByName(
  markdown: readonly MarkdownFile[],
  idsOf: (kind: Kind) => Iterable<string>,
): Problem[] {
  const pages = new Set(PAGE_OF.flatMap(([kind, url]) => [...idsOf(kind)].map(url)));
  const linked = markdown.map((file) => ({
    file,
    url: `/${file.name.replace(/\.md$/, "")}/`,
    links: linksOf(file.body).filter(
      ({ target, isPicture }) => isPicture || !/^\/(?!\/)/.test(target) || RECORD.test(target),
    ),
  }));
  return checkContentLinks(linked, { pages, copies: new Set(), anchorsOf: () => undefined });
}
