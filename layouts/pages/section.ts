import type { SectionView } from "#scripts/derive/model.ts";
import { html, nothing } from "../html.ts";
import type { PageKind } from "../page.ts";

/** A section of the agency's own: its pages, newest first. */
export const sectionPage: PageKind<SectionView> = {
  name: "section",
  items: (model) => model.sections,
  url: (section) => section.url,
  view: (section, context) => ({
    title: section.name,
    description: section.description ?? section.name,
    kind: "section",
    crumbs: [],
    main: html`<h1>${section.name}</h1>
${section.description ? html`<p class="lead">${section.description}</p>` : nothing}
${
  section.pages.length === 0
    ? html`<p>${context.text.section.empty}</p>`
    : html`<ul class="rows">${section.pages.map(({ name, url, page }) => {
        const { date, description } = page.meta;
        return html`<li><a href="${context.href(url)}">${name}</a>${date ? html` <time datetime="${date}">${context.text.format.date(date)}</time>` : nothing}${description ? html`<span class="line">${description}</span>` : nothing}</li>
`;
      })}</ul>`
}`,
  }),
};
