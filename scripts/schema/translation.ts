import type { Dataset } from "./dataset.ts";
import type { Kind } from "./kinds.ts";

/** A language that pages are translated into. */
export interface Language {
  /** As it stands in addresses and in `lang`. */
  code: string;
  /** Its own name for itself. */
  name: string;
}

/** A site as far as it was translated into a language. */
export interface Translation {
  language: Language;
  /** Every record of the site; texts that nobody translated are Vietnamese. */
  dataset: Dataset;
  /** Translated units of indicators: formulas compute with Vietnamese ones. */
  units: ReadonlyMap<string, string>;
  /** Translated records by kind and id; `page` are Markdown pages by name. */
  done: ReadonlyMap<Kind | "page", ReadonlyMap<string, Done>>;
}

export interface Done {
  /** The words of the Vietnamese record changed since they were translated. */
  isStale: boolean;
}
