import { type Html, html, nothing } from "../html.ts";
import type { Context } from "../page.ts";

interface Target {
  name: string;
  url: string;
}

/** A plain link of the site. */
export function link(target: Target, context: Pick<Context, "href">): Html {
  return html`<a href="${context.href(target.url)}">${target.name}</a>`;
}

/** A list of links. */
export function linkList(targets: readonly Target[], context: Context): Html {
  return html`<ul class="links">${targets.map((target) => html`<li>${link(target, context)}</li>`)}</ul>`;
}

type Group = Target & { procedures: readonly object[] };

/** Groups under a heading; nothing without a group. */
export function countedPart(name: string, groups: readonly Group[], context: Context): Html {
  return groups.length === 0 ? nothing : html`<h2>${name}</h2>${countedLinks(groups, context)}`;
}

/** A list of groups with how many procedures each has. */
export function countedLinks(groups: readonly Group[], context: Context): Html {
  return html`<ul class="links counted">${groups.map(
    (group) =>
      html`<li>${link(group, context)} <span class="count">${context.text.format.number(group.procedures.length)}</span></li>`,
  )}</ul>`;
}

/** Links in a sentence, with commas. */
export function inlineLinks(targets: readonly Target[], context: Context): Html {
  return html`${targets.map((target, index) => html`${index > 0 ? ", " : ""}${link(target, context)}`)}`;
}

/** A list of terms and what is known of each; rows without a value are left out, and so is a list without a row. */
export function factList(rows: readonly (readonly [string, Html | string | undefined])[]): Html {
  const known = rows.filter(([, value]) => value !== undefined && value !== "");
  if (known.length === 0) return nothing;
  return html`<dl class="facts">${known.map(
    ([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}
