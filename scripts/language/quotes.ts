/** A piece of prose: plain text, or a figure quoted by reference. */
export type QuotePart =
  | { kind: "text"; text: string }
  | {
      kind: "figure";
      indicator: string;
      period: string | undefined;
      place: string | undefined;
      /** Offset of the reference in the text. */
      offset: number;
    };

/** `[[ty-le-hoa-giai-thanh/2016/toan-tinh]]`; period and place may be left out where they are clear. */
const QUOTE = /\[\[([a-z0-9-]+)(?:\/([0-9a-z-]+))?(?:\/([a-z0-9-]+))?\]\]/g;

/** Splits a text into plain parts and quoted figures. */
export function parseQuotes(text: string): QuotePart[] {
  const parts: QuotePart[] = [];
  let end = 0;
  for (const match of text.matchAll(QUOTE)) {
    if (match.index > end) parts.push({ kind: "text", text: text.slice(end, match.index) });
    const [whole, indicator = "", period, place] = match;
    parts.push({ kind: "figure", indicator, period, place, offset: match.index });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ kind: "text", text: text.slice(end) });
  return parts;
}
