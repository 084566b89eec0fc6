import type { Catalogue } from "./catalogue.ts";
import type { Question } from "./question.ts";
import type { Saidness } from "./said.ts";
import { tokenise } from "./tokens.ts";

/** Where to mark a title: half-open stretches of its text. */
export type Mark = [start: number, end: number];

/** A word is marked when it was said with about the right marks, and is more than a filler. */
const SAID = 0.5;
const TELLING = 0.02;

/** The stretches of a title that answer the question's words, said or meant; neighbours are one stretch. */
export function markTitle(
  title: string,
  index: number,
  question: Question,
  said: Saidness,
  { terms }: Catalogue,
): Mark[] {
  const tokens = tokenise(title);
  const ids = tokens.map(({ key }) => terms.idOf(key) ?? -1);
  const marked = ids.map(
    (id) => (said.quality[id] ?? 0) >= SAID && (said.weight[id] ?? 0) > TELLING,
  );
  for (const { concept } of question.meanings) {
    if (!concept.entries.includes(index)) continue;
    const at = ids.findIndex((_, start) =>
      concept.words.every((word, offset) => ids[start + offset] === word),
    );
    if (at >= 0) marked.fill(true, at, at + concept.words.length);
  }
  const marks: Mark[] = [];
  tokens.forEach(({ start, end }, at) => {
    if (!marked[at]) return;
    const last = marks.at(-1);
    if (last && marked[at - 1] && title.slice(last[1], start).trim() === "") last[1] = end;
    else marks.push([start, end]);
  });
  return marks;
}
