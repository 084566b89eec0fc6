import { cleanText, withoutBullet } from "./text.ts";
import type { YamlMap } from "./yaml.ts";

const STEP = /^(?:[-+*•]\s*|\(?[0-9a-zđ.]{1,5}[.)]\s*)*Bước\s+(\d+(?:\.\d+)?)\s*[.:)\-–]?\s*/iu;
const NUMBERED = /^\(?(\d{1,2})[.)]\s+(?=\D)/u;
const LETTERED = /^([a-zđ])[.)]\s+/u;
const DASH = /^[-–•]\s+/u;
/** A list of more steps than this is no order of doing things any more. */
const MOST_STEPS = 40;

/** Splits the text of «trình tự» into steps by its own marks; every word of it stays. */
export function readSteps(raw: string | undefined): YamlMap | undefined {
  const text = cleanText(raw);
  if (text === undefined) return undefined;
  const lines = text.split("\n");
  const steps =
    splitBy(lines, STEP) ??
    splitBy(lines, NUMBERED) ??
    splitBy(lines, LETTERED) ??
    splitBy(lines, DASH) ??
    paragraphs(lines);
  return Object.fromEntries(steps.map((step, index) => [String(index + 1), step]));
}

/** Starts a step at each line with the mark; undefined where fewer than two lines have it. */
function splitBy(lines: readonly string[], mark: RegExp): string[] | undefined {
  const starts = lines.filter((line) => mark.test(line)).length;
  if (starts < 2 || starts > MOST_STEPS) return undefined;
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || mark.test(line)) groups.push([line]);
    else last.push(line);
  }
  const labels = groups.map((group) => mark.exec(group[0] ?? "")?.[1]);
  // The page numbers the steps itself, so a label may go only where it says the same number.
  const isCounted = labels.every((label, index) => label === String(index + 1));
  const isDash = mark === DASH;
  return groups.map((group) => {
    const [first = "", ...rest] = group;
    const shown = isDash ? withoutBullet(first) : isCounted ? first.replace(mark, "") : first;
    return [shown, ...rest].filter((line) => line !== "").join("\n") || first;
  });
}

function paragraphs(lines: readonly string[]): string[] {
  if (lines.length > MOST_STEPS) return [lines.join("\n")];
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const isInner = /^[-+*•]\s/.test(line) || last?.at(-1)?.endsWith(":") === true;
    if (last !== undefined && isInner) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => group.join("\n"));
}
