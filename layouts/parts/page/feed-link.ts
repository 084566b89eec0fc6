import type { FeedView } from "#scripts/derive/upkeep/upkeep-views.ts";
import { type Html, html } from "../../html.ts";
import type { Context } from "../../page.ts";

/** What a feed is called in a reader's list. */
export function feedTitle(feed: FeedView, { text }: Context): string {
  return feed.field ? text.upkeep.changesOf(feed.field.name) : text.upkeep.changes;
}

/** Tells browsers and feed readers of the feed of everything, and of the field that a page is about. */
export function feedLinks(context: Context, field?: string): Html {
  const feeds = context.model.feeds.filter(
    (feed) => feed.field === undefined || feed.field.slug === field,
  );
  return html`${feeds.map(
    (
      feed,
    ) => html`<link rel="alternate" type="application/atom+xml" title="${feedTitle(feed, context)}" href="${context.href(feed.url)}">
`,
  )}`;
}
