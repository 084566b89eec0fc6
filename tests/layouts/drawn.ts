import { NARROWEST } from "#layouts/charts/frame.ts";
import { textWidth } from "#layouts/charts/text-width.ts";
import type { Html } from "#layouts/html.ts";

/** One element of a drawing with its attributes. */
export interface Shape {
  name: string;
  classes: string[];
  get: (attribute: string) => string | undefined;
}

/** A word of a drawing and the room it takes on the narrowest screen, px. */
export interface DrawnText {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The elements of the first picture in some markup; the samples of the legend are no part of it. */
export function shapesOf(chart: Html): Shape[] {
  const picture = /<svg[^>]*role="img"[\s\S]*?<\/svg>\n/.exec(chart.toString())?.[0] ?? "";
  return [...picture.matchAll(/<([a-z]+)((?: [^>]*?)?)\/?>/g)].map(
    ([, name = "", attributes = ""]) => {
      const values = attributesOf(attributes);
      const classes = (values.get("class") ?? "").split(" ");
      return { name, classes, get: (attribute) => values.get(attribute) };
    },
  );
}

function attributesOf(written: string): Map<string, string> {
  const pairs = written.matchAll(/ ([\w-]+)="([^"]*)"/g);
  return new Map([...pairs].map(([, name = "", value = ""]) => [name, value]));
}

/** Where every word of a chart stands on the narrowest screen, by the widths that charts reckon with. */
export function textsOf(chart: Html): DrawnText[] {
  const texts = [...chart.toString().matchAll(/<text([^>]*)>([^<]*)<\/text>/g)];
  return texts.map(([, attributes = "", words = ""]) => {
    const values = attributesOf(attributes);
    const width = textWidth(words, values.get("class")?.includes("value"));
    const x = across(values.get("x"));
    const side = values.get("text-anchor") ?? "start";
    const left = side === "end" ? x - width : side === "middle" ? x - width / 2 : x;
    const baseline = Number(values.get("y"));
    return { words, left, right: left + width, top: baseline - 11, bottom: baseline + 3 };
  });
}

const across = (written = "0") =>
  written.endsWith("%") ? (Number.parseFloat(written) / 100) * NARROWEST : Number(written);

/** Pairs of words that stand on each other. */
export function overlapsOf(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} | ${b.words}`),
  );
}

/** A length in percent of the picture or in px. */
export const lengthOf = (written: string | undefined) => Number.parseFloat(written ?? "NaN");
