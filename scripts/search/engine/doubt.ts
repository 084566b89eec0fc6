import type { Catalogue } from "./catalogue.ts";
import { BITS, IN } from "./entry.ts";
import type { Question } from "./question.ts";
import { howLong, type Ranked } from "./rank.ts";

/** How sure an answer is. */
export type State = "done" | "unsure" | "empty";

/**
 * What speaks for the best record and against it, weighed by a logistic regression on questions of our
 * own, a quarter of them with no answer; below `sure` about one answered question in forty falls.
 */
const DOUBT = { share: 3, cover: 3.75, name: 5, long: 3.3, elsewhere: -3.45, sure: 4.4 };

/** Below this a short question found nothing; a long one is given the benefit of the doubt. */
const NOTHING = { confidence: 1.6, words: 10 };

/** Judges whether the best record answers. */
export function judge(question: Question, best: Ranked, catalogue: Catalogue): State {
  const sure = confidence(question, best, catalogue);
  if (sure < NOTHING.confidence && question.readings.length <= NOTHING.words) return "empty";
  return sure < DOUBT.sure ? "unsure" : "done";
}

/** How well the best record answers, on the scale of `DOUBT`. */
export function confidence(question: Question, best: Ranked, catalogue: Catalogue): number {
  const { share, parts, index } = best;
  const away = question.elsewhere.some((places) =>
    places.some((place) => !speaksOf(question, place, index, catalogue)),
  );
  return (
    DOUBT.share * share +
    DOUBT.cover * parts.cover +
    DOUBT.name * parts.name +
    DOUBT.long * howLong(question) +
    (away ? DOUBT.elsewhere : 0)
  );
}

/** A word agrees well enough to be the one spoken of. */
const SPOKEN_OF = 0.5;

/** Whether the title or a name of the record has the word itself. */
function speaksOf(
  question: Question,
  place: number,
  index: number,
  { postings }: Catalogue,
): boolean {
  return (question.readings[place]?.terms ?? []).some(
    ({ id, quality }) =>
      quality >= SPOKEN_OF &&
      (postings[id] ?? []).some(
        (one) => one >> BITS === index && (one & (IN.title | IN.name)) !== 0,
      ),
  );
}
