const COMBINING = /\p{M}+/gu;
const STROKE = "̵";

/** One spelling of the same text: NFC, one kind of space, no invisible characters. */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Lower case without any mark: "Đăng ký" → "dang ky". */
export function fold(text: string): string {
  return text.normalize("NFD").replace(COMBINING, "").toLowerCase().replace(/đ/g, "d");
}

/** Whether the text carries any Vietnamese mark, đ included. */
export function hasMarks(text: string): boolean {
  return /[đĐ]|\p{M}/u.test(text.normalize("NFD"));
}

/** đ written so that Pagefind's own folding reaches it: "đ" → "d" + U+0335, undone by `restoreD`. */
export function foldableD(text: string): string {
  return text.replace(/đ/g, `d${STROKE}`).replace(/Đ/g, `D${STROKE}`);
}

/** The text as it was before `foldableD`. */
export function restoreD(text: string): string {
  return text.replaceAll(`d${STROKE}`, "đ").replaceAll(`D${STROKE}`, "Đ");
}
