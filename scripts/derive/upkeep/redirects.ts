import type { Dataset } from "#scripts/schema/dataset.ts";
import { addresses } from "../addresses.ts";
import type { SiteModel } from "../model.ts";
import type { RedirectView } from "./upkeep-views.ts";

/** What `data/redirects.yaml` says, with addresses in full and the names of the pages they lead to. */
export function deriveRedirects(
  dataset: Dataset,
  pages: Pick<SiteModel, "procedures" | "contents" | "documents">,
): RedirectView[] {
  const views = [...pages.procedures, ...pages.contents, ...pages.documents];
  const names = new Map(views.map(({ url, name }) => [url, name]));
  return [...dataset.redirects].map(([from, { value }]) => {
    const to = addressOf(value);
    return { from: addressOf(from), to, name: names.get(to) };
  });
}

/** `/cu` and `/cu/` are one page; a code stands for the page of its procedure. */
export function addressOf(written: string): string {
  if (!written.startsWith("/")) return addresses.procedure(written);
  return written.endsWith("/") || written.endsWith(".html") ? written : `${written}/`;
}
