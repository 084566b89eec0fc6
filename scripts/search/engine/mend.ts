import { hasMarks } from "#scripts/language/fold.ts";
import { type Catalogue, pairOf } from "./catalogue.ts";
import type { Reading } from "./reading.ts";
import { guessByNeighbours, guessWord } from "./slips.ts";

/** A word alone is mended only in short questions: long ones have words enough beside it. */
const SHORT = 14;

/** Adds to words that are none, or that go with no neighbour, the words they may be slips of. */
export function mendSlips(
  readings: Reading[],
  catalogue: Catalogue,
  around: ReadonlySet<string>,
): void {
  const { terms, pairs } = catalogue;
  const groups = readings.map(({ bare }) => terms.groupOfBare(bare) ?? -1);
  readings.forEach((reading, at) => {
    const before = groups[at - 1] ?? -1;
    const after = groups[at + 1] ?? -1;
    const own = groups[at] ?? -1;
    const alone = own >= 0 && !pairs.has(pairOf(before, own)) && !pairs.has(pairOf(own, after));
    if (own < 0 && around.has(reading.bare)) return;
    if (reading.aside || (own >= 0 && (!alone || readings.length > SHORT))) return;
    const guesses =
      own < 0
        ? guessWord(reading.bare, before, after, catalogue)
        : guessByNeighbours(reading.bare, before, after, catalogue);
    for (const { group, nearness } of guesses) {
      for (const id of terms.members[group] ?? []) {
        reading.terms.push({
          id,
          quality: nearness * marksLeft(reading.key, terms.words[id] ?? ""),
        });
      }
    }
    const first = guesses[0];
    if (own < 0 && first) reading.mended = bestWord(reading, terms.words);
  });
}

/** A slip in a marked word leaves the other marks telling: "kái" is nearer "khái" than "khai". */
function marksLeft(typed: string, word: string): number {
  if (!hasMarks(typed)) return 1;
  const marks = (text: string): string => text.normalize("NFD").replace(/[a-z]/g, "");
  return marks(typed) === marks(word) ? 1 : 0.75;
}

function bestWord(reading: Reading, words: readonly string[]): string {
  const best = reading.terms.reduce((a, b) => (b.quality > a.quality ? b : a));
  return words[best.id] ?? reading.said;
}
