import { z } from "zod";

/**
 * How another language says a text: freely; as an official name, which papers and counters carry in
 * Vietnamese, so that pages show both; or as a unit, for which a language has words of its own.
 */
export type Translatable = "text" | "name" | "unit";

const marks = new WeakMap<z.core.$ZodType, Translatable>();

/** Marks a schema whose text may be said in another language. */
export function mayBeTranslated<S extends z.ZodType>(schema: S, how: Translatable): S {
  marks.set(schema, how);
  return schema;
}

/** How a text that these schemas read may be translated; undefined where it may not. */
export function translatableAt(schemas: readonly z.ZodType[]): Translatable | undefined {
  for (const schema of schemas.flatMap(waysToRead)) {
    // A schema with a title, or with a check more, is marked as the schema that it was made from.
    for (let at: z.core.$ZodType | undefined = schema; at; at = at._zod.parent) {
      const mark = marks.get(at);
      if (mark !== undefined) return mark;
    }
  }
  return undefined;
}

/** The schemas of what stands under a key of a map, or in a list (`key` is a number). */
export function schemasBelow(schemas: readonly z.ZodType[], key: string | number): z.ZodType[] {
  return schemas.flatMap(waysToRead).flatMap((schema) => {
    if (schema instanceof z.ZodObject) return (schema.shape[key] as z.ZodType | undefined) ?? [];
    if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
    if (schema instanceof z.ZodArray && typeof key === "number") return schema.element as z.ZodType;
    return [];
  });
}

/** A schema and those it reads by: behind optional values, transforms and unions. */
function waysToRead(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return [schema, ...waysToRead(schema.unwrap() as z.ZodType)];
  if (schema instanceof z.ZodPipe) return [schema, ...waysToRead(schema.in as z.ZodType)];
  if (schema instanceof z.ZodUnion) {
    return [schema, ...schema.options.flatMap((option) => waysToRead(option as z.ZodType))];
  }
  return [schema];
}
