import { collectionKinds, kinds } from "#scripts/schema/kinds.ts";
import { type JsonSchema, outputSchema } from "#scripts/schema/outputs.ts";
import { pageSchema } from "#scripts/schema/page.ts";
import { figureSchema } from "./figure-record.ts";

const ID: JsonSchema = { type: "string", title: "mã", minLength: 1 };
const PAGE: JsonSchema = { type: "string", title: "địa chỉ trang", format: "uri" };

/** The JSON Schema of the whole model, made from the same schemas that the data are checked with. */
export function modelSchema(address: string): JsonSchema {
  const collections: { [name: string]: JsonSchema } = Object.fromEntries([
    ...collectionKinds.map((kind) => {
      const { collection, title, schema } = kinds[kind];
      return [collection, listOf(withId(outputSchema(schema)), title)] as const;
    }),
    ["figures", listOf(outputSchema(figureSchema), "số liệu, cả số tính ra")] as const,
    ["pages", listOf(withId(pageOf(outputSchema(pageSchema))), "bài viết")] as const,
  ]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: address,
    title: "Toàn bộ dữ liệu của trang",
    description:
      "thu-tuc.json, ket-qua.json, mo-hinh.json và cong-khai.json là các phần procedures, figures, models và disclosures.",
    type: "object",
    properties: {
      $schema: { type: "string" },
      site: { ...outputSchema(kinds.site.schema), title: kinds.site.title },
      ...collections,
    },
    required: ["$schema", "site", ...Object.keys(collections)],
    additionalProperties: false,
  };
}

function listOf(items: JsonSchema, title: string): JsonSchema {
  return { type: "array", title, items };
}

/** A record as it is written: its fields, its id, and the address and version of its page. */
function withId(record: JsonSchema): JsonSchema {
  const fields = record.type === "object" ? record : fieldsOf({ value: record });
  return {
    ...fields,
    properties: {
      id: ID,
      page: PAGE,
      version: { type: "string", title: "phiên bản" },
      ...fields.properties,
    },
    required: ["id", ...(fields.required ?? [])],
  };
}

function fieldsOf(properties: { [name: string]: JsonSchema }): JsonSchema {
  const required = Object.keys(properties);
  return { type: "object", properties, required, additionalProperties: false };
}

function pageOf(meta: JsonSchema): JsonSchema {
  return {
    ...meta,
    properties: {
      ...meta.properties,
      section: { type: "string", title: "mục" },
      markdown: { type: "string", title: "nội dung, viết bằng Markdown" },
    },
    required: [...(meta.required ?? []), "markdown"],
  };
}
