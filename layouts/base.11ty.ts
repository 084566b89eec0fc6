import { finishForeign } from "./foreign.ts";
import type { Page } from "./page.ts";
import { documentShell } from "./parts/page/shell.ts";

/** What Eleventy hands to the shell: the page. */
interface ShellData {
  item: Page;
}

/** The document shell around a page of the model: head, header, breadcrumbs, footer. */
export function render({ item }: ShellData): string {
  const context = item.context();
  const { main, ...shell } = item.view();
  const document = documentShell(item.url, shell, main, context).toString();
  return context.language ? finishForeign(document, context.language, context) : document;
}
