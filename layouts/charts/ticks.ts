import { formatShortest } from "#scripts/language/numbers.ts";
import type { Text } from "../text/vi.ts";

const SCALES = ["billion", "million"] as const;
const FACTORS = { billion: 1e9, million: 1e6 };

/** A round number at a scale, short enough to stand beside it: 2500000 → «2,5 triệu». */
export function tickWords(value: number, text: Text): string {
  const scale = SCALES.find((name) => Math.abs(value) >= FACTORS[name]);
  if (scale === undefined) return formatShortest(value);
  return `${formatShortest(value / FACTORS[scale])} ${text.charts[scale]}`;
}
