import type { BookletView } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { linkList } from "../parts/links.ts";
import { printedId, printedProcedure } from "../parts/procedure/printed-procedure.ts";

/** A field, or the whole catalogue, as one document to print, with its contents first. */
export const bookletPage: PageKind<BookletView> = {
  name: "booklet",
  items: (model) => model.booklets,
  url: (booklet) => booklet.url,
  view: (booklet, context) => {
    const { text } = context;
    const words = text.booklet;
    const { field, procedures, number, parts } = booklet;
    const name = `${field ? words.field(field.name) : words.catalogue}${parts > 1 ? `, ${words.part(number, parts)}` : ""}`;
    return {
      title: name,
      description: `${name}. ${words.description}`,
      kind: "booklet",
      isHidden: true,
      crumbs: [{ name: text.lists.proceduresShort, url: "/thu-tuc/" }, ...(field ? [field] : [])],
      main: html`<h1>${name}</h1>
<p class="lead">${text.lists.count(text.format.number(booklet.count))}</p>
<p class="not-on-paper">${words.howToPrint}</p>
${procedures.length > 0 ? contents(booklet, context) : html`<p>${words.byField}</p>${linkList(booklet.volumes, context)}`}
${procedures.map((procedure) => printedProcedure(procedure, context))}`,
    };
  },
};

/** In the whole catalogue the field is named where it changes. */
function contents({ procedures, field }: BookletView, { text }: Context): Html {
  const rows = procedures.map((procedure, index) => {
    const isNew = !field && procedures[index - 1]?.field.slug !== procedure.field.slug;
    return html`<li><a href="#${printedId(procedure)}">${procedure.name}</a> <span class="code">${procedure.code}</span>${isNew ? html` <small>${procedure.field.name}</small>` : nothing}</li>
`;
  });
  return html`<section class="booklet-contents"><h2>${text.booklet.contents}</h2><ol>${rows}</ol></section>`;
}
