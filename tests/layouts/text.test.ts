import { expect, test } from "vitest";
import { textIn } from "#layouts/text/all.ts";
import { en } from "#layouts/text/en.ts";
import { vi } from "#layouts/text/vi.ts";

/** Every plain text of an interface by its path. */
function textsOf(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => textsOf(below, `${path}.${key}`));
}

/** Letters that Vietnamese alone has. */
const VIETNAMESE = /[ăâđêôơưàảãáạ\u1EA0-\u1EF9]/i;

test("English words are English, but for names", () => {
  const foreign = textsOf({ ...en, terms: undefined })
    .map(([path, text]) => [path, text.replace(/“Dân vận khéo”|Tiếng Việt/g, "")] as const)
    .filter(([, text]) => VIETNAMESE.test(text))
    .map(([path]) => path);
  expect(foreign).toEqual([]);
});

test("what travels to the browser keeps its places for numbers and questions", () => {
  const places = (text: string) =>
    [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
  const english = new Map(textsOf(en));
  for (const [path, text] of textsOf(vi)) {
    const translated = english.get(path);
    if (translated !== undefined) expect(places(translated), path).toEqual(places(text));
  }
});

test("a language whose words nobody has written speaks Vietnamese", () => {
  expect(textIn("en")).toBe(en);
  expect(textIn("km")).toBe(vi);
});
