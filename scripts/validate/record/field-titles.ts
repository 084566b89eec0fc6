import { z } from "zod";
import type { Path } from "#scripts/read/tree.ts";

/** The Vietnamese name of the field at a path; empty where it has none (an id, a list item). */
export function fieldTitle(schema: z.ZodType, path: Path): string {
  const last = path.at(-1);
  if (typeof last !== "string") return "";
  return fieldsAt(schema, path.slice(0, -1)).get(last) ?? "";
}

/** The fields that may stand at a path, each with its Vietnamese name. */
export function fieldsAt(schema: z.ZodType, path: Path): Map<string, string> {
  const fields = new Map<string, string>();
  for (const object of objectsAt(schema, path)) {
    for (const [key, field] of Object.entries(object.shape)) {
      fields.set(key, titleOf(field as z.ZodType));
    }
  }
  return fields;
}

/** The key an editor meant by writing it in Vietnamese: `le_phi`, `lệ phí`, `Thời hạn`. */
export function keyByTitle(fields: Map<string, string>, written: string): string | undefined {
  const wanted = plainWord(written);
  for (const [key, title] of fields) if (plainWord(title) === wanted) return key;
  return undefined;
}

/** A field that exists, but elsewhere in the record: `methods.inPerson.fee`, with its key and Vietnamese name. */
export interface FieldHome {
  path: string;
  key: string;
  title: string;
}

/** Where in a record the field stands that an editor wrote at the wrong place, by its key or Vietnamese name. */
export function homeOfField(schema: z.ZodType, written: string): FieldHome | undefined {
  // Level by level, so that the home nearest to the top is told.
  let level: { schema: z.ZodType; path: readonly string[] }[] = [{ schema, path: [] }];
  for (let depth = 0; depth < DEEPEST_FIELD; depth++) {
    const below: typeof level = [];
    for (const at of level) {
      const fields = fieldsAt(at.schema, []);
      const key = fields.has(written) ? written : keyByTitle(fields, written);
      if (key !== undefined) {
        return { path: [...at.path, key].join("."), key, title: fields.get(key) ?? "" };
      }
      below.push(...childrenOf(at));
    }
    level = below;
  }
  return undefined;
}

const DEEPEST_FIELD = 5;

function childrenOf({ schema, path }: { schema: z.ZodType; path: readonly string[] }) {
  return unwrapAll(schema).flatMap((here) => {
    if (here instanceof z.ZodObject) {
      return Object.entries(here.shape).map(([key, child]) => ({
        schema: child as z.ZodType,
        path: [...path, key],
      }));
    }
    const inside = childSchema(here, 0);
    return inside ? [{ schema: inside, path: [...path, "…"] }] : [];
  });
}

function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s_-]+/g, " ")
    .trim();
}

function titleOf(schema: z.ZodType): string {
  const title = schema.meta()?.title;
  if (title) return title;
  return schema instanceof z.ZodOptional ? titleOf(schema.unwrap() as z.ZodType) : "";
}

function objectsAt(schema: z.ZodType, path: Path): z.ZodObject[] {
  const here = unwrapAll(schema);
  const [step, ...rest] = path;
  if (step === undefined) return here.filter((s) => s instanceof z.ZodObject);
  return here.flatMap((s) => {
    const next = childSchema(s, step);
    return next ? objectsAt(next, rest) : [];
  });
}

function childSchema(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[step] as z.ZodType | undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return undefined;
}

/** Looks through optional values, transforms and unions to the shapes an editor writes. */
function unwrapAll(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return unwrapAll(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrapAll(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => unwrapAll(option as z.ZodType));
  }
  return [schema];
}
