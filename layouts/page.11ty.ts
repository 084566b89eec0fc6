import { Html } from "./html.ts";
import type { Context } from "./page.ts";
import { contentView } from "./pages/content.ts";
import { documentShell } from "./parts/page/shell.ts";

/** What Eleventy hands over for a Markdown page. */
interface MarkdownData {
  content: string;
  page: { url: string };
  context: Context;
}

/** The shell of a Markdown page: title, dates, body, in the section it belongs to. */
export function render({ content, page, context }: MarkdownData): string {
  const view = context.model.contents.find(({ url }) => url === page.url);
  if (view === undefined) throw new Error(`Markdown page ${page.url} was not checked`);
  const { main, ...shell } = contentView(view, Html.unsafe(content), context);
  return documentShell(page.url, shell, main, context).toString();
}
