import type { Found, Word } from "./phrases.ts";
import type { Reading } from "./reading.ts";

type Finder = (words: readonly Word[]) => Found[];
/** The rules on words of a question, ready to be looked for. */
export type Tables = {
  stop: Finder;
  stopWeights: number[];
  deeds: Finder;
  variants: Finder;
  levels: Finder;
  people: Finder;
  elsewhere: Finder;
};

/** How much of its weight each word keeps. */
export function stopWeights(readings: Reading[], tables: Tables): number[] {
  const stop = readings.map(() => 1);
  for (const { row, at, length } of tables.stop(readings)) {
    for (let place = at; place < at + length; place++) stop[place] = tables.stopWeights[row] ?? 1;
  }
  return stop;
}

/** A deed found in the question, and how surely it is the one asked for. */
export type DeedSaid = Found & { strength: number };

/** Told in the middle of a story a deed is less surely the one asked for. */
const TOLD = 0.6;

/** The deeds a question asks for. */
export function findDeeds(readings: Reading[], tables: Tables): DeedSaid[] {
  const stop = stopWeights(readings, tables);
  const wanted = wantedPart(readings);
  const best = new Map<number, DeedSaid>();
  for (const found of tables.deeds(readings)) {
    if (stop[found.at] === 0 || isDeath(readings, found.at, tables)) continue;
    const strength = readings.length < LONG || wanted[found.at] ? 1 : TOLD;
    if ((best.get(found.row)?.strength ?? 0) < strength)
      best.set(found.row, { ...found, strength });
  }
  return [...best.values()];
}

/** "Bố tôi mất" is a death and "mất giấy tờ" a loss: the word needs its neighbours. */
function isDeath(readings: Reading[], at: number, { people }: Tables): boolean {
  if (readings[at]?.bare !== "mat") return false;
  const before = readings.slice(Math.max(0, at - 3), at);
  const object = readings[at + 1];
  return people(before).length > 0 && !(object && LOSABLE.has(object.bare));
}

/** First syllables of what can be lost: papers, things that carry them. */
const LOSABLE = new Set(
  "giay so bang the ho can cccd cmnd bien ca xe vi tui bia chung gplx passport dang thi con".split(
    " ",
  ),
);

/** A long story is asked about behind "muốn", "xin", "thủ tục" up to the end of the clause. */
const LONG = 14;
const WANTING = new Set(["muon", "xin", "dinh", "thu", "de"]);

/** Which words of a long question stand in what is wanted. */
export function wantedPart(readings: Reading[]): boolean[] {
  const wanted = readings.map(() => false);
  if (readings.length < LONG) return wanted;
  let since = -1;
  readings.forEach((reading, at) => {
    if (since >= 0 && readings[since]?.clause !== reading.clause) since = -1;
    if (since >= 0) wanted[at] = true;
    if (WANTING.has(reading.bare) && asks(reading, readings[at + 1])) since = at;
  });
  return wanted;
}

function asks(reading: Reading, next: Reading | undefined): boolean {
  if (reading.bare === "thu") return next?.bare === "tuc";
  if (reading.bare === "de") return next?.bare === "nghi";
  return true;
}
