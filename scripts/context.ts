import type { Assets, Context } from "#layouts/page.ts";
import { vi } from "#layouts/text/vi.ts";
import type { SiteModel } from "#scripts/derive/model.ts";
import type { PartHeadings } from "#scripts/search/fulltext/pages.ts";

/** Brings `minh-bach`, `/minh-bach` and `/minh-bach/` to the last form; the root is `/`. */
export function basePath(written: string): string {
  const inner = written.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}

/** What every page may look at, for one base and one language. */
export function contextFor(model: SiteModel, base: string, assets: Assets): Context {
  const { origin } = new URL(model.site.address);
  const href = (url: string) => base + url.slice(1);
  return { model, text: vi, assets, href, absolute: (url) => origin + href(url) };
}

/** The headings under which full-text search shows the parts of a procedure. */
export function partHeadings({ text }: Context): PartHeadings {
  const { bring, steps, requirements, result, legalBasis } = text.procedure;
  return { bring, steps, requirements, result, legalBasis };
}
