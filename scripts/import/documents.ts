import { parseDate } from "#scripts/language/dates.ts";
import { fold } from "#scripts/language/fold.ts";
import { issuerOf } from "./law-numbers.ts";
import type { Citation } from "./laws.ts";
import { slugOf, UniqueSlugs } from "./slugs.ts";
import { capitalised } from "./text.ts";
import type { YamlMap } from "./yaml.ts";

interface Draft {
  number: string | undefined;
  isCut: boolean;
  titles: Map<string, { clean: number; all: number }>;
}

const LONGEST_TITLE = 600;
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\/N[ĐD]-CP$/, "nghị định"],
  [/\/TTLT-/, "thông tư liên tịch"],
  [/\/TT-/, "thông tư"],
  [/\/(?:NQ-|NQ$)/, "nghị quyết"],
  [/\/PL-UBTVQH/, "pháp lệnh"],
  [/\/Q[ĐD]-/, "quyết định"],
  [/\/CT-/, "chỉ thị"],
];
const TITLE_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:bộ )?luật(?!\p{L})/iu, "luật"],
  [/^nghị quyết/iu, "nghị quyết"],
  [/^pháp lệnh/iu, "pháp lệnh"],
  [/^nghị định/iu, "nghị định"],
  [/^thông tư liên tịch/iu, "thông tư liên tịch"],
  [/^thông tư/iu, "thông tư"],
  [/^quyết định/iu, "quyết định"],
  [/^chỉ thị/iu, "chỉ thị"],
];

/** Collects legal documents over all procedures, each once, under its number. */
export class DocumentRegister {
  #drafts = new Map<string, Draft>();
  #byText = new Map<string, string>();
  #slugs = new UniqueSlugs();

  /** The slug of a cited document. */
  take(citation: Citation): string {
    const { number } = citation;
    const key = number === undefined ? `text ${fold(citation.title)}` : `number ${fold(number)}`;
    const slug = this.#byText.get(key) ?? this.#slugs.take(slugOf(number ?? citation.title));
    this.#byText.set(key, slug);
    const draft = this.#drafts.get(slug) ?? { number, isCut: citation.isCut, titles: new Map() };
    const title = draft.titles.get(citation.title) ?? { clean: 0, all: 0 };
    title.all++;
    if (citation.isClean) title.clean++;
    draft.titles.set(citation.title, title);
    this.#drafts.set(slug, draft);
    return slug;
  }

  /** How many titles each document was given, for those with more than one. */
  disagreements(): string[] {
    return [...this.#drafts].filter(([, draft]) => draft.titles.size > 1).map(([slug]) => slug);
  }

  /** All documents by slug, in the order of their slugs. */
  list(): { [slug: string]: YamlMap } {
    const sorted = [...this.#drafts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(sorted.map(([slug, draft]) => [slug, toDocument(draft)]));
  }
}

function toDocument(draft: Draft): YamlMap {
  const { number, isCut } = draft;
  const said = bestTitle(draft);
  const type = typeOf(number ?? "", said);
  const title = wholeTitle(said, number, type);
  const notes = {
    cut: "Nguồn ghi số hiệu bị cắt, giữ nguyên như nguồn.",
    none: "Nguồn không ghi số hiệu riêng, giữ nguyên văn.",
  };
  return {
    type,
    number,
    title,
    issuer: number === undefined ? undefined : issuerOf(number),
    date: number === undefined ? undefined : dateOf(number, title),
    note: isCut ? notes.cut : number === undefined ? notes.none : undefined,
  };
}

/** A title that only repeats the number, or goes on behind it, gets the words in front. */
function wholeTitle(said: string, number: string | undefined, type: string): string {
  if (number === undefined) return said;
  const head = `${typeName(type)} số ${number}`;
  if (isOnlyNumber(said, number)) return head;
  return /^ngày \d/i.test(said) ? `${head} ${said.charAt(0).toLowerCase()}${said.slice(1)}` : said;
}

/** Whether a title says no more than «Nghị định số 101/2024/NĐ-CP». */
const isOnlyNumber = (title: string, number: string): boolean =>
  title.replace(number, "").replace(/số/i, "").trim().split(/\s+/).length <= 3 &&
  TITLE_ONLY.test(title.replace(number, "").replace(/số/i, "").trim());
const TITLE_ONLY =
  /^(?:|bộ luật|luật|nghị quyết|nghị định|pháp lệnh|thông tư|thông tư liên tịch|quyết định|chỉ thị)[.;:]?$/iu;
const typeName = (type: string): string => (type === "khác" ? "Văn bản" : capitalised(type));

/** The longest title that stands by itself and says more than the number; rare ones count less. */
function bestTitle({ titles, number }: Draft): string {
  const fits = [...titles].filter(([title]) => title.length <= LONGEST_TITLE);
  const telling = fits.filter(([title]) => title.length > (number?.length ?? 0) + 25);
  const clean = telling.filter(([, seen]) => seen.clean > 0);
  const from = [clean, telling, fits, [...titles]].find((list) => list.length > 0) ?? [];
  const most = Math.max(...from.map(([, seen]) => seen.all));
  const best = from
    .filter(([, seen]) => seen.all * 20 >= most)
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))[0];
  return capitalised(best?.[0] ?? "");
}

function typeOf(number: string, title: string): string {
  const byNumber = TYPES.find(([pattern]) => pattern.test(number))?.[1];
  const byTitle = TITLE_TYPES.find(([pattern]) => pattern.test(title))?.[1];
  if (byNumber) return byNumber;
  if (/\/QH\d{2}$/.test(number)) return byTitle === "nghị quyết" ? "nghị quyết" : "luật";
  if (/UBTVQH\d{2}$/.test(number)) return byTitle === "nghị quyết" ? "nghị quyết" : "pháp lệnh";
  return byTitle ?? "khác";
}

/** «Nghị định số 101/2024/NĐ-CP ngày 29/7/2024 …»: the day behind the document's own number. */
function dateOf(number: string, title: string): string | undefined {
  const at = title.indexOf(number);
  if (at < 0 || at > 40) return undefined;
  const written = /^ ngày (\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(title.slice(at + number.length));
  const date = written && parseDate(written.slice(1, 4).join("/"));
  if (!date || !number.includes(`/${date.slice(0, 4)}/`)) return undefined;
  return date.split("-").reverse().join("/");
}
