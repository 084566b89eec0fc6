import type { ListPage, ProcedureView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { agencyFacts } from "../parts/agency.ts";
import { dataLink } from "../parts/data-link.ts";
import { countedPart, link } from "../parts/links.ts";
import { pageTitle } from "../parts/page/title.ts";
import { pageOf, pager } from "../parts/pager.ts";
import { procedureRows } from "../parts/procedure/rows.ts";

/** Every list of procedures: all, by field, level, audience, agency; at most 200 rows a page. */
export const listPage: PageKind<ListPage> = {
  name: "list",
  items: (model) => model.lists,
  url: (list) => list.url,
  view: (list, context) => {
    const { text } = context;
    const count = text.lists.count(text.format.number(list.count));
    const name = listName(list, context);
    const page = pageOf(list, context);
    const isFirst = list.number === 1;
    return {
      title: `${name}${page}`,
      description: `${name}: ${count}${page}.`,
      kind: list.kind,
      hasDue: list.kind === "agency" && isFirst && isReviewed(list.group.slug, context),
      ...(list.kind === "field" && { field: list.group.slug }),
      crumbs: crumbsOf(list, context),
      main: html`${pageTitle(name)}
<p class="lead">${count}${page}</p>
${list.group.description && list.kind !== "agency" ? html`<p>${list.group.description}</p>` : nothing}
${list.kind === "agency" && isFirst ? agencyFacts(list.group.slug, context) : nothing}
${list.kind === "procedures" && isFirst ? otherWays(context) : nothing}
${pager(list, "top", context)}${list.kind === "agency" ? agencyRows(list, context) : rowsOf(list.rows, context)}
${pager(list, "bottom", context)}${bookletLink(list, context)}${list.kind === "procedures" ? dataLink("/du-lieu/thu-tuc", context) : nothing}`,
    };
  },
};

function isReviewed(slug: string, { model }: Context): boolean {
  return model.agencies.some((agency) => agency.slug === slug && agency.record.review);
}

/** The same procedures as one document to print. */
function bookletLink({ kind, group }: ListPage, context: Context): Html {
  if (kind !== "procedures" && kind !== "field") return nothing;
  const field = kind === "field" ? group.slug : undefined;
  const booklet = context.model.booklets.find((view) => view.field?.slug === field);
  const name = context.text.booklet.print;
  return booklet
    ? html`<p class="way not-on-paper">${link({ name, url: booklet.url }, context)}</p>`
    : nothing;
}

function rowsOf(rows: readonly ProcedureView[], context: Context): Html {
  return rows.length > 0 ? procedureRows(rows, context) : html`<p>${context.text.lists.empty}</p>`;
}

/** What is filed at an agency's counter, then what it performs. */
function agencyRows(list: ListPage, context: Context): Html {
  const words = context.text.agencies;
  const performed = list.rows.filter((row) => row.agency?.slug === list.group.slug);
  const received = list.rows.filter((row) => row.agency?.slug !== list.group.slug);
  const part = (name: string, rows: readonly ProcedureView[]) =>
    rows.length === 0 ? nothing : html`<h2>${name}</h2>${procedureRows(rows, context)}`;
  if (list.rows.length === 0) return html`<p>${words.noProcedures}</p>`;
  return html`${part(words.receives, received)}${part(words.procedures, performed)}`;
}

function listName(list: ListPage, { text }: Context): string {
  const words = text.lists;
  const names: { [kind in ListPage["kind"]]: string } = {
    procedures: words.procedures,
    field: words.field(list.group.name),
    level: words.level(list.group.name),
    audience: words.audience(list.group.name),
    agency: list.group.name,
    withdrawn: words.withdrawn,
  };
  return names[list.kind];
}

function crumbsOf(list: ListPage, { text }: Context) {
  const procedures = { name: text.lists.proceduresShort, url: "/thu-tuc/" };
  const own =
    list.number === 1 || list.kind === "procedures"
      ? []
      : [{ name: list.group.name, url: list.group.url }];
  if (list.kind === "procedures") return list.number === 1 ? [] : [procedures];
  if (list.kind === "agency") return [{ name: text.lists.agencies, url: "/co-quan/" }, ...own];
  const fields = { name: text.lists.fields, url: "/linh-vuc/" };
  return list.kind === "field" ? [procedures, fields, ...own] : [procedures, ...own];
}

function otherWays(context: Context): Html {
  const { text, model } = context;
  const withdrawn = model.lists.find(({ kind }) => kind === "withdrawn");
  if (model.fields.length === 0) return nothing;
  return html`<details class="ways"><summary>${text.lists.otherWays}</summary>
${countedPart(text.homePage.fields, model.fields, context)}
${countedPart(text.levelsTitle, model.levels, context)}
${countedPart(text.audiencesTitle, model.audiences, context)}
${withdrawn ? html`<p class="way">${link({ name: text.lists.withdrawn, url: withdrawn.url }, context)}</p>` : nothing}
</details>`;
}
