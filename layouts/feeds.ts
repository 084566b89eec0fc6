import type { ChangeView, FeedView } from "#scripts/derive/upkeep-views.ts";
import { type Html, html, nothing } from "./html.ts";
import type { Context } from "./page.ts";
import { feedTitle } from "./parts/feed-link.ts";

/** The Atom feeds of the site (RFC 4287), each with its address and bytes. */
export function feedFiles(context: Context): { url: string; bytes: Uint8Array }[] {
  const encoder = new TextEncoder();
  return context.model.feeds.map((feed) => ({
    url: feed.url,
    bytes: encoder.encode(atom(feed, context).toString()),
  }));
}

function atom(feed: FeedView, context: Context): Html {
  const { model, text, absolute } = context;
  const page = feed.field === undefined ? "/thay-doi/" : feed.field.url;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text.language}">
<id>${absolute(feed.url)}</id>
<title>${feedTitle(feed, context)} – ${model.site.name}</title>
<updated>${midnight(feed.updated)}</updated>
<link rel="self" type="application/atom+xml" href="${absolute(feed.url)}"/>
<link rel="alternate" type="text/html" href="${absolute(page)}"/>
<author><name>${model.site.agency.text}</name></author>
${feed.changes.map((change) => entry(change, context))}</feed>
`;
}

function entry(change: ChangeView, context: Context): Html {
  const { procedure, field, on, what, decision } = change;
  const { absolute, model } = context;
  // The name of the host alone: a site that moves to another path keeps the ids of its entries.
  const { hostname } = new URL(model.site.address);
  return html`<entry>
<id>tag:${hostname},${on}:thay-doi/${change.id}</id>
<title>${procedure.name} (${procedure.slug})</title>
<updated>${midnight(on)}</updated>
<link rel="alternate" type="text/html" href="${absolute(procedure.url)}#thay-doi"/>
<category term="${field.slug}" label="${field.name}"/>
<summary>${what}${decision ? ` (${decision})` : nothing}</summary>
</entry>
`;
}

/** Changes have a day and no hour; the day is that of Vietnam. */
const midnight = (day: string) => `${day}T00:00:00+07:00`;
