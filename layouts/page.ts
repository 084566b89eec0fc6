import type { SiteModel } from "#scripts/derive/model.ts";
import type { LanguageView } from "#scripts/derive/translation/language-views.ts";
import type { OpenData } from "#scripts/export/open-data.ts";
import type { Html } from "./html.ts";
import type { Text } from "./text/vi.ts";

/** Addresses of the built style sheet and scripts, with the hash of their bytes in the name. */
export interface Assets {
  style: string;
  search: string;
  due: string;
  procedure: string;
  /** The worker that holds the search engine, the packed catalogue of a first result, and the rest. */
  engine: string;
  pack: string;
  later: readonly string[];
  /** How many indexes of the full text there are. */
  shards: number;
  icon: string;
  /** The script of every page: reading without a network, sending a page on. */
  site: string;
  /** The icon as a picture, for phones. */
  picture: string;
}

/** Shows a line of text with what the glossary explains in it; an official name stays as it is written. */
export type ShowTerms = (line: string, isName?: boolean) => Html | string;

/** What every page may look at besides its own item. */
export interface Context {
  model: SiteModel;
  text: Text;
  /** The language of the pages, where it is not Vietnamese; the words of `text` may be Vietnamese still. */
  language?: LanguageView;
  assets: Assets;
  /** Marks the words that the glossary explains; each page begins anew. Absent where texts stay plain. */
  terms?: ShowTerms;
  /** The files that others may take, with their sizes. */
  openData: OpenData;
  /**
   * Puts the base of the site in front of an address: `/thu-tuc/` → `/minh-bach/thu-tuc/`; in another
   * language it leads to the page in that language where there is one: `/minh-bach/en/thu-tuc/`.
   */
  href: (url: string) => string;
  /** The address of a page in a language (`vi` among them), with the base; the page must exist in it. */
  hrefIn: (code: string, url: string) => string;
  /** The whole address of a page, for feeds, cards and print; in another language of the page in that language. */
  absolute: (url: string) => string;
}

/** A page as the document shell needs it. */
export interface PageView {
  /** What `<title>` says before the name of the site. */
  title: string;
  description: string;
  /** `data-kind` of `<main>`. */
  kind: string;
  code?: string;
  /** Pages above this one; the home page is added by the shell. */
  crumbs: readonly { name: string; url: string }[];
  main: Html;
  /** Search engines shall not list the page. */
  isHidden?: boolean;
  /** Loads the search script. */
  hasSearch?: boolean;
  /** Loads the script that marks dates which the reader's day has reached. */
  hasDue?: boolean;
  /** Loads the script of the case picker, the checklist and the dates of a procedure. */
  hasChecklist?: boolean;
  /** Address of the page that took its place; browsers go there at once. */
  movedTo?: string;
  /** Slug of the field it is about, whose feed it names. */
  field?: string;
  /** Version of the record, carried by the feedback link. */
  version?: string;
}

/** A kind of page: which items of the model get one, where, and what stands on it. */
export interface PageKind<T> {
  name: string;
  items: (model: SiteModel) => readonly T[];
  url: (item: T) => string;
  view: (item: T, context: Context) => PageView;
}

/** What the document shell needs of a page besides its content. */
export type ShellView = Omit<PageView, "main">;

/** One page to be rendered. */
export interface Page {
  /** Address of the page; of the Vietnamese page that it translates. */
  url: string;
  /** What it may look at; a function, since Eleventy copies what data hold. */
  context: () => Context;
  /** Path of the file below the output folder, as Eleventy wants its permalink. */
  permalink: string;
  view: () => PageView;
}

/** All pages of a kind. */
export function pagesOf<T>(kind: PageKind<T>, context: Context): Page[] {
  const { language } = context;
  return kind.items(context.model).flatMap((item) => {
    const url = kind.url(item);
    if (language?.addresses.has(url) === false) return [];
    const own = language ? `/${language.code}${url}` : url;
    return {
      url,
      context: () => context,
      permalink: own.endsWith("/") ? `${own}index.html` : own,
      view: () => kind.view(item, context),
    };
  });
}
