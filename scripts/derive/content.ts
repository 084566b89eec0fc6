import type { Dataset } from "#scripts/schema/dataset.ts";
import { addresses } from "./addresses.ts";
import type { ContentView, SectionView, SiteModel } from "./model.ts";

/** The agency's own sections with their pages, newest first where pages have a date. */
export function deriveContent(dataset: Dataset): Pick<SiteModel, "sections" | "contents"> {
  const sections = Object.entries(dataset.site.sections ?? {}).map(
    ([slug, { name, description }]): SectionView => ({
      ...{ slug, name, url: addresses.section(slug) },
      description,
      pages: [],
    }),
  );
  const contents = dataset.pages.map((page): ContentView => {
    const section = sections.find(({ slug }) => slug === page.section);
    const url = addresses.contentPage(page.section, page.slug);
    const view: ContentView = {
      ...{ slug: page.slug, name: page.meta.title, url, page },
      section: section && { slug: section.slug, name: section.name, url: section.url },
    };
    section?.pages.push(view);
    return view;
  });
  for (const section of sections) section.pages.sort(compareContents);
  return { sections, contents };
}

function compareContents(a: ContentView, b: ContentView): number {
  const [left, right] = [a.page.meta, b.page.meta];
  if (left.order !== right.order) return (left.order ?? 1e9) - (right.order ?? 1e9);
  if (left.date !== right.date) return (left.date ?? "") < (right.date ?? "") ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
