import { expect, test } from "vitest";
import type { GroupView } from "#scripts/derive/model.ts";
import { deriveBooklets } from "#scripts/derive/procedure/booklets.ts";
import { checkSite } from "#tests/small-site.ts";

/** A field of so many procedures, all alike. */
function fieldOf(slug: string, count: number): GroupView {
  const [procedure] = checkSite().model?.procedures ?? [];
  if (procedure === undefined) throw new Error("the small site has no procedure");
  const procedures = Array.from({ length: count }, () => procedure);
  return { slug, name: slug, url: `/linh-vuc/${slug}/`, procedures, description: undefined };
}

const shape = (fields: readonly GroupView[]) =>
  deriveBooklets(
    fields,
    fields.flatMap(({ procedures }) => procedures),
  ).booklets.map(({ url, procedures, volumes }) => [url, procedures.length, volumes.length]);

test("a small catalogue is one document, and so is each of its fields that has procedures", () => {
  expect(shape([fieldOf("dat-dai", 60), fieldOf("ho-tich", 40), fieldOf("trong", 0)])).toEqual([
    ["/thu-tuc/in/", 100, 2],
    ["/linh-vuc/dat-dai/in/", 60, 0],
    ["/linh-vuc/ho-tich/in/", 40, 0],
  ]);
});

test("a large catalogue leads to the documents of its fields, and a large field is cut into parts", () => {
  expect(shape([fieldOf("dat-dai", 201), fieldOf("ho-tich", 1)])).toEqual([
    ["/thu-tuc/in/", 0, 4],
    ["/linh-vuc/dat-dai/in/", 100, 0],
    ["/linh-vuc/dat-dai/in/phan-2/", 100, 0],
    ["/linh-vuc/dat-dai/in/phan-3/", 1, 0],
    ["/linh-vuc/ho-tich/in/", 1, 0],
  ]);
});

test("a site without procedures has nothing to print", () => {
  expect(shape([])).toEqual([]);
});
