import { type DeedSaid, findDeeds, stopWeights, type Tables, wantedPart } from "./asked.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Interpreter, type Meaning, openMeanings } from "./meanings.ts";
import { phraseTable } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { SearchPack } from "./record.ts";
import { readWords } from "./spelling.ts";
import { tokenise } from "./tokens.ts";
import { levelBits } from "./traits.ts";
import { WEIGHTS } from "./weights.ts";

/** A question understood: what each word weighs, what is meant, what is to be done, by whom. */
export type Question = {
  readings: Reading[];
  weights: number[];
  meanings: Meaning[];
  /** Deeds asked for, by their row in the rules' table, with how surely. */
  deeds: Map<number, number>;
  /** Variants the question asks for. */
  variants: Set<number>;
  levels: number;
  /** Subjects of other offices, as places in the question. */
  elsewhere: number[][];
};

/** Reads questions against one catalogue. */
export type Reader = (text: string) => Question;

/** Below this a word is told around the question, not asked. */
const LIGHT = 0.3;
/** A word of a deed weighs at least so much of what it tells. */
const DEED_WORD = 0.6;

/** Prepares the rules for a catalogue. */
export function openReader(pack: SearchPack, catalogue: Catalogue): Reader {
  const { rules } = pack;
  const interpret = openMeanings(pack, catalogue);
  const known = {
    short: new Map(rules.short),
    around: new Set(
      [
        ...rules.stop.flatMap(({ words }) => words),
        ...rules.people,
        ...pack.lexicon.flatMap(([, said]) => said),
      ].flatMap((phrase) => tokenise(phrase).map(({ bare }) => bare)),
    ),
  };
  const tables: Tables = {
    stop: phraseTable(rules.stop.map(({ words }) => words)),
    stopWeights: rules.stop.map(({ weight }) => weight),
    deeds: phraseTable(rules.deeds.map(({ said }) => said)),
    variants: phraseTable(rules.variants.map(({ said }) => said)),
    levels: phraseTable(rules.levels.map(({ said }) => said)),
    people: phraseTable([rules.people]),
    elsewhere: phraseTable([rules.elsewhere]),
  };
  const levels = rules.levels.map(({ level }) => levelBits([level]));
  return (text) => {
    const readings = readWords(text, catalogue, known);
    const found = tables.levels(readings).map(({ row }) => levels[row] ?? 0);
    const deeds = findDeeds(readings, tables);
    return {
      ...weighQuestion(readings, catalogue, tables, interpret, deeds),
      readings,
      deeds: new Map(deeds.map(({ row, strength }) => [row, strength])),
      variants: new Set(tables.variants(readings).map(({ row }) => row)),
      elsewhere: tables
        .elsewhere(readings)
        .map(({ at, length }) => Array.from({ length }, (_, offset) => at + offset)),
      levels: found.reduce((bits, level) => bits | level, 0),
    };
  };
}

function weighQuestion(
  readings: Reading[],
  catalogue: Catalogue,
  tables: Tables,
  interpret: Interpreter,
  deeds: readonly DeedSaid[],
): Pick<Question, "weights" | "meanings"> {
  const stop = stopWeights(readings, tables);
  // A word of a deed is asked for, however common: "lại" in "bổ nhiệm lại".
  for (const { at, length } of deeds) {
    for (let place = at; place < at + length; place++)
      stop[place] = Math.max(stop[place] ?? 1, DEED_WORD);
  }
  const wanted = wantedPart(readings);
  const meanings = interpret(
    readings,
    stop.map((weight) => weight < LIGHT),
  );
  const weights = readings.map((reading, at) => {
    if (reading.aside) return 0;
    return worthOf(reading, catalogue) * (stop[at] ?? 1) * (wanted[at] ? WEIGHTS.wanted : 1);
  });
  for (const { concept, places, quality } of meanings) {
    const telling = Math.log(1 + catalogue.entries.length / (concept.entries.length + 0.5));
    const top = Math.log(1 + catalogue.entries.length / 1.5);
    const floor = (WEIGHTS.meaningFloor * quality * telling) / top / Math.sqrt(places.length);
    for (const place of places) weights[place] = Math.max(weights[place] ?? 0, floor);
  }
  return { weights, meanings };
}

/** A word weighs as much as it tells; a word nobody knows weighs like a rare one. */
function worthOf({ bare, terms }: Reading, catalogue: Catalogue): number {
  const group = catalogue.terms.groupOfBare(bare);
  if (group !== undefined) return catalogue.worth[group] ?? 1;
  const best = terms[0];
  return best ? (catalogue.worth[catalogue.terms.groupOf[best.id] ?? 0] ?? 1) : 0.8;
}
