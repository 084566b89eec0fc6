import { BITS, type Catalogue, IN, MASK } from "./catalogue.ts";
import type { Question } from "./question.ts";
import type { Ranked } from "./rank.ts";

/** How sure an answer is. */
export type State = "done" | "unsure" | "empty";

/** What speaks for and against the best record of a question. */
export type Evidence = {
  score: number;
  share: number;
  /** Weight of the heaviest word that the record does not explain, and of all such words. */
  missing: number;
  unexplained: number;
  /** Share of the words that no record knows. */
  unknown: number;
  words: number;
  /** How many subjects of other offices the question names and the record does not. */
  elsewhere: number;
};

const SPOKEN_OF = 0.5;

/** Gathers the evidence for the best record. */
export function gather(question: Question, best: Ranked, catalogue: Catalogue): Evidence {
  let missing = 0;
  let unexplained = 0;
  let total = 0;
  let unknown = 0;
  let words = 0;
  question.readings.forEach((reading, place) => {
    const weight = question.weights[place] ?? 0;
    if (reading.aside || weight <= 0) return;
    const lack = weight * (1 - explainedAt(question, place, best.index, catalogue));
    missing = Math.max(missing, lack);
    unexplained += lack;
    total += weight;
    words++;
    if (reading.terms.length === 0 || reading.mended !== undefined) unknown++;
  });
  const { score, share } = best;
  const elsewhere = question.elsewhere.filter((places) =>
    places.some((place) => !speaksOf(question, place, best.index, catalogue)),
  ).length;
  return { score, share, missing, unexplained: unexplained / (total || 1), unknown: unknown / (words || 1), words, elsewhere };
}

/** Whether the title or a name of the record has the word itself. */
function speaksOf(question: Question, place: number, index: number, { postings }: Catalogue): boolean {
  return (question.readings[place]?.terms ?? []).some(
    ({ id, quality }) =>
      quality >= SPOKEN_OF &&
      (postings[id] ?? []).some((one) => one >> BITS === index && (one & (IN.title | IN.name)) !== 0),
  );
}

function explainedAt(question: Question, place: number, index: number, { postings }: Catalogue): number {
  let best = 0;
  for (const { id, quality } of question.readings[place]?.terms ?? []) {
    if (quality <= best) continue;
    const packed = (postings[id] ?? []).find((one) => one >> BITS === index);
    if (packed !== undefined && (packed & MASK & ~IN.field) !== 0) best = quality;
  }
  for (const { concept, places, quality } of question.meanings) {
    if (quality > best && places.includes(place) && concept.entries.includes(index)) best = quality;
  }
  return Math.min(1, best);
}

/** Judges whether the best record answers. */
export function judge(question: Question, best: Ranked, catalogue: Catalogue): State {
  if (question.readings.length === 0) return "empty";
  const evidence = gather(question, best, catalogue);
  return evidence.score > 0 ? "done" : "empty";
}
