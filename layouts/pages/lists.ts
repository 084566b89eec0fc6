import type { ListPage } from "#scripts/derive/model.ts";
import { formatNumber } from "#scripts/language/numbers.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { agencyFacts } from "../parts/agency.ts";
import { countedLinks } from "../parts/links.ts";
import { pager } from "../parts/pager.ts";
import { procedureRows } from "../parts/procedure-rows.ts";

/** Every list of procedures: all, by field, level, audience, agency; at most 200 rows a page. */
export const listPage: PageKind<ListPage> = {
  name: "list",
  items: (model) => model.lists,
  url: (list) => list.url,
  view: (list, context) => {
    const { text } = context;
    const words = text.lists;
    const count = words.count(formatNumber(list.group.procedures.length));
    const name = listName(list, context);
    const isCut = list.pages.length > 1;
    const page = isCut ? ` (${words.pageNumber(list.number, list.pages.length)})` : "";
    return {
      title: `${name}${page}`,
      description: `${name}: ${count}${page}.`,
      kind: list.kind === "procedures" ? "procedures" : list.kind,
      crumbs: crumbsOf(list, context),
      main: html`<h1>${name}</h1>
<p class="lead">${count}${page}</p>
${list.group.description && list.kind !== "agency" ? html`<p>${list.group.description}</p>` : nothing}
${list.kind === "agency" ? agencyFacts(list.group.slug, context) : nothing}
${list.kind === "procedures" && list.number === 1 ? otherWays(context) : nothing}
${isCut ? pager(list, context) : nothing}
${list.rows.length > 0 ? procedureRows(list.rows, context) : html`<p>${words.empty}</p>`}
${isCut ? pager(list, context) : nothing}`,
    };
  },
};

function listName(list: ListPage, { text }: Context): string {
  const words = text.lists;
  const names: { [kind in ListPage["kind"]]: string } = {
    procedures: words.procedures,
    field: words.field(list.group.name),
    level: words.level(list.group.name),
    audience: words.audience(list.group.name),
    agency: list.group.name,
  };
  return names[list.kind];
}

function crumbsOf(list: ListPage, { text }: Context) {
  const procedures = { name: text.lists.proceduresShort, url: "/thu-tuc/" };
  if (list.kind === "procedures") return list.number === 1 ? [] : [procedures];
  if (list.kind === "agency") return [{ name: text.lists.agencies, url: "/co-quan/" }];
  if (list.kind === "field") return [procedures, { name: text.lists.fields, url: "/linh-vuc/" }];
  return [procedures];
}

function otherWays(context: Context): Html {
  const { text, model } = context;
  return html`<details class="ways"><summary>${text.lists.otherWays}</summary>
<h2>${text.homePage.fields}</h2>${countedLinks(model.fields, context)}
<h2>${text.levelsTitle}</h2>${countedLinks(model.levels, context)}
<h2>${text.audiencesTitle}</h2>${countedLinks(model.audiences, context)}
</details>`;
}
