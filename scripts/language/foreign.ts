/**
 * Marks around a run of text in another language than the interface of its page. They are
 * noncharacters, which Unicode keeps for use inside a program: no record holds them, and what
 * finishes a page turns every one of them into a `lang` or takes it out.
 */
export const FOREIGN_START = "\uFDD0";
export const FOREIGN_END = "\uFDD1";

/** Marks a text of another language, each line for itself; numbers and addresses are of none. */
export function markForeign(text: string): string {
  return text.replace(LINE, (line, bullet: string, words: string) =>
    isOfALanguage(words) ? `${bullet}${FOREIGN_START}${words}${FOREIGN_END}` : line,
  );
}

/** The words of a line behind the sign that makes it an item of a list. */
const LINE = /^([ \t]*(?:[-+*•][ \t]+)?)(.+)$/gm;

/** True for words; a number, an e-mail address and a web address are read alike in every language. */
export function isOfALanguage(text: string): boolean {
  return /\p{L}/u.test(text) && !/^(?:\S+@\S+|https?:\S+)$/.test(text);
}

/** Takes the marks out, also where they are part of a query. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uFDD0\uFDD1]|%EF%B7%9[01]/g, "");
}

/** The beginning of a text, at most so long; a run that is cut is closed. */
export function cutMarked(text: string, most: number): string {
  const cut = [...text].slice(0, most).join("");
  return cut.lastIndexOf(FOREIGN_START) > cut.lastIndexOf(FOREIGN_END) ? cut + FOREIGN_END : cut;
}

/** True where a mark was left in what is published. */
export function hasMarks(text: string): boolean {
  return text.includes(FOREIGN_START) || text.includes(FOREIGN_END);
}
