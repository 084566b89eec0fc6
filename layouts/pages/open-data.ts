import type { SiteModel } from "#scripts/derive/model.ts";
import type { DataGroup } from "#scripts/export/catalogue.ts";
import type { DataFile } from "#scripts/export/file.ts";
import type { Column } from "#scripts/export/table.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { cell } from "../parts/cell.ts";
import { fileSize } from "../parts/file-size.ts";
import { contentsOf } from "../parts/page/contents.ts";
import { unseen } from "../parts/unseen.ts";

/** Every file that others may take: what is in it, how big it is, under which terms. */
export const openDataPage: PageKind<SiteModel> = {
  name: "open-data",
  items: (model) => [model],
  url: () => "/du-lieu/",
  view: ({ site }, context) => {
    const { text, openData } = context;
    const words = text.openData;
    const parts = openData.groups.map(({ name, title }) => ({ id: name, name: title }));
    return {
      title: words.title,
      description: words.description,
      kind: "open-data",
      crumbs: [],
      main: html`<h1>${words.title}</h1>
<p class="lead">${words.description}</p>
<p>${words.licence}: ${site.licence ? html`<a href="${site.licence.url}" rel="license external">${site.licence.name}</a>.` : words.noLicence}</p>
${contentsOf(parts, context)}
${openData.groups.map((group) => groupSection(group, context))}
<section><h2>${words.use}</h2>
<ul>${words.notes.map((note) => html`<li>${note}</li>`)}</ul>
<p>${words.citation(site.name, context.absolute("/du-lieu/"))}</p>
</section>`,
    };
  },
};

function groupSection(group: DataGroup, context: Context): Html {
  const words = context.text.openData;
  const { name, title, description, page, count, files } = group;
  const columns = files.find((file) => file.columns !== undefined)?.columns;
  return html`<section id="${name}"><h2>${title}</h2>
<p>${description}${count === undefined ? "" : ` ${count === 0 ? words.noRecords : words.count(context.text.format.number(count))}`}</p>
<ul class="rows">${files.map((file) => fileRow(file, title, context))}</ul>
${columns ? columnsTable(columns, title, context) : nothing}
${page === "/du-lieu/" ? nothing : html`<p class="way"><a href="${context.href(page)}">${words.asPage}${unseen(title)}</a></p>`}
</section>
`;
}

function fileRow(file: DataFile, group: string, { href, text }: Context): Html {
  const { url, title, format, size } = file;
  const name = url.replace("/du-lieu/", "");
  // Of the files of a table only the kind is told: what is in them stands above.
  const what = title.startsWith(group) ? text.openData.formats[format] : title;
  return html`<li><a href="${href(url)}">${name}</a><span class="line">${what} · ${fileSize(size, text)}</span></li>
`;
}

/** The columns of a table, behind a tap: most people take the file and look. */
function columnsTable(columns: readonly Column[], title: string, { text }: Context): Html {
  const words = text.openData;
  return html`<details class="ways"><summary>${words.columns(columns.length)}${unseen(title)}</summary>
<table class="reflow">
<caption class="unseen">${words.columns(columns.length)}: ${title}</caption>
<thead><tr><th scope="col">${words.column}</th><th scope="col">${words.type}</th><th scope="col">${words.meaning}</th></tr></thead>
<tbody>${columns.map(
    (column) =>
      html`<tr><th scope="row"><code>${column.name}</code></th>${cell(words.type, typeOf(column, words))}${cell(words.meaning, meaningOf(column))}</tr>
`,
  )}</tbody>
</table>
</details>`;
}

function typeOf({ type, unit }: Column, words: Context["text"]["openData"]): string {
  return unit === undefined ? words.types[type] : `${words.types[type]} (${unit})`;
}

const meaningOf = ({ title, description }: Column) =>
  description === undefined ? title : `${title}. ${description}`;
