import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import type { LexiconEntry, Rules } from "./engine/record.ts";

/** The words that ship with the generator: what people say, names by code, rules. */
export type Words = {
  lexicon: readonly LexiconEntry[];
  names: ReadonlyMap<string, readonly string[]>;
  rules: Rules;
  /** Where each official word of the lexicon is written. */
  places: ReadonlyMap<string, WordPlace>;
};

/** A line of a file of words, below the folder of words. */
export type WordPlace = { file: string; line: number };

const FOLDER = join(import.meta.dirname, "words");

/** Reads the words that ship with the generator. */
export function readWords(folder: string = FOLDER): Words {
  const lexicon = yamlFiles(join(folder, "lexicon")).flatMap((file) =>
    Object.entries(readLists(file)),
  );
  const names = yamlFiles(join(folder, "names")).flatMap((file) => Object.entries(readLists(file)));
  const objects = Object.entries(readLists(join(folder, "rules", "objects.yaml")));
  return {
    lexicon: [...lexicon, ...objects],
    names: new Map(names),
    rules: readRules(join(folder, "rules")),
    // A word that stands in both is the lexicon's: it is written last.
    places: new Map(
      [join(folder, "rules", "objects.yaml"), ...yamlFiles(join(folder, "lexicon"))].flatMap(
        (file) => placesIn(file, folder),
      ),
    ),
  };
}

/** Entries stand one on a line: the key is what precedes the list. */
function placesIn(file: string, folder: string): [string, WordPlace][] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((text, index) => {
      const key = /^"?([^#"\s][^"]*?)"?\s*:\s*\[/.exec(text)?.[1];
      return key === undefined
        ? []
        : [[key.normalize("NFC"), { file: relative(folder, file), line: index + 1 }]];
    });
}

function readRules(folder: string): Rules {
  const read = (name: string): unknown => readYaml(join(folder, `${name}.yaml`));
  return {
    deeds: Object.entries(record(read("deeds"))).map(([name, deed]) => ({
      name,
      title: strings(record(deed).title),
      said: strings(record(deed).said),
    })),
    variants: list(read("variants"))
      .map(record)
      .map(({ title, cost, said }) => ({
        title: String(title),
        cost: Number(cost),
        said: strings(said),
      })),
    levels: Object.entries(record(read("levels"))).map(([level, said]) => ({
      level,
      said: strings(said),
    })),
    stop: Object.entries(record(read("stopwords"))).map(([weight, words]) => ({
      weight: Number(weight),
      words: strings(words),
    })),
    stories: list(read("stories"))
      .map(record)
      .map(({ all, not, event, means }) => ({
        all: list(all).map(strings),
        not: strings(not),
        event: String(event),
        means: strings(means),
      })),
    short: Object.entries(record(read("abbreviations"))).map(
      ([short, long]) => [short, String(long)] as const,
    ),
    people: strings(read("people")),
    elsewhere: Object.values(record(read("elsewhere"))).flatMap(strings),
  };
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(folder, name));
}

function readYaml(file: string): unknown {
  try {
    return load(readFileSync(file, "utf8"), { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readLists(file: string): Record<string, string[]> {
  const rows = Object.entries(record(readYaml(file) ?? {}));
  return Object.fromEntries(rows.map(([key, value]) => [key.normalize("NFC"), strings(value)]));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown): string[] =>
  list(value).map((item) => String(item).normalize("NFC"));
