import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { audiences, levels } from "#scripts/schema/vocabulary.ts";
import { checkSite } from "#tests/small-site.ts";
import { disclosureMistakes } from "./disclosure-mistakes.ts";
import { journeyMistakes } from "./journey-mistakes.ts";
import { linkMistakes } from "./link-mistakes.ts";
import * as mistakes from "./mistakes.ts";
import { peopleWorkMistakes } from "./people-work-mistakes.ts";
import { remedyMistakes } from "./remedy-mistakes.ts";
import { translationMistakes, wholeTranslation } from "./translation-mistakes.ts";

const GROUPS = {
  "about files": mistakes.fileMistakes,
  "about copies of forms": mistakes.formFileMistakes,
  "about YAML": mistakes.yamlMistakes,
  "about fields": mistakes.fieldMistakes,
  "about references": mistakes.referenceMistakes,
  "about procedures": mistakes.procedureMistakes,
  "about upkeep": mistakes.upkeepMistakes,
  "about remedies": remedyMistakes,
  "about journeys": journeyMistakes,
  "about the glossary": mistakes.glossaryMistakes,
  "about figures": mistakes.figureMistakes,
  "about figures together": mistakes.sumMistakes,
  "about the work with people": peopleWorkMistakes,
  "about what was made public": disclosureMistakes,
  "about models": mistakes.modelMistakes,
  "about content": mistakes.contentMistakes,
  "about links and titles": linkMistakes,
  "about samples": mistakes.sampleMistakes,
  "about translations": translationMistakes,
};

test("the small site that every mistake starts from has nothing to complain about", () => {
  expect(checkSite().messages).toBe("");
});

test("a whole translation of the text that stands there brings no message", () => {
  expect(checkSite(wholeTranslation).messages).toBe("");
});

describe.each(Object.entries(GROUPS))("the message %s", (_, group) => {
  const cases = group.map(([what, files, ...codes]) => ({ what, files, codes }));
  test.each(cases)("of $what", ({ files, codes }) => {
    const checked = checkSite(files);
    expect(checked.messages).toMatchSnapshot();
    expect(checked.codes.toSorted()).toEqual(codes.toSorted());
    const hasError = checked.problems.some(({ severity }) => severity === "error");
    expect(checked.dataset === undefined).toBe(hasError);
  });
});

/** Strings with hyphens in the checking rooms that are no codes of problems. */
const NO_CODES: ReadonlySet<string> = new Set([
  ...Object.values({ ...levels, ...audiences }).map(({ slug }) => slug),
  ...["at-least", "at-most", "gray-matter", "js-yaml", "life-events", "culture-rules", "utf-8"],
  ...["2021-2025", "2022-6t"],
]);

/** Codes that other tests show: what no text can be the mistake of. */
const SHOWN_ELSEWHERE = [
  "no-folder",
  "not-a-file",
  "petition-due",
  "review-due",
  "figures-due",
  "shown-ahead",
  "word-reaches-nothing",
];

test("every code of a problem has a mistake that shows its message", () => {
  const rooms = ["read", "layer", "schema", "formula", "validate", "translate"].flatMap((room) =>
    readdirSync(`scripts/${room}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const text = [...rooms, "scripts/prepare.ts", "scripts/search/office-words.ts"]
    .map((path) => readFileSync(path, "utf8"))
    .join();
  const written = [...text.matchAll(/"([a-z0-9]+(?:-[a-z0-9]+)+)"/g)].flatMap(([, code]) =>
    code === undefined || NO_CODES.has(code) ? [] : [code],
  );
  const shown = Object.values(GROUPS).flatMap((group) =>
    group.flatMap(([, , ...codes]) => codes.filter((code) => code.includes("-"))),
  );
  const expected = [...new Set(written)].toSorted();
  expect([...new Set([...shown, ...SHOWN_ELSEWHERE])].toSorted()).toEqual(expected);
});
