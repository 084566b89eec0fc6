import type { Context, Page } from "./page.ts";
import { documentShell } from "./parts/shell.ts";

/** What Eleventy hands to the shell: the page, and what every page may look at. */
interface ShellData {
  item: Page;
  context: Context;
}

/** The document shell around a page of the model: head, header, breadcrumbs, footer. */
export function render({ item, context }: ShellData): string {
  const { main, ...shell } = item.view();
  return documentShell(item.url, shell, main, context).toString();
}
