import type { DocumentView } from "#scripts/derive/model.ts";
import { formatDate } from "#scripts/language/dates.ts";
import { html, nothing } from "../html.ts";
import type { PageKind } from "../page.ts";
import { factList, inlineLinks } from "../parts/links.ts";
import { periodName } from "../parts/period.ts";
import { procedureRows } from "../parts/procedure-rows.ts";
import { prose } from "../parts/prose.ts";

/** A legal document or a report: whether it is in force, and what rests on it. */
export const documentPage: PageKind<DocumentView> = {
  name: "document",
  items: (model) => model.documents,
  url: (document) => document.url,
  view: (document, context) => {
    const words = context.text.documents;
    const { record, citedBy, results, replacedBy } = document;
    const name = record.number ? `${record.type} ${record.number}` : record.title;
    const isLaw = results.length === 0 || citedBy.length > 0;
    return {
      title: name,
      description: `${name}: ${record.title}`.slice(0, 300),
      kind: "document",
      crumbs: [{ name: words.title, url: "/van-ban/" }],
      main: html`<h1>${name}</h1>
${record.number ? html`<p class="lead">${record.title}</p>` : nothing}
${factList([
  [words.issuer, record.issuer],
  [words.date, record.date && formatDate(record.date)],
  [words.from, record.from && formatDate(record.from)],
  [words.until, record.until && formatDate(record.until)],
  [words.replacedBy, replacedBy && inlineLinks([replacedBy], context)],
  [words.official, record.url && html`<a href="${record.url}" rel="external">${record.url}</a>`],
])}
${record.note ? prose(record.note) : nothing}
${isLaw && record.from === undefined && record.until === undefined ? html`<p>${words.unknownForce}</p>` : nothing}
${results.length > 0 ? html`<h2>${words.results}</h2><ul class="links">${results.map((result) => html`<li><a href="${context.href(result.url)}">${context.text.results.period(periodName(result.name, context.text))}</a></li>`)}</ul>` : nothing}
${isLaw ? html`<h2>${words.citedBy}</h2>${citedBy.length > 0 ? procedureRows(citedBy, context) : html`<p>${words.notCited}</p>`}` : nothing}`,
    };
  },
};
