import { textUnderHeadings } from "#layouts/markdown.ts";
import type { Assets, Context } from "#layouts/page.ts";
import { periodName } from "#layouts/parts/figure/period.ts";
import { quotedWords } from "#layouts/parts/figure/quote.ts";
import { storyWords } from "#layouts/parts/figure/story.ts";
import { peopleWorkRecords } from "#layouts/parts/people-work/people-work.ts";
import { disclosureRecords } from "#layouts/parts/people-work/quarters.ts";
import { answerLine, withdrawnLine } from "#layouts/parts/procedure/rows.ts";
import { textIn } from "#layouts/text/all.ts";
import { type Text, vi } from "#layouts/text/vi.ts";
import type { SiteModel } from "#scripts/derive/model.ts";
import type { TranslatedModel } from "#scripts/derive/translation/translated-model.ts";
import type { OpenData } from "#scripts/export/open-data.ts";
import type { PageWords } from "#scripts/search/fulltext/pages.ts";
import type { RecordWords } from "#scripts/search/records.ts";

/** Whole addresses on the web, for one base. */
export function wholeAddresses(model: SiteModel, base: string): (url: string) => string {
  const { origin } = new URL(model.site.address);
  return (url) => origin + base + url.slice(1);
}

/** What every Vietnamese page may look at, for one base. */
export function contextFor(
  model: SiteModel,
  base: string,
  assets: Assets,
  openData: OpenData,
): Context {
  const href = (url: string) => base + url.slice(1);
  const hrefIn = (code: string, url: string) => href(code === "vi" ? url : `/${code}${url}`);
  const absolute = wholeAddresses(model, base);
  return { model, text: vi, assets, openData, href, hrefIn, absolute };
}

/** What pages in another language may look at: links lead to pages in it as far as those exist. */
export function contextIn({ language, model }: TranslatedModel, vietnamese: Context): Context {
  const { code, addresses, anchors } = language;
  const exists = (url: string) => {
    const [address = "", anchor] = url.split("#");
    const known = anchors.get(address);
    return addresses.has(address) && (!anchor || known === undefined || known.has(anchor));
  };
  const own = (url: string) => (exists(url) ? `/${code}${url}` : url);
  return {
    ...vietnamese,
    ...{ model, language, text: textIn(code) },
    href: (url) => vietnamese.href(own(url)),
    absolute: (url) => vietnamese.absolute(own(url)),
  };
}

/** The words that full-text search takes from pages: headings of parts, and what Markdown shows. */
export function pageWords(model: SiteModel, base: string, text: Text): PageWords {
  const { bring, steps, requirements, result, legalBasis } = text.procedure;
  const markdown = { model, text, href: (url: string) => base + url.slice(1) };
  return {
    ...{ bring, steps, requirements, result, legalBasis },
    remedies: { page: text.remedies.page, part: text.remedies.title },
    modelParts: (view) => storyWords(view, model, text),
    contentParts: ({ page }) => textUnderHeadings(page.body, markdown),
  };
}

/** The words of search results that pages write too. */
export function recordWords(text: Text): RecordWords {
  return {
    procedureLine: (procedure) =>
      procedure.isWithdrawn ? withdrawnLine(procedure, text) : answerLine(procedure, { text }),
    periodTitle: (period) => text.results.period(periodName(period, text)),
    modelLine: ({ record, place }, { figures }) =>
      record.result && quotedWords(record.result, place.slug, figures, text),
    peopleWork: (model) => peopleWorkRecords({ model, text }),
    disclosures: (model) => disclosureRecords({ model, text }),
  };
}
