import type { ContentView } from "#scripts/derive/model.ts";
import { Html, html, nothing } from "../html.ts";
import { createMarkdown, headingsOf } from "../markdown.ts";
import type { Context, PageKind, PageView } from "../page.ts";
import { deadlineMark } from "../parts/date.ts";
import { quotedFigures } from "../parts/figure/quoted-figures.ts";
import { contentsOf } from "../parts/page/contents.ts";
import { pageTitle } from "../parts/page/title.ts";

/** A Markdown page in another language; Eleventy renders the Vietnamese ones. */
export const contentPage: PageKind<ContentView> = {
  name: "content",
  items: (model) => model.contents,
  url: ({ url }) => url,
  view: (view, context) => {
    const body = createMarkdown(context).render(view.page.body);
    return contentView(view, Html.unsafe(body), context);
  },
};

/** A Markdown page around its rendered body: title, dates, contents, the figures it quotes. */
export function contentView(
  { page, section }: ContentView,
  body: Html,
  context: Context,
): PageView {
  const { meta } = page;
  const { language, text } = context;
  // Around it the interface may still be in Vietnamese.
  const own =
    language && language.code !== text.language ? html` lang="${language.code}"` : nothing;
  const words = text.section;
  const { date } = text.format;
  const dates = [
    meta.date && html`${words.published} <time datetime="${meta.date}">${date(meta.date)}</time>`,
    meta.updated &&
      html`${words.updated} <time datetime="${meta.updated}">${date(meta.updated)}</time>`,
    meta.review && html`${text.procedure.review} ${deadlineMark(meta.review, text)}`,
  ].filter((part) => part instanceof Html);
  return {
    title: meta.title,
    description: meta.description ?? meta.title,
    kind: "content",
    hasDue: meta.review !== undefined,
    crumbs: section ? [section] : [],
    main: html`${pageTitle(meta.title)}
${meta.description ? html`<p class="lead">${meta.description}</p>` : nothing}
${dates.length > 0 ? html`<p class="dates">${dates.map((date, index) => html`${index > 0 ? " · " : ""}${date}`)}</p>` : nothing}
${contentsOf(headingsOf(page.body), context)}<div class="body"${own}>
${body}</div>
${quotedFigures(page.body, context)}`,
  };
}
