import type { DocumentView, FormView, ListPart, SiteModel } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { inlineLinks } from "../parts/links.ts";
import { pageOf, pager } from "../parts/pager.ts";
import { formCopy } from "../parts/procedure/form-copy.ts";
import { lawState } from "../parts/procedure/law-state.ts";
import { unseen } from "../parts/unseen.ts";
import { reviewLine } from "../parts/upkeep/next-review.ts";

/** Procedures that use a form beyond this number are told as a count. */
const USES_SHOWN = 8;

/** A record that somebody may have promised to look over. */
interface Dated {
  record: { review?: string | undefined };
}

/** A register cut into pages: what it lists, how it is called, how a row looks. */
interface Register<T extends Dated> {
  name: string;
  parts: (model: SiteModel) => readonly ListPart<T>[];
  words: (context: Context) => { title: string; description: string; none: string };
  row: (item: T, context: Context) => Html;
}

function registerPage<T extends Dated>({
  name,
  parts,
  words,
  row,
}: Register<T>): PageKind<ListPart<T>> {
  return {
    name,
    items: parts,
    url: (part) => part.url,
    view: (part, context) => {
      const { title, description, none } = words(context);
      const page = pageOf(part, context);
      return {
        title: `${title}${page}`,
        description: `${description}${page}`,
        kind: name,
        hasDue: part.rows.some(({ record }) => record.review !== undefined),
        crumbs: part.number === 1 ? [] : [{ name: title, url: part.pages[0]?.url ?? "/" }],
        main: html`<h1>${title}${page}</h1>
<p class="lead">${description}</p>
${pager(part, "top", context)}${part.rows.length > 0 ? html`<ul class="rows">${part.rows.map((item) => row(item, context))}</ul>` : html`<p>${none}</p>`}
${pager(part, "bottom", context)}`,
      };
    },
  };
}

/** All legal documents and reports, newest first. */
export const documentsPage = registerPage<DocumentView>({
  name: "documents",
  parts: (model) => model.documentLists,
  words: ({ text }) => text.documents,
  row: ({ record, name, url, citedBy }, context) => {
    const words = context.text.documents;
    const line = [
      record.date && `${words.date} ${context.text.format.date(record.date)}`,
      record.until && `${words.until} ${context.text.format.date(record.until)}`,
      citedBy.length > 0 && words.cited(context.text.format.number(citedBy.length)),
    ].filter(Boolean);
    return html`<li><a href="${context.href(url)}">${name}</a>${record.number ? html` ${record.title}` : nothing}${line.length > 0 ? html`<span class="line">${line.join(" · ")}</span>` : nothing}</li>
`;
  },
});

/** Our own copy with its checksum, and the official source: the only place where we have none. */
function filesOf(form: FormView, context: Context): Html {
  const words = context.text.forms;
  const { copy, record } = form;
  const own = html`<span class="line">${formCopy(form, context)}</span><span class="line">${words.checksum} <code>${copy?.sha256}</code></span>`;
  const source = html`<span class="line"><a href="${record.url}" rel="external">${copy ? words.atSource : words.onlyAtSource}${unseen(record.name)}</a></span>`;
  return html`${copy && own}${record.url && source}`;
}

/** All forms by name, each with where it comes from and what it is for. */
export const formsPage = registerPage<FormView>({
  name: "forms",
  parts: (model) => model.formLists,
  words: ({ text }) => text.forms,
  row: (form, context) => {
    const { slug, record, document, usedBy } = form;
    const words = context.text.forms;
    const name = record.number ? `${record.number}: ${record.name}` : record.name;
    const rest = usedBy.length - USES_SHOWN;
    return html`<li id="${slug}"><strong>${name}</strong>${filesOf(form, context)}${document ? html`<span class="line">${words.issuedWith} ${inlineLinks([document], context)}${lawState(document, context)}</span>` : nothing}${usedBy.length > 0 ? html`<span class="line">${words.usedBy}: ${inlineLinks(usedBy.slice(0, USES_SHOWN), context)}${rest > 0 ? ` ${words.andMore(context.text.format.number(rest))}` : ""}</span>` : nothing}${record.note ? html`<span class="line">${record.note}</span>` : nothing}${reviewLine(record, context)}</li>
`;
  },
});
