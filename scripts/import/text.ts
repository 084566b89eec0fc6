const PRIVATE_USE = /[\uE000-\uF8FF]/;
/** A glyph of a symbol font at the start of a line or before a word was a bullet. */
const PRIVATE_BULLET = /(^|\n)[ \t]*[\uE000-\uF8FF]+[ \t]*/g;
/** Control and format characters, and the mark of a character that could not be read. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu;

export const NO_INFORMATION = /^(?:không có thông tin[.\s]*)+$/i;

/** Whether a text holds glyphs that mean something in one symbol font only. */
export const hasPrivateCharacters = (text: string): boolean => PRIVATE_USE.test(text);

/**
 * One clean spelling of a source text: NFC, single spaces, one line a paragraph, no invisible
 * characters. Texts that only say that there is no information become undefined.
 */
export function cleanText(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined;
  const lines = raw
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(PRIVATE_BULLET, "$1- ")
    .replace(/[\uE000-\uF8FF]+/g, " ")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").replace(INVISIBLE, "").trim())
    .filter((line) => line !== "");
  const text = joinWrapped(lines).join("\n");
  return text === "" || NO_INFORMATION.test(text) ? undefined : text;
}

/** A source text on one line. */
export function cleanLine(raw: string | undefined): string | undefined {
  return cleanText(raw)?.replaceAll("\n", " ");
}

/** A line that was broken in the middle of a sentence goes on with a small letter. */
function joinWrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined && /[\p{L},]$/u.test(last) && /^\p{Ll}/u.test(line) && !isItem(line);
    if (goesOn) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

const isItem = (line: string): boolean => /^\p{L}{1,3}[.)]/u.test(line);

/** The text without the dash, plus or star that made it an item of a list. */
export function withoutBullet(text: string): string {
  return text.replace(/^(?:[-+*•–—·]+\s*)+/, "").trim();
}

/** A name without bullet and without the semicolon that separated it from the next. */
export function cleanName(raw: string): string {
  return withoutBullet(cleanLine(raw) ?? "")
    .replace(/[\s;,]+$/, "")
    .trim();
}

/** A heading without bullet, numbering brackets and the colon behind it. */
export function cleanHeading(text: string): string {
  return withoutBullet(text)
    .replace(/[\s:;]+$/, "")
    .trim();
}

/** The first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
