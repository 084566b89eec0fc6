import type { SiteModel } from "#scripts/derive/model.ts";
import { type DataFile, mediaTypes } from "./file.ts";
import { publisherName } from "./publisher.ts";
import type { Column, Table } from "./table.ts";

/** A table with the files that hold it. */
export interface PublishedTable {
  table: Table;
  files: readonly DataFile[];
}

/**
 * The Frictionless Data Package of the site: every table with its columns, types and units, every
 * file with its size and digest. It reads as version 1 and as version 2 of the standard.
 */
export function dataPackage(
  { site }: SiteModel,
  tables: readonly PublishedTable[],
  others: readonly DataFile[],
  absolute: (url: string) => string,
): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "data-package",
    name: "minh-bach",
    id: absolute("/du-lieu/datapackage.json"),
    title: `${site.name}: dữ liệu mở`,
    description: site.description,
    homepage: absolute("/du-lieu/"),
    contributors: [{ title: publisherName(site), role: "publisher", roles: ["publisher"] }],
    licenses: site.licence && [{ title: site.licence.name, path: site.licence.url }],
    resources: [
      ...tables.flatMap(({ table, files }) => files.map((file) => resource(file, table))),
      ...others.map((file) => resource(file)),
    ],
  };
}

function resource(file: DataFile, table?: Table): object {
  const path = file.url.replace("/du-lieu/", "");
  const isTable = table !== undefined && file.columns !== undefined;
  const isExcel = file.format === "Excel";
  return {
    name: path.replace(/\.csv$/, "").replaceAll(".", "-"),
    path,
    profile: isTable ? "tabular-data-resource" : "data-resource",
    title: file.title,
    description: table?.description,
    format: path.replace(/^.*\./, ""),
    mediatype: mediaTypes[file.format],
    encoding: "utf-8",
    bytes: file.size,
    hash: `sha256:${file.sha256}`,
    dialect: isTable ? { delimiter: isExcel ? ";" : ",", lineTerminator: "\r\n" } : undefined,
    schema: isTable ? tableSchema(table, isExcel) : undefined,
  };
}

function tableSchema({ columns, key }: Table, isExcel: boolean): object {
  return {
    fields: columns.map((column) => field(column, isExcel)),
    missingValues: [""],
    primaryKey: key,
  };
}

function field(column: Column, isExcel: boolean): object {
  const { name, type, title, description, unit, values, isFilled } = column;
  return {
    name,
    title,
    description,
    type: type === "uri" ? "string" : type,
    format: type === "uri" ? "uri" : "default",
    ...(type === "number" && { decimalChar: isExcel ? "," : "." }),
    unit,
    ...((isFilled || values) && {
      constraints: { ...(isFilled && { required: true }), ...(values && { enum: values }) },
    }),
  };
}
