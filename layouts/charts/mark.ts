import type { Figure } from "#scripts/derive/model.ts";
import type { Bound } from "#scripts/language/quantities.ts";
import { figureWords } from "../parts/figure/figure.ts";
import type { Text } from "../text/vi.ts";

/** One thing to draw: a period or a place with what is known of it. */
export interface Mark {
  /** What stands at the axis. */
  label: string;
  /** In the unit of the chart; absent where nothing is known. */
  value: number | undefined;
  bound: Bound;
  /** The value as people read it, without its unit. */
  words: string;
  /** Set off from the others: the newest period, the whole that parts belong to. */
  isMain: boolean;
  /** Why it may not be compared with the mark before it. */
  breaks: string | undefined;
}

/** Makes the mark of a figure; no figure is a gap. */
export function markOf(
  label: string,
  figure: Figure | undefined,
  text: Text,
  isMain = false,
): Mark {
  if (figure === undefined) {
    return {
      label,
      value: undefined,
      bound: "exact",
      words: text.charts.missing,
      isMain,
      breaks: undefined,
    };
  }
  const { value, bound } = figure;
  const words = figureWords(figure, text, false);
  return { label, value, bound, words, isMain, breaks: undefined };
}

/** The range a scale must show: every value and always zero, so that lengths can be compared. */
export function domainOf(marks: readonly Mark[]): [low: number, high: number] {
  const values = marks.flatMap(({ value }) => value ?? []);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [0, 1] : [low, high];
}
