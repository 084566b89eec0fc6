import type { Page } from "./page.ts";

/** A page template as Eleventy knows it: data and render. */
interface Template {
  data: {
    layout: string;
    pagination: { data: string; size: number; alias: string };
    permalink: (data: { item: Page }) => string;
  };
  render: () => string;
}

/** One paginated template for each kind of page that has pages on this site. */
export function templatesOf(pages: { [kind: string]: Page[] }): Map<string, Template> {
  return new Map(
    Object.keys(pages).map((kind) => [
      `${kind}.11ty.ts`,
      {
        data: {
          layout: "base.11ty.ts",
          pagination: { data: `pages.${kind}`, size: 1, alias: "item" },
          permalink: ({ item }) => item.permalink,
        },
        // The layout writes the whole page: Eleventy keeps what a template returns until the end,
        // which at 10,000 records is a fifth of all memory.
        render: () => "",
      },
    ]),
  );
}
