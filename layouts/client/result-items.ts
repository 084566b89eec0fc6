import type { TextHit } from "./full-text.ts";
import type { SearchWords, ShownAnswer, ShownHit } from "./search-protocol.ts";

/** What results need besides themselves. */
export interface ItemContext {
  words: SearchWords;
  base: string;
}

/** A result found by its title, names or words. */
export function hitItem({ record, marks }: ShownHit, { words, base }: ItemContext): HTMLElement {
  const item = resultItem(record.kind, record.code);
  const link = element("a", "");
  link.href = base + record.url.slice(1);
  const [, folder = ""] = record.url.split("/");
  const language = words.languages?.[folder];
  if (language !== undefined) link.lang = link.hreflang = folder;
  link.append(...marked(record.title, marks));
  const { kind, levels, line } = record;
  item.append(
    link,
    " ",
    label([record.code ?? words.kinds[kind] ?? "", ...levels, ...(language ? [language] : [])]),
  );
  // The place of a line that is still to come is kept free.
  if (line || kind === "procedure") item.append(lineOf([line]));
  return item;
}

/** A result found in the text of a page. */
export function textItem(hit: TextHit, { words }: ItemContext): HTMLElement {
  const item = resultItem(hit.kind, hit.code);
  item.dataset.from = "text";
  const link = element("a", hit.title);
  link.href = hit.url;
  const excerpt = hit.excerpt.map(({ text, isMarked }) =>
    isMarked ? element("mark", text) : text,
  );
  item.append(link, " ", label([hit.code ?? words.kinds[hit.kind] ?? ""]));
  item.append(lineOf([`${words.inText} `, ...excerpt]));
  return item;
}

/** What was understood, and what was probably meant to be typed. */
export function understoodLines(
  { understood, didYouMean: mended = "" }: ShownAnswer,
  { words }: ItemContext,
): HTMLElement[] {
  const lines: HTMLElement[] = [];
  // A phrase that was understood as it stands needs no mending.
  const isSpoilt = understood.some(
    ({ said, means }) => !mended.includes(said) && !mended.includes(means),
  );
  const didYouMean = isSpoilt ? "" : mended;
  const isPart = (word: string) =>
    understood.some(({ said }) => said !== word && said.includes(word));
  if (didYouMean !== "") {
    const link = element("a", didYouMean);
    link.href = `?q=${encodeURIComponent(didYouMean)}`;
    const line = element("p", `${words.didYouMean} `);
    line.append(link);
    lines.push(line);
  }
  const pairs = understood.filter(
    ({ said, means }) => said !== means && !didYouMean.includes(means) && !isPart(said),
  );
  if (pairs.length > 0) {
    const told = pairs.map(({ said, means }) => `«${said}» → ${means}`).join("; ");
    lines.push(element("p", `${words.understood} ${told}`));
  }
  return lines;
}

function resultItem(kind: string, code: string | undefined): HTMLElement {
  const item = element("li", "");
  item.dataset.kind = kind;
  if (code !== undefined) item.dataset.code = code;
  return item;
}

function label(parts: readonly string[]): HTMLElement {
  const made = element("span", parts.filter(Boolean).join(" · "));
  made.className = "code";
  return made;
}

function lineOf(parts: readonly (Node | string)[]): HTMLElement {
  const made = element("span", "");
  made.className = "line";
  made.append(...parts);
  return made;
}

function marked(title: string, marks: readonly (readonly [number, number])[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    if (from > end) parts.push(title.slice(end, from));
    parts.push(element("mark", title.slice(from, to)));
    end = to;
  }
  parts.push(title.slice(end));
  return parts;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
