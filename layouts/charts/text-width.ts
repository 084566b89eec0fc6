/**
 * Widths of letters in em, a little wider than the widest of the system fonts sets them: what fits
 * by these numbers fits on every machine. The build cannot measure, and must not depend on fonts.
 */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[.,:;'’|iíìỉĩịjlf()\s·]/u, 0.36],
  [/[tr\-–]/u, 0.46],
  [/[mwMWÂĂ%—]/u, 0.98],
  [/\p{Lu}/u, 0.8],
];

const ORDINARY = 0.65;

/** Size of all text in charts, px; never smaller, since charts are not scaled. */
export const FONT_SIZE = 13;

/** An upper estimate of how wide a label is set, px. */
export function textWidth(text: string, isBold = false): number {
  let em = 0;
  for (const letter of text) {
    em += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? ORDINARY;
  }
  return em * FONT_SIZE * (isBold ? 1.08 : 1);
}

/** Breaks a label between words into lines of at most `width` px; a longer word stands alone. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
