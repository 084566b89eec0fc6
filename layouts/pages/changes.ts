import type { ChangeList } from "#scripts/derive/upkeep/upkeep-views.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { inlineLinks, link } from "../parts/links.ts";
import { pageOf, pager } from "../parts/pager.ts";
import { changeRows } from "../parts/upkeep/change-rows.ts";

/** What changed, newest first: in all procedures, or in those of one field. */
export const changesPage: PageKind<ChangeList> = {
  name: "changes",
  items: (model) => model.changeLists,
  url: (list) => list.url,
  view: (list, context) => {
    const { upkeep: words } = context.text;
    const { field } = list;
    const page = pageOf(list, context);
    const title = field ? words.changesOf(field.name) : words.changes;
    const description = field ? words.changesDescription : words.allChangesDescription;
    const isFirst = list.number === 1;
    const all = { name: words.changes, url: "/thay-doi/" };
    const first = { name: title, url: list.pages[0]?.url ?? "/thay-doi/" };
    return {
      title: `${title}${page}`,
      description: `${title}. ${description}${page}`,
      kind: "changes",
      ...(field && { field: field.slug }),
      crumbs: [...(field ? [all] : []), ...(isFirst ? [] : [first])],
      main: html`<h1>${title}${page}</h1>
<p class="lead">${description}</p>
<p class="way">${feed(list, context)}${field ? html` · ${link(field, context)}` : nothing}</p>
${isFirst && !field ? byField(context) : nothing}
${pager(list, "top", context)}${list.rows.length > 0 ? changeRows(list.rows, context, field) : html`<p>${words.noChanges}</p>`}
${pager(list, "bottom", context)}`,
    };
  },
};

function feed({ field }: ChangeList, { model, text, href }: Context): Html {
  const own = model.feeds.find((one) => one.field?.slug === field?.slug);
  return own ? html`<a href="${href(own.url)}">${text.upkeep.subscribe}</a>` : nothing;
}

function byField(context: Context): Html {
  const fields = context.model.changeLists.flatMap(({ field, number, url }) =>
    field && number === 1 ? [{ name: field.name, url }] : [],
  );
  if (fields.length < 2) return nothing;
  return html`<p>${context.text.upkeep.byField}: ${inlineLinks(fields, context)}</p>`;
}
