/** The Vietnamese alphabet in its order; marks of tone count only between words that are otherwise alike. */
const LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const TONES = "\u0300\u0309\u0303\u0301\u0323";

/**
 * A key under which plain string comparison gives Vietnamese dictionary order,
 * the same on every machine whatever its locale or ICU version.
 */
export function sortKey(text: string): string {
  let letters = "";
  let tones = "";
  for (const char of text.toLowerCase().normalize("NFC")) {
    const at = LETTERS.indexOf(withoutTone(char));
    letters += at >= 0 ? String.fromCharCode(0x4e00 + at) : char;
    tones += String(toneOf(char));
  }
  return `${letters}\u0000${tones}`;
}

/** The dictionary letter a title stands under: «Đ» for «Đăng ký khai sinh». */
export function initialOf(text: string): string {
  return withoutTone(text.trim().charAt(0).toUpperCase());
}

const isTone = (mark: string) => TONES.includes(mark);
/** 0 for a letter without tone, then in the order of the dictionary. */
const toneOf = (char: string) => {
  const tone = [...char.normalize("NFD")].find(isTone);
  return tone === undefined ? 0 : TONES.indexOf(tone) + 1;
};

/** Takes the tone off a letter and leaves what makes it a letter of its own: «ậ» → «â». */
function withoutTone(char: string): string {
  return [...char.normalize("NFD")]
    .filter((mark) => !isTone(mark))
    .join("")
    .normalize("NFC");
}

/** The values of a map whose keys are numbers, in the order of the numbers. */
export function byNumber<T>(numbered: { readonly [number: string]: T }): T[] {
  return Object.entries(numbered)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, value]) => value);
}
