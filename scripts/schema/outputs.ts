import { z } from "zod";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What schemas give that turn a text into something else. */
const outputs = new WeakMap<z.core.$ZodType, z.ZodType | { readonly [key: string]: unknown }>();

/**
 * Tells what a schema gives, where it reads a text into something else: a schema of the same type
 * in forms that JSON Schema knows, or a JSON Schema.
 */
export function gives<S extends z.ZodType>(
  schema: S,
  output: z.ZodType<z.output<S>> | { readonly [key: string]: unknown },
): S {
  outputs.set(schema, output);
  return schema;
}

/** The JSON Schema (draft 2020-12) of what a schema gives once its texts are read. */
export function outputSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...described }: JsonSchema = z.toJSONSchema(schema, {
    io: "output",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      // The pattern that zod adds says in 200 characters what the format says.
      if (jsonSchema.format === "date") Reflect.deleteProperty(jsonSchema, "pattern");
      const output = outputOf(zodSchema);
      if (output === undefined) return;
      for (const key of Object.keys(jsonSchema)) {
        if (!ABOUT.has(key)) Reflect.deleteProperty(jsonSchema, key);
      }
      Object.assign(jsonSchema, output instanceof z.ZodType ? outputSchema(output) : output);
    },
  });
  return described;
}

/** Keys that say how a field is called; the others say how it is written. */
const ABOUT: ReadonlySet<string> = new Set(["title", "description"]);

/** A schema with a title, or with a check more, gives what the schema that it was made from gives. */
function outputOf(schema: z.core.$ZodType) {
  for (let at: z.core.$ZodType | undefined = schema; at; at = at._zod.parent) {
    const output = outputs.get(at);
    if (output !== undefined) return output;
  }
  return undefined;
}
