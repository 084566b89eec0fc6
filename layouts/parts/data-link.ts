import { type Html, html } from "../html.ts";
import type { Context } from "../page.ts";

/** The line under a table that gives the same as files: `url` is the files' address without its ending. */
export function dataLink(url: string, { text, href }: Context): Html {
  const words = text.openData;
  return html`<p>${words.take}: <a href="${href(`${url}.csv`)}">CSV</a>, <a href="${href(`${url}-excel.csv`)}">Excel</a>, <a href="${href(`${url}.json`)}">JSON</a>. <a href="${href("/du-lieu/")}">${words.about}</a></p>`;
}
