import { type Catalogue, pairOf } from "./catalogue.ts";
import { indexOfPhrase } from "./concepts.ts";
import type { Question } from "./question.ts";
import { WEIGHTS as W } from "./weights.ts";

/** Term → how surely it was said, and what the saying weighs. */
export type Saidness = { quality: Float32Array; weight: Float32Array };

/** Which words of the catalogue a question says. */
export function saidTerms(question: Question, size: number): Saidness {
  const quality = new Float32Array(size);
  const weight = new Float32Array(size);
  question.readings.forEach((reading, place) => {
    if (reading.aside) return;
    for (const term of reading.terms) {
      quality[term.id] = Math.max(quality[term.id] ?? 0, term.quality);
      const told = (question.weights[place] ?? 0) * term.quality;
      weight[term.id] = Math.max(weight[term.id] ?? 0, told);
    }
  });
  return { quality, weight };
}

/** Which share of some words was said, by how telling they are, and what the said ones weigh. */
export function coverage(
  words: readonly number[],
  said: Saidness,
  { terms, worth }: Catalogue,
  meant: Float32Array | null,
  weights?: readonly number[],
): { share: number; weight: number } {
  let all = 0;
  let matched = 0;
  let weight = 0;
  words.forEach((id, at) => {
    const telling = (worth[terms.groupOf[id] ?? 0] ?? 1) * (weights?.[at] ?? 1);
    all += telling;
    matched += telling * Math.max(said.quality[id] ?? 0, meant?.[at] ?? 0);
    weight += said.weight[id] ?? 0;
  });
  return { share: all > 0 ? matched / all : 0, weight };
}

/** Which words of a title are meant by everyday words of the question. */
export function meantWords(
  index: number,
  title: readonly number[],
  question: Question,
): Float32Array | null {
  let meant: Float32Array | null = null;
  for (const { concept, quality } of question.meanings) {
    const at = concept.entries.includes(index) ? indexOfPhrase(title, concept.words) : -1;
    if (at < 0) continue;
    meant ??= new Float32Array(title.length);
    for (let place = at; place < at + concept.words.length; place++) {
      meant[place] = Math.max(meant[place] ?? 0, quality * W.meant);
    }
  }
  return meant;
}

/** Neighbours of the question by their groups, with what they weigh together. */
export function saidPairs(question: Question, { terms }: Catalogue): Map<number, number> {
  const pairs = new Map<number, number>();
  const kept = question.readings.flatMap((reading, place) =>
    reading.aside
      ? []
      : [
          {
            groups: reading.terms.map(
              ({ id, quality }) => [terms.groupOf[id] ?? 0, quality] as const,
            ),
            weight: question.weights[place] ?? 0,
          },
        ],
  );
  const telling = kept.filter(({ weight }) => weight > 0.05);
  for (const row of [kept, telling]) {
    for (let at = 1; at < row.length; at++) {
      const [one, other] = [row[at - 1], row[at]];
      if (!one || !other) continue;
      for (const [first, near] of one.groups) {
        for (const [second, far] of other.groups) {
          const weight = Math.min(near, far) * Math.sqrt(one.weight * other.weight);
          const pair = pairOf(first, second);
          pairs.set(pair, Math.max(pairs.get(pair) ?? 0, weight));
        }
      }
    }
  }
  return pairs;
}

/** What the neighbours of some words weigh that were neighbours in the question too. */
export function pairWeight(
  words: readonly number[],
  pairs: Map<number, number>,
  { terms }: Catalogue,
): number {
  let sum = 0;
  const seen = new Set<number>();
  for (let at = 1; at < words.length; at++) {
    const pair = pairOf(terms.groupOf[words[at - 1] ?? 0] ?? 0, terms.groupOf[words[at] ?? 0] ?? 0);
    if (seen.has(pair)) continue;
    seen.add(pair);
    sum += pairs.get(pair) ?? 0;
  }
  return sum;
}
