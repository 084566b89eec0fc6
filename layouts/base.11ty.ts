import { Html } from "./html.ts";
import type { Context, Page } from "./page.ts";
import { documentShell } from "./parts/shell.ts";

/** What Eleventy hands to the shell: the rendered page, its item, and what every page may look at. */
interface ShellData {
  content: string;
  item: Page;
  context: Context;
}

/** The document shell: head, header, breadcrumbs, footer. */
export function render({ content, item, context }: ShellData): string {
  return documentShell(item.url, item.shell(), Html.unsafe(content), context).toString();
}
