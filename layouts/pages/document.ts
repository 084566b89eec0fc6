import type { DocumentView, ListPart, ProcedureView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { periodName } from "../parts/figure/period.ts";
import { factList, inlineLinks, linkList } from "../parts/links.ts";
import { pageTitle } from "../parts/page/title.ts";
import { pageOf, pager } from "../parts/pager.ts";
import { procedureRows } from "../parts/procedure/rows.ts";
import { prose } from "../parts/prose.ts";
import { reviewFacts } from "../parts/upkeep/next-review.ts";

/** More forms than this are told as a count. */
const FORMS_SHOWN = 50;

/** A document, and the part of the procedures citing it that stands on one page. */
interface DocumentPart {
  document: DocumentView;
  part: ListPart<ProcedureView>;
}

/** A legal document or a report: whether it is in force, and what rests on it. */
export const documentPage: PageKind<DocumentPart> = {
  name: "document",
  items: (model) =>
    model.documents.flatMap((document) => document.citing.map((part) => ({ document, part }))),
  url: ({ part }) => part.url,
  view: ({ document, part }, context) => {
    const words = context.text.documents;
    const { record } = document;
    const name = record.number
      ? `${context.text.terms?.documentTypes[record.type] ?? record.type} ${record.number}`
      : record.title;
    const page = pageOf(part, context);
    const isFirst = part.number === 1;
    const all = { name: words.title, url: "/van-ban/" };
    return {
      title: `${name}${page}`,
      description: `${name}: ${record.title}${page}`.slice(0, 300),
      kind: "document",
      hasDue: record.review !== undefined,
      crumbs: isFirst ? [all] : [all, document],
      main: html`${pageTitle(name)}
${record.number ? html`<p class="lead">${record.title}</p>` : nothing}
${isFirst ? html`${facts(document, context)}${remedies(document, context)}${issuedForms(document, context)}` : nothing}
${citing(document, part, context)}`,
    };
  },
};

function facts(document: DocumentView, context: Context): Html {
  const words = context.text.documents;
  const { record, results, replacedBy } = document;
  const hasForce = record.from !== undefined || record.until !== undefined;
  return html`${factList([
    [words.state, isLaw(document) && !hasForce ? words.unknownForce : undefined],
    [words.from, record.from && context.text.format.date(record.from)],
    [
      words.until,
      record.until && html`<span class="state">${context.text.format.date(record.until)}</span>`,
    ],
    [words.replacedBy, replacedBy && inlineLinks([replacedBy], context)],
    [words.issuer, record.issuer],
    [words.date, record.date && context.text.format.date(record.date)],
    [words.official, record.url && html`<a href="${record.url}" rel="external">${record.url}</a>`],
    ...reviewFacts(record, context),
  ])}
${record.note ? prose(record.note) : nothing}
${
  results.length > 0
    ? html`<h2>${words.results}</h2><ul class="links">${results.map(
        (result) =>
          html`<li><a href="${context.href(result.url)}">${context.text.results.period(periodName(result.name, context.text))}</a></li>`,
      )}</ul>`
    : nothing
}`;
}

/** What it lets people do with any procedure; its own citations follow. */
function remedies({ remedies: given }: DocumentView, context: Context): Html {
  if (given.length === 0) return nothing;
  return html`<h2>${context.text.remedies.givenBy}</h2>${linkList(given, context)}
`;
}

/** The forms issued with it; the first of very many, which all stand on the list of forms. */
function issuedForms({ forms }: DocumentView, context: Context): Html {
  if (forms.length === 0) return nothing;
  const { text, href } = context;
  const rest = forms.length - FORMS_SHOWN;
  const shown = forms.slice(0, FORMS_SHOWN).map(({ name, url, record }) => ({
    name: record.number ? `${record.number}: ${name}` : name,
    url,
  }));
  return html`<h2>${text.documents.forms}</h2>${linkList(shown, context)}
${rest > 0 ? html`<p class="way"><a href="${href("/bieu-mau/")}">${text.documents.moreForms(text.format.number(rest))}</a></p>` : nothing}
`;
}

/** A report that figures were read from is no law: nothing rests on it unless something says so. */
const isLaw = ({ results, citedBy }: DocumentView) => results.length === 0 || citedBy.length > 0;

function citing(document: DocumentView, part: ListPart<ProcedureView>, context: Context): Html {
  const words = context.text.documents;
  if (!isLaw(document)) return nothing;
  return html`<h2>${words.citedBy}</h2>
${pager(part, "top", context)}${part.rows.length > 0 ? procedureRows(part.rows, context) : html`<p>${words.notCited}</p>`}
${pager(part, "bottom", context)}`;
}
