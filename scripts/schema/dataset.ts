import type { FormCopy } from "./form.ts";
import type { CollectionKind, kinds, RecordOf } from "./kinds.ts";
import type { PageMeta } from "./page.ts";
import type { Site } from "./site.ts";

/** Where a record came from. */
export interface Origin {
  /** File an editor would open, as messages show it. */
  file: string;
  /** Line on which it begins. */
  line: number;
  /** Names of the layers that speak of it, lowest first. */
  layers: string[];
  /** Dotted paths that the office's own layer gave. */
  ownChanges: string[];
}

/** A checked record with its id and origin. */
export interface Entry<T> {
  id: string;
  value: T;
  origin: Origin;
}

/** A checked Markdown page. */
export interface ContentPage {
  /** Name below the content folder, without `.md`. */
  name: string;
  /** Slug of its section; empty for a page of its own. */
  section: string;
  slug: string;
  meta: PageMeta;
  body: string;
  bodyLine: number;
  file: string;
}

type Collections = {
  [K in CollectionKind as (typeof kinds)[K]["collection"]]: Map<string, Entry<RecordOf<K>>>;
};

/** Everything a site is made from, checked; maps are in the order of their ids, indicators as written. */
export interface Dataset extends Collections {
  site: Site;
  pages: ContentPage[];
  /** Files of all layers' `form-files/` by name; the nearest layer's where several have one. */
  formFiles: ReadonlyMap<string, FormCopy>;
}
