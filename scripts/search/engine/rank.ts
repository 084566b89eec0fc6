import type { Catalogue } from "./catalogue.ts";
import { BITS, IN, MASK } from "./entry.ts";
import { fitness } from "./fitness.ts";
import type { Question } from "./question.ts";
import type { Rules } from "./record.ts";
import { coverage, meantWords, pairWeight, saidPairs, saidTerms } from "./said.ts";
import type { Traits } from "./traits.ts";
import { WEIGHTS as W } from "./weights.ts";

/** A record with its score, and which share of the question it explains. */
export type Ranked = { index: number; score: number; share: number; parts: Parts };

/** What a score is made of, each 0 to 1 but the fitness. */
export type Parts = { cover: number; name: number; adjacent: number; fit: number };

/** How many records are looked at closely. */
const CLOSE = 160;

/** Ranks the records for a question, the best first; records that share no word are left out. */
export function rank(
  question: Question,
  catalogue: Catalogue,
  traits: readonly Traits[],
  rules: Rules,
  passes: (index: number) => boolean = () => true,
): Ranked[] {
  const total = question.weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return [];
  const explained = explain(question, catalogue);
  const order = [...explained.keys()].filter(
    (index) => (explained[index] ?? 0) > 0 && passes(index),
  );
  order.sort((a, b) => (explained[b] ?? 0) - (explained[a] ?? 0) || a - b);
  const close = openCloseLook(question, catalogue, traits, rules, total);
  return order
    .slice(0, CLOSE)
    .map((index) => close(index, (explained[index] ?? 0) / total))
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

/** How much of the question's weight each record explains, word by word the best way. */
function explain(question: Question, catalogue: Catalogue): Float32Array {
  const count = catalogue.entries.length;
  const sum = new Float32Array(count);
  const best = new Float32Array(count);
  question.readings.forEach((reading, place) => {
    const weight = question.weights[place] ?? 0;
    if (weight <= 0) return;
    best.fill(0);
    for (const { id, quality } of reading.terms) {
      for (const packed of catalogue.postings[id] ?? []) {
        const value = quality * fieldWorth(packed & MASK);
        if (value > (best[packed >> BITS] ?? 0)) best[packed >> BITS] = value;
      }
    }
    for (const { concept, places, quality } of question.meanings) {
      if (!places.includes(place)) continue;
      const value = quality * W.meant;
      for (const index of concept.entries) if (value > (best[index] ?? 0)) best[index] = value;
    }
    for (let index = 0; index < count; index++)
      sum[index] = (sum[index] ?? 0) + weight * (best[index] ?? 0);
  });
  return sum;
}

function fieldWorth(bits: number): number {
  if (bits & IN.title) return 1;
  if (bits & IN.name) return W.inName;
  if (bits & IN.result) return W.inResult;
  return bits & IN.kin ? W.inKin : W.inField;
}

type CloseLook = (index: number, share: number) => Ranked;

function openCloseLook(
  question: Question,
  catalogue: Catalogue,
  traits: readonly Traits[],
  rules: Rules,
  total: number,
): CloseLook {
  const said = saidTerms(question, catalogue.terms.words.length);
  const pairs = saidPairs(question, catalogue);
  const enough = Math.min(total, W.enough);
  const by = openScale(question);
  return (index, share) => {
    const entry = catalogue.entries[index];
    const trait = traits[index];
    if (!entry || !trait)
      return { index, score: 0, share, parts: { cover: 0, name: 0, adjacent: 0, fit: 0 } };
    const title = coverage(
      entry.title,
      said,
      catalogue,
      meantWords(index, entry.title, question),
      entry.titleWeights,
    );
    const named = (names: readonly number[][]): number =>
      names.reduce((best, words) => {
        const { share: part, weight } = coverage(words, said, catalogue, null);
        return Math.max(
          best,
          (part * part * (weight + pairWeight(words, pairs, catalogue) * W.pair)) / enough,
        );
      }, 0);
    const name = Math.max(named(entry.names), W.kin * named(entry.kin));
    const parts: Parts = {
      cover: title.share,
      name: Math.min(1, name),
      adjacent: Math.min(1, pairWeight(entry.title, pairs, catalogue) / enough),
      fit: fitness(question, trait, rules),
    };
    const score =
      by(W.share, W.shareLong) * share +
      by(W.cover, W.coverLong) * parts.cover +
      by(W.name, W.nameLong) * parts.name +
      by(W.pair, W.pairLong) * parts.adjacent +
      parts.fit;
    return { index, score, share, parts };
  };
}

/** From how many words on a question is a long one, and from how many on a story. */
const [BRIEF, STORY] = [8, 36];

/** How far a question is from a few words (0) to a story (1). */
export function howLong({ readings }: Question): number {
  return Math.min(1, Math.max(0, (readings.length - BRIEF) / (STORY - BRIEF)));
}

/** Weights slide from those of a few words to those of a story. */
function openScale(question: Question): (brief: number, story: number) => number {
  const long = howLong(question);
  return (brief, story) => brief + (story - brief) * long;
}
