import type { Question } from "./question.ts";
import type { Rules } from "./record.ts";
import type { Traits } from "./traits.ts";
import { WEIGHTS as W } from "./weights.ts";

/** What speaks for a record besides its words: the deed, the plain case, the level, the citizen. */
export function fitness(question: Question, traits: Traits, rules: Rules): number {
  let fit = deedFit(question.deeds, traits);
  for (const variant of traits.variants) {
    if (!question.variants.has(variant)) fit -= (rules.variants[variant]?.cost ?? 0) * W.variant;
  }
  if (question.levels & traits.levels) fit += W.level;
  if (traits.levels & 1) fit += W.commune;
  if (traits.levels === 4) fit -= W.ministry;
  if (traits.withdrawn) fit -= W.withdrawn;
  return fit + (traits.citizen ? W.citizen : 0);
}

/** The first deed of the table is the plain one, "new"; the others are special. */
const PLAIN = 1;

function deedFit(asked: ReadonlyMap<number, number>, { mainDeeds, deeds }: Traits): number {
  let best = 0;
  let special = false;
  for (const [deed, strength] of asked) {
    const bit = 1 << deed;
    if (bit !== PLAIN) special = true;
    if (mainDeeds & bit) best = Math.max(best, strength);
    else if (deeds & bit) best = Math.max(best, strength / 2);
  }
  if (best > 0) return special || !(mainDeeds & ~PLAIN) ? W.sameDeed * best : -W.plainDeed;
  if (!special) return mainDeeds & ~PLAIN ? -W.plainDeed : 0;
  return mainDeeds & ~PLAIN ? -W.otherDeed : -W.missingDeed;
}
