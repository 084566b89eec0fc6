import type { ChangeView, FeedView } from "#scripts/derive/upkeep/upkeep-views.ts";
import { type Html, html, nothing } from "./html.ts";
import type { Context } from "./page.ts";
import { changeName } from "./parts/figure/changed-value.ts";
import { feedTitle } from "./parts/page/feed-link.ts";
import { listedChange } from "./parts/upkeep/listed-change.ts";

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
  const { absolute, model } = context;
  const { id, on } = change;
  const { name, url, what } = listedChange(change, context);
  // The name of the host alone: a site that moves to another path keeps the ids of its entries.
  const { hostname } = new URL(model.site.address);
  return html`<entry>
<id>tag:${hostname},${on}:thay-doi/${id}</id>
<title>${name}${change.kind === "procedure" ? ` (${change.procedure.slug})` : nothing}</title>
<updated>${midnight(on)}</updated>
<link rel="alternate" type="text/html" href="${absolute(url)}"/>
${category(change, context)}
<summary>${what}</summary>
</entry>
`;
}

/** The field of a procedure; for anything else, what kind of change it is. */
function category(change: ChangeView, { text }: Context): Html {
  if (change.kind === "procedure") {
    return html`<category term="${change.field.slug}" label="${change.field.name}"/>`;
  }
  if (change.kind === "disclosure") {
    return html`<category term="cong-khai" label="${text.disclosures.title}"/>`;
  }
  const isCorrection = change.change.kind === "correction";
  return html`<category term="${isCorrection ? "dinh-chinh" : "cap-nhat"}" label="${changeName(change.figure, text)}"/>`;
}

/** Changes have a day and no hour; the day is that of Vietnam. */
const midnight = (day: string) => `${day}T00:00:00+07:00`;
