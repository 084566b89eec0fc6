import type { Text } from "../text/vi.ts";

const SCALES = ["billion", "million"] as const;
const FACTORS = { billion: 1e9, million: 1e6 };

/** A round number at a scale, short enough to stand beside it: 2500000 → «2,5 triệu». */
export function tickWords(value: number, text: Text): string {
  const scale = SCALES.find((name) => Math.abs(value) >= FACTORS[name]);
  if (scale === undefined) return text.format.shortest(value);
  return `${text.format.shortest(value / FACTORS[scale])} ${text.charts[scale]}`;
}
