import { initialOf, sortKey } from "#scripts/language/order.ts";
import { shortName } from "#scripts/language/titles.ts";
import type { GroupView, Link, ListPage, ProcedureView } from "./model.ts";

/** No page of a list has more rows: what a cheap phone scrolls and a slow network carries. */
const ROWS_PER_PAGE = 200;

/** Puts procedures in dictionary order of what follows the word «Thủ tục». */
export function inDictionaryOrder(procedures: readonly ProcedureView[]): ProcedureView[] {
  return procedures
    .map((view) => ({ view, key: `${sortKey(shortName(view.name))} ${view.code}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ view }) => view);
}

/** Cuts a group into pages; the first has the group's address, the others a number below it. */
export function listPages(group: GroupView, kind: ListPage["kind"]): ListPage[] {
  const count = Math.max(1, Math.ceil(group.procedures.length / ROWS_PER_PAGE));
  const rows = Array.from({ length: count }, (_, index) =>
    group.procedures.slice(index * ROWS_PER_PAGE, (index + 1) * ROWS_PER_PAGE),
  );
  const pages = rows.map((own, index) => ({
    url: index === 0 ? group.url : `${group.url}trang-${index + 1}/`,
    first: letterOf(own[0]),
    last: letterOf(own.at(-1)),
  }));
  return pages.map(({ url }, index) => ({
    url,
    group,
    kind,
    rows: rows[index] ?? [],
    number: index + 1,
    pages,
  }));
}

const letterOf = (procedure: ProcedureView | undefined) =>
  initialOf(shortName(procedure?.name ?? ""));

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
