import { fold } from "#scripts/language/fold.ts";
import type { Entry } from "./entry.ts";
import { type Found, phraseTable } from "./phrases.ts";
import type { Rules } from "./record.ts";
import { tokenise } from "./tokens.ts";

/** What a title says of itself beyond its words, as bits of the rules' tables. */
export type Traits = {
  /** Deeds at the head of the title, and anywhere in it. */
  mainDeeds: number;
  deeds: number;
  variants: number[];
  /** Bits: 1 commune, 2 province, 4 ministry. */
  levels: number;
  citizen: boolean;
  /** Nobody can file it any more. */
  withdrawn: boolean;
};

/** How many words make the head of a title. */
const HEAD = 7;

/** Reads what each record is about besides its words: deeds, variants, level, audience. */
export function readTraits(entries: Entry[], rules: Rules): Traits[] {
  const deeds = phraseTable(rules.deeds.map((deed) => deed.title));
  const variants = phraseTable(rules.variants.map((variant) => [variant.title]));
  return entries.map(({ record }) => {
    const words = tokenise(record.title);
    const foundDeeds = deeds(words);
    const main = foundDeeds.filter((found) => found.at < HEAD);
    return {
      mainDeeds: bits(main),
      deeds: bits(foundDeeds),
      variants: [...new Set(variants(words).map((found) => found.row))],
      levels: levelBits(record.levels),
      citizen:
        record.audience.length === 0 ||
        record.audience.some((who) => /cong dan|ca nhan/.test(fold(who))),
      withdrawn: record.kind === "withdrawn",
    };
  });
}

/** The levels of a record as bits. */
export function levelBits(levels: readonly string[]): number {
  let found = 0;
  for (const level of levels.map(fold)) {
    if (/xa|phuong/.test(level)) found |= 1;
    else if (/tinh|thanh pho/.test(level)) found |= 2;
    else if (/bo|trung uong/.test(level)) found |= 4;
  }
  return found;
}

const bits = (found: Found[]): number => found.reduce((sum, { row }) => sum | (1 << row), 0);
