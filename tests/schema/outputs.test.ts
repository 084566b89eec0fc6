import { expect, test } from "vitest";
import { z } from "zod";
import { kindNames, kinds } from "#scripts/schema/kinds.ts";
import { gives, type JsonSchema, outputSchema } from "#scripts/schema/outputs.ts";
import { oneOf, text, wholeNumber } from "#scripts/schema/values.ts";

/** Paths of fields of which a JSON Schema says nothing but the title. */
function untyped(schema: JsonSchema, path: string): string[] {
  const { title: _, description: __, ...said } = schema;
  const parts = (name: string, value: unknown): string[] =>
    typeof value === "object" ? untyped({ ...value }, `${path}${name}`) : [];
  return [
    ...(Object.keys(said).length === 0 ? [path] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => parts(`.${name}`, field)),
    ...parts(".*", schema.additionalProperties),
    ...parts("[]", schema.items),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((form) => parts("", form)),
  ];
}

test.each(kindNames)("every field of the kind %s has a type in its JSON Schema", (kind) => {
  expect(untyped(outputSchema(kinds[kind].schema), kind)).toEqual([]);
});

test("a field that no one described is found by that check", () => {
  const schema = z.strictObject({ a: z.string().transform(Number), b: text() });
  expect(untyped(outputSchema(schema), "x")).toEqual(["x.a"]);
});

test("what was told of a schema holds when it gets a title or may be left out", () => {
  const schema = z.strictObject({
    count: wholeNumber().meta({ title: "số" }).optional(),
    colour: oneOf({ đỏ: "red", xanh: "blue", lam: "blue" }).meta({ title: "màu" }),
  });
  expect(outputSchema(schema)).toEqual({
    type: "object",
    properties: {
      count: { title: "số", type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      colour: { title: "màu", enum: ["red", "blue"] },
    },
    required: ["colour"],
    additionalProperties: false,
  });
});

test("a schema may be told in JSON Schema, where no schema of ours has its form", () => {
  const pair = gives(
    z.string().transform((value) => [value, value]),
    { type: "array", minItems: 2 },
  );
  expect(outputSchema(pair)).toEqual({ type: "array", minItems: 2 });
});
