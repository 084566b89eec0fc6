import { initialOf, sortKey } from "#scripts/language/order.ts";
import { shortName } from "#scripts/language/titles.ts";
import type { GroupView, Link, ListPage, ListPart, ProcedureView } from "./model.ts";

/** No page of a list has more rows: what a cheap phone scrolls and a slow network carries. */
const ROWS_PER_PAGE = 200;

/** Puts procedures in dictionary order of what follows the word «Thủ tục». */
export function inDictionaryOrder(procedures: readonly ProcedureView[]): ProcedureView[] {
  return procedures
    .map((view) => ({ view, key: `${sortKey(shortName(view.name))} ${view.code}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ view }) => view);
}

/** Cuts rows into pages; the first has the list's own address, the others a number below it. */
export function cutIntoPages<T>(
  url: string,
  rows: readonly T[],
  edgeOf: (row: T) => string,
): ListPart<T>[] {
  const count = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const parts = Array.from({ length: count }, (_, index) =>
    rows.slice(index * ROWS_PER_PAGE, (index + 1) * ROWS_PER_PAGE),
  );
  const pages = parts.map((own, index) => {
    const [first, last] = [own[0], own.at(-1)];
    return {
      url: index === 0 ? url : `${url}trang-${index + 1}/`,
      first: first === undefined ? "" : edgeOf(first),
      last: last === undefined ? "" : edgeOf(last),
    };
  });
  return pages.map((page, index) => ({
    url: page.url,
    rows: parts[index] ?? [],
    number: index + 1,
    count: rows.length,
    pages,
  }));
}

/** The pages of a group of procedures, each named by the letters it begins and ends with. */
export function listPages(group: GroupView, kind: ListPage["kind"]): ListPage[] {
  return cutIntoPages(group.url, group.procedures, letterOf).map((part) => ({
    ...part,
    group,
    kind,
  }));
}

/** The letter under which a name stands in a list. */
export const letterOf = ({ name }: { name: string }) => initialOf(shortName(name));

/** Groups procedures by the links a function gives, in dictionary order of the groups' names. */
export function groupBy(
  procedures: readonly ProcedureView[],
  linksOf: (procedure: ProcedureView) => readonly Link[],
  descriptionOf: (slug: string) => string | undefined = () => undefined,
): GroupView[] {
  const groups = new Map<string, GroupView>();
  for (const procedure of procedures) {
    for (const { slug, name, url } of linksOf(procedure)) {
      const group = groups.get(slug) ?? {
        ...{ slug, name, url },
        procedures: [],
        description: descriptionOf(slug),
      };
      group.procedures.push(procedure);
      groups.set(slug, group);
    }
  }
  return byName([...groups.values()]);
}

/** Sorts links in dictionary order of their names. */
export function byName<T extends Link>(links: readonly T[]): T[] {
  return links
    .map((link) => ({ link, key: `${sortKey(link.name)} ${link.slug}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ link }) => link);
}
