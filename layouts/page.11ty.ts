import { formatDate } from "#scripts/language/dates.ts";
import { Html, html, nothing } from "./html.ts";
import { headingsOf } from "./markdown.ts";
import type { Context } from "./page.ts";
import { contentsOf } from "./parts/contents.ts";
import { quotedFigures } from "./parts/quoted-figures.ts";
import { documentShell } from "./parts/shell.ts";
import { pageTitle } from "./parts/title.ts";

/** What Eleventy hands over for a Markdown page. */
interface MarkdownData {
  content: string;
  page: { url: string };
  context: Context;
}

/** The shell of a Markdown page: title, dates, body, in the section it belongs to. */
export function render({ content, page, context }: MarkdownData): string {
  const view = context.model.contents.find(({ url }) => url === page.url);
  if (view === undefined) throw new Error(`Markdown page ${page.url} was not checked`);
  const { meta, body } = view.page;
  const words = context.text.section;
  const dates = [
    meta.date &&
      html`${words.published} <time datetime="${meta.date}">${formatDate(meta.date)}</time>`,
    meta.updated &&
      html`${words.updated} <time datetime="${meta.updated}">${formatDate(meta.updated)}</time>`,
  ].filter((part) => part instanceof Html);
  const main = html`${pageTitle(meta.title)}
${meta.description ? html`<p class="lead">${meta.description}</p>` : nothing}
${dates.length > 0 ? html`<p class="dates">${dates.map((date, index) => html`${index > 0 ? " · " : ""}${date}`)}</p>` : nothing}
${contentsOf(headingsOf(body), context)}<div class="body">
${Html.unsafe(content)}</div>
${quotedFigures(body, context)}`;
  return documentShell(
    page.url,
    {
      title: meta.title,
      description: meta.description ?? meta.title,
      kind: "content",
      crumbs: view.section ? [view.section] : [],
    },
    main,
    context,
  ).toString();
}
