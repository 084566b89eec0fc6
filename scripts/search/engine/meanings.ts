import { type Catalogue, pairOf } from "./catalogue.ts";
import { type Concept, entriesWith, indexOfPhrase } from "./concepts.ts";
import { type Found, phraseTable, type Word } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Rules, SearchPack } from "./record.ts";
import { agreement, phraseIds } from "./terms.ts";
import { tokenise } from "./tokens.ts";
import { WEIGHTS } from "./weights.ts";

/** An official word the question means without saying it. */
export type Meaning = {
  concept: Concept;
  said: string;
  /** Which words of the question say it. */
  places: number[];
  quality: number;
};

/** Finds what everyday words of a question mean in official ones. */
export type Interpreter = (readings: readonly Reading[], light: readonly boolean[]) => Meaning[];

type Said = { words: Word[]; concept: Concept; common: boolean };

/** A word between two of a phrase may be passed over when it carries little. */
const MOST_BETWEEN = 2;
const PASSED_OVER = 0.85;

/** Prepares lexicon and stories for a catalogue. */
export function openMeanings(pack: SearchPack, catalogue: Catalogue): Interpreter {
  const byFirst = new Map<string, Said[]>();
  pack.lexicon.forEach(([, said], index) => {
    const concept = catalogue.concepts[index];
    if (!concept || concept.entries.length === 0) return;
    for (const text of said) {
      const words = tokenise(text);
      const first = words[0]?.bare;
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      list.push({ words, concept, common: standsInTitles(words, catalogue) });
      byFirst.set(first, list);
    }
  });
  const stories = openStories(pack.rules, catalogue);
  return (readings, light) => {
    const meanings = readings.flatMap((reading, at) =>
      (byFirst.get(reading.bare) ?? []).flatMap((said) => match(said, readings, light, at)),
    );
    return withoutParts([...meanings, ...stories(readings)]);
  };
}

function standsInTitles(words: Word[], { terms, titlePairs }: Catalogue): boolean {
  const groups = words.map(({ bare }) => terms.groupOfBare(bare) ?? -1);
  if (groups.length === 1) return false;
  return groups.every(
    (group, at) => at === 0 || titlePairs.has(pairOf(groups[at - 1] ?? -1, group)),
  );
}

function match(
  said: Said,
  readings: readonly Reading[],
  light: readonly boolean[],
  start: number,
): Meaning[] {
  const places: number[] = [];
  let quality = 1;
  let at = start;
  for (const word of said.words) {
    let between = 0;
    while (at < readings.length && !agrees(readings[at], word)) {
      const passable = places.length > 0 && (light[at] || readings[at]?.aside);
      if (!passable || ++between > MOST_BETWEEN) return [];
      at++;
    }
    const reading = readings[at];
    if (!reading) return [];
    if (between > 0) quality *= PASSED_OVER;
    places.push(at);
    at++;
  }
  if (said.common) quality *= 0.8;
  const text = said.words.map(({ key }) => key).join(" ");
  return [{ concept: said.concept, said: text, places, quality }];
}

function agrees(reading: Reading | undefined, word: Word): boolean {
  if (reading?.bare === word.bare) {
    return (
      agreement(reading.key, word.key) >= 0.7 && (!reading.bareMeant || reading.key === word.key)
    );
  }
  return reading?.mended !== undefined && tokenise(reading.mended)[0]?.bare === word.bare;
}

/** A phrase inside a longer one that was said counts for less: "bằng lái" inside "mất bằng lái". */
function withoutParts(meanings: Meaning[]): Meaning[] {
  return meanings.map((meaning) => {
    const inside = meanings.some(
      (other) =>
        other.places.length > meaning.places.length &&
        meaning.places.every((place) => other.places.includes(place)),
    );
    return inside ? { ...meaning, quality: meaning.quality * 0.7 } : meaning;
  });
}

function openStories(
  rules: Rules,
  catalogue: Catalogue,
): (readings: readonly Reading[]) => Meaning[] {
  const stories = rules.stories.map((story) => ({
    find: phraseTable(story.all),
    groups: story.all.length,
    avoid: phraseTable([story.not]),
    event: story.event,
    concepts: [
      ...story.means.flatMap((official) => conceptOf(official, catalogue)),
      ...eventsOf(story.event, catalogue),
    ],
  }));
  return (readings) =>
    stories.flatMap(({ find, groups, avoid, event, concepts }) => {
      const found = find(readings);
      if (new Set(found.map(({ row }) => row)).size < groups || avoid(readings).length > 0)
        return [];
      const places = [...new Set(found.flatMap(placesOf))];
      return concepts.map((concept) => ({ concept, said: event, places, quality: WEIGHTS.story }));
    });
}

/** The pages of life events that are called as the story's event is. */
function eventsOf(event: string, { entries, terms }: Catalogue): Concept[] {
  const words = phraseIds(terms, event);
  if (!words) return [];
  const found = entries.flatMap(({ record, title, names }, index) => {
    const isCalledSo = [title, ...names].some((called) => indexOfPhrase(called, words) >= 0);
    return record.kind === "event" && isCalledSo ? [index] : [];
  });
  return found.length > 0 ? [{ official: event, words, entries: found }] : [];
}

function placesOf({ at, length }: Found): number[] {
  return Array.from({ length }, (_, offset) => at + offset);
}

function conceptOf(official: string, { entries, terms, postings }: Catalogue): Concept[] {
  const words = phraseIds(terms, official);
  if (!words) return [];
  const found = entriesWith(words, entries, postings);
  return found.length > 0 ? [{ official, words, entries: found }] : [];
}
