import { textUnderHeadings } from "#layouts/markdown.ts";
import type { Assets, Context } from "#layouts/page.ts";
import { periodName } from "#layouts/parts/period.ts";
import { answerLine } from "#layouts/parts/procedure-rows.ts";
import { type Text, vi } from "#layouts/text/vi.ts";
import { UsageError } from "#scripts/command/options.ts";
import type { SiteModel } from "#scripts/derive/model.ts";
import type { PageWords } from "#scripts/search/fulltext/pages.ts";
import type { RecordWords } from "#scripts/search/records.ts";

/** Brings `minh-bach`, `/minh-bach` and `/minh-bach/` to the last form; the root is `/`. */
export function basePath(written: string): string {
  const inner = written.replace(/^\/|\/$/g, "");
  if (inner === "") return "/";
  const isPath = inner.split("/").every((part) => /^(?!\.{1,2}$)[\w.~%!$'()*+,;=@-]+$/.test(part));
  if (!isPath) throw new UsageError(`«${written}» không phải là một đường dẫn (ví dụ: minh-bach).`);
  return `/${inner}/`;
}

/** What every page may look at, for one base and one language. */
export function contextFor(model: SiteModel, base: string, assets: Assets): Context {
  const { origin } = new URL(model.site.address);
  const href = (url: string) => base + url.slice(1);
  return { model, text: vi, assets, href, absolute: (url) => origin + href(url) };
}

/** The words that full-text search takes from pages: headings of parts, and what Markdown shows. */
export function pageWords(model: SiteModel, base: string, text: Text): PageWords {
  const { bring, steps, requirements, result, legalBasis } = text.procedure;
  const markdown = { model, text, href: (url: string) => base + url.slice(1) };
  return {
    ...{ bring, steps, requirements, result, legalBasis },
    contentParts: ({ page }) => textUnderHeadings(page.body, markdown),
  };
}

/** The words of search results that pages write too. */
export function recordWords(text: Text): RecordWords {
  return {
    procedureLine: (procedure) => answerLine(procedure, { text }),
    periodTitle: (period) => text.results.period(periodName(period, text)),
  };
}
