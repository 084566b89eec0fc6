import { parseNumber } from "./numbers.ts";

/** How a printed number is to be taken: «trên» is at least, «dưới» at most, «khoảng» about. */
export type Bound = "exact" | "at-least" | "at-most" | "about";

export interface Quantity {
  value: number;
  unit: string;
  bound: Bound;
}

const BOUND_WORDS: readonly (readonly [string, Bound])[] = [
  ["trên", "at-least"],
  ["hơn", "at-least"],
  ["ít nhất", "at-least"],
  ["dưới", "at-most"],
  ["gần", "at-most"],
  ["nhiều nhất", "at-most"],
  ["khoảng", "about"],
];

/** The word that is printed before a number with a bound. */
export const boundWord: { readonly [bound in Bound]: string } = {
  exact: "",
  "at-least": "trên",
  "at-most": "dưới",
  about: "khoảng",
};

/** Reads «trên 2.560 người», «73,5%», «1.673 vụ»; undefined when number or unit is missing. */
export function parseQuantity(text: string): Quantity | undefined {
  const clean = text.trim().replace(/\s+/g, " ");
  const lower = clean.toLowerCase();
  const word = BOUND_WORDS.find(([written]) => lower.startsWith(`${written} `));
  const rest = word ? clean.slice(word[0].length + 1) : clean;
  const match = /^(-?\d[\d.,]*)\s*([^\d\s.,].*)$/.exec(rest);
  const value = match?.[1] === undefined ? undefined : parseNumber(match[1]);
  if (value === undefined || match?.[2] === undefined) return undefined;
  return { value, unit: match[2].trim(), bound: word?.[1] ?? "exact" };
}
