/** A word of the question as understood: what was typed, and the words of the catalogue it may be. */
export type Reading = {
  said: string;
  key: string;
  bare: string;
  /** Which clause of the question it stands in. */
  clause: number;
  terms: { id: number; quality: number }[];
  /** The word that was guessed, where a slip was mended. */
  mended?: string;
  /** A short form kept beside what it stands for: matched in the lexicon, not counted. */
  aside?: boolean;
  /** Typed without marks among words that have them. */
  bareMeant?: boolean;
};
