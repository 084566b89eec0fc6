import type { ListPart } from "#scripts/derive/model.ts";
import type { DisclosureView, QuarterView } from "#scripts/derive/people-work/disclosure-views.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { dataLink } from "../parts/data-link.ts";
import { pageOf, pager } from "../parts/pager.ts";
import { disclosureTable } from "../parts/people-work/disclosure-table.ts";
import { quarterCounts, quarterTitle } from "../parts/people-work/quarters.ts";
import { signatures } from "../parts/people-work/signatures.ts";
import { changeRows } from "../parts/upkeep/change-rows.ts";

const ALL = "/cong-khai/";
/** More changes than this are told as a count. */
const CHANGES_SHOWN = 50;

/** What is on show for as long as it holds, and the way to the list of each quarter. */
export const disclosuresPage: PageKind<ListPart<DisclosureView>> = {
  name: "disclosures",
  items: (model) => model.permanentLists,
  url: (list) => list.url,
  view: (list, context) => {
    const words = context.text.disclosures;
    const page = pageOf(list, context);
    const isFirst = list.number === 1;
    return {
      title: `${words.title}${page}`,
      description: `${words.description}${page}`,
      kind: "disclosures",
      crumbs: isFirst ? [] : [{ name: words.title, url: ALL }],
      main: html`<h1>${words.title}${page}</h1>
<p class="lead">${words.description}</p>
${isFirst ? quarters(context) : nothing}
<section><h2>${words.permanent}</h2>
${list.rows.some(isUndated) ? html`<p>${words.undatedNote}</p>` : nothing}
${list.rows.length > 0 ? table(list, words.permanent, context) : html`<p>${words.noPermanent}</p>`}
</section>
<p>${words.law}</p>
<p class="not-on-paper">${words.wrong}</p>
${isFirst ? html`<div class="not-on-paper">${dataLink("/du-lieu/cong-khai", context)}</div>` : nothing}
${signatures(context)}`,
    };
  },
};

const isUndated = ({ showings }: DisclosureView) => showings.some(({ from }) => from === undefined);

function quarters(context: Context): Html {
  const { model, href } = context;
  const words = context.text.disclosures;
  const rows = model.quarters.map(
    (quarter) =>
      html`<li><a href="${href(quarter.url)}">${quarterTitle(quarter, context)}</a><span class="line">${quarterCounts(quarter, context)}</span></li>
`,
  );
  return html`<section class="not-on-paper"><h2>${words.byQuarter}</h2>
${rows.length > 0 ? html`<ul class="rows">${rows}</ul>` : html`<p>${words.noQuarters}</p>`}
</section>`;
}

/** The numbers of a cut list go on from page to page. */
function table(list: ListPart<DisclosureView>, caption: string, context: Context): Html {
  return html`${pager(list, "top", context)}${disclosureTable(list.rows, caption, firstNumber(list), context)}
${pager(list, "bottom", context)}`;
}

const firstNumber = ({ number, count, pages, rows }: ListPart<DisclosureView>) =>
  number === pages.length ? count - rows.length + 1 : (number - 1) * rows.length + 1;

/** A quarter, and the part of its list that stands on one page. */
interface QuarterPart {
  quarter: QuarterView;
  list: ListPart<DisclosureView>;
}

/** The list of one quarter, to read and to print for the notice board. */
export const quarterPage: PageKind<QuarterPart> = {
  name: "quarter",
  items: (model) =>
    model.quarters.flatMap((quarter) => quarter.lists.map((list) => ({ quarter, list }))),
  url: ({ list }) => list.url,
  view: ({ quarter, list }, context) => {
    const words = context.text.disclosures;
    const page = pageOf(list, context);
    const title = quarterTitle(quarter, context);
    const isFirst = list.number === 1;
    const all = { name: words.title, url: ALL };
    return {
      title: `${title}${page}`,
      description: `${title}: ${quarterCounts(quarter, context)}${page}.`,
      kind: "quarter",
      crumbs: isFirst ? [all] : [all, { name: title, url: quarter.url }],
      main: html`<h1>${title}${page}</h1>
<p class="lead">${words.between(context.text.format.date(quarter.from), context.text.format.date(quarter.until))}: ${quarterCounts(quarter, context)}.</p>
${list.rows.length > 0 ? table(list, title, context) : html`<p>${words.noneInQuarter}</p>`}
${isFirst ? changes(quarter, context) : nothing}
${undated(context)}
<p>${words.law}</p>
<p class="not-on-paper">${words.wrong}</p>
${signatures(context)}`,
    };
  },
};

function changes({ changes: changed }: QuarterView, context: Context): Html {
  if (changed.length === 0) return nothing;
  const words = context.text.disclosures;
  const rest = changed.length - CHANGES_SHOWN;
  return html`<section><h2>${words.changes}</h2>
${changeRows(changed.slice(0, CHANGES_SHOWN), context)}
${rest > 0 ? html`<p class="way"><a href="${context.href("/thay-doi/")}">${words.moreChanges(context.text.format.number(rest))}</a></p>` : nothing}
</section>`;
}

/** What is on the site but in no quarter, since nobody knows since when. */
function undated(context: Context): Html {
  const words = context.text.disclosures;
  const { procedures, periods } = context.model.undated;
  const told = [
    ...(procedures > 0 ? [words.undatedProcedures(context.text.format.number(procedures))] : []),
    ...(periods > 0 ? [words.undatedPeriods(context.text.format.number(periods))] : []),
  ];
  if (told.length === 0) return nothing;
  return html`<p>${words.undated(told.join(words.and))} <a class="not-on-paper" href="${context.href(ALL)}">${words.seePermanent}</a></p>`;
}
