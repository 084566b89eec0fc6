/** What kind of page a hit leads to. */
export type SearchKind =
  | "procedure"
  /** A procedure that was repealed or replaced. */
  | "withdrawn"
  | "model"
  | "result"
  | "document"
  | "form"
  | "event"
  | "agency"
  | "indicator"
  /** A word that the glossary explains. */
  | "term"
  | "page";

/** One thing that can be found: an address, a title, and what it is known by. */
export type SearchRecord = {
  kind: SearchKind;
  url: string;
  title: string;
  code?: string;
  /** Everyday names, of the country's words and of the record itself. */
  names: readonly string[];
  field?: string;
  levels: readonly string[];
  audience: readonly string[];
  methods: readonly string[];
  /** Names of what one gets in the end. */
  results: readonly string[];
  /** Numbers of the documents it rests on: "123/2015/NĐ-CP". */
  cites?: readonly string[];
  /** The one line that answers: time, fee, where. */
  line: string;
};

/** Tables of rules on words, written in scripts/search/words/rules. */
export type Rules = {
  deeds: readonly Deed[];
  variants: readonly Variant[];
  levels: readonly { level: string; said: readonly string[] }[];
  stop: readonly { weight: number; words: readonly string[] }[];
  stories: readonly Story[];
  short: readonly (readonly [short: string, long: string])[];
  /** Words for people, who die where papers are lost. */
  people: readonly string[];
  /** Subjects asked of an office that no record may answer. */
  elsewhere: readonly string[];
};

/** Something done, as titles and as people say it. */
export type Deed = { name: string; title: readonly string[]; said: readonly string[] };

/** A rare kind of a plain procedure, what it costs in rank, and the words that ask for it. */
export type Variant = { title: string; cost: number; said: readonly string[] };

/** An event of life: one word of each group must stand in the question, none of `not`. */
export type Story = {
  all: readonly (readonly string[])[];
  not: readonly string[];
  event: string;
  means: readonly string[];
};

/** An official word as it stands in titles, and what people say instead. */
export type LexiconEntry = readonly [official: string, said: readonly string[]];

/** Everything the engine needs, as plain data. */
export type SearchPack = {
  records: readonly SearchRecord[];
  lexicon: readonly LexiconEntry[];
  rules: Rules;
};
