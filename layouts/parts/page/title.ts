import { type Html, html } from "../../html.ts";

/** Above these lengths a name is set smaller, so that the answers below it stay on the first screen. */
const LONG = 45;
const LONGER = 100;

/** The heading of a page; a long official name is set smaller, and whole. */
export function pageTitle(name: string): Html {
  if (name.length > LONGER) return html`<h1 class="longer">${name}</h1>`;
  return name.length > LONG ? html`<h1 class="long">${name}</h1>` : html`<h1>${name}</h1>`;
}
