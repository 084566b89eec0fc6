import type { SiteModel } from "#scripts/derive/model.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import { type DataGroup, dataCatalogue } from "./catalogue.ts";
import { writeCsv } from "./csv.ts";
import { dataPackage, type PublishedTable } from "./data-package.ts";
import { disclosuresTable } from "./disclosures-table.ts";
import { figuresTable } from "./figures-table.ts";
import { type ExportedFile, exportedFile, jsonText } from "./file.ts";
import { descriptionGroup, tableGroup, wholeGroup } from "./groups.ts";
import { indicatorFiles } from "./indicator-files.ts";
import { modelsTable } from "./models-table.ts";
import { proceduresTable } from "./procedures-table.ts";
import { publicServices } from "./public-services.ts";
import { modelSchema } from "./record-schema.ts";
import { type Collection, collectionsOf, figuresInOrder, linesOf } from "./records.ts";
import type { Table } from "./table.ts";

/** What the page of open data tells of the files; without their bytes, which pages need not keep. */
export interface OpenData {
  groups: readonly DataGroup[];
}

/** All files that others may take, and what the page tells of them. */
export interface Exported {
  files: readonly ExportedFile[];
  openData: OpenData;
}

/** Makes the files of open data from the checked data and the model; `absolute` gives whole addresses. */
export function exportOpenData(
  dataset: Dataset,
  model: SiteModel,
  absolute: (url: string) => string,
): Exported {
  const collections = collectionsOf(dataset, model, absolute);
  const lines = new Map(collections.map((collection) => [collection.name, linesOf(collection)]));
  const tables = tablesOf(model, absolute).map(({ collection, ...told }) => ({
    ...told,
    files: tableFiles(told.table, lines.get(collection) ?? new Uint8Array()),
  }));
  const services = exportedFile(
    "/du-lieu/cpsv.jsonld",
    "Dịch vụ công theo chuẩn CPSV-AP (dữ liệu liên kết)",
    "JSON-LD",
    publicServices(model.procedures, absolute),
  );
  const whole = wholeModel(model, collections, lines, absolute);
  const groups = [
    ...tables.map(({ table, keywords, page, files }) =>
      tableGroup(table, keywords, page, table.name === "thu-tuc" ? [...files, services] : files),
    ),
    wholeGroup(
      collections.reduce((sum, { records }) => sum + records.length, 0),
      whole,
    ),
  ];
  const described = describingFiles(model, tables, [services, ...whole], groups, absolute);
  return {
    files: [
      ...tables.flatMap(({ files }) => files),
      ...[services, ...whole, ...described],
      ...model.indicators.flatMap((indicator) => indicatorFiles(indicator, absolute)),
    ],
    openData: { groups: [...groups, descriptionGroup(described)] },
  };
}

/** The tables, each with the page that shows the same and the collection that holds it whole. */
function tablesOf(model: SiteModel, absolute: (url: string) => string) {
  const figures = figuresTable(
    "ket-qua",
    "Kết quả công tác với nhân dân",
    "Mỗi dòng một giá trị của một chỉ số, trong một kỳ, ở một địa phương; cả số tính ra.",
    figuresInOrder(model),
  );
  return [
    {
      table: proceduresTable(model.procedures, absolute),
      keywords: ["thủ tục hành chính", "lệ phí", "thời hạn giải quyết"],
      page: "/thu-tuc/",
      collection: "procedures",
    },
    {
      table: figures,
      keywords: ["tiếp công dân", "hòa giải ở cơ sở", "khiếu nại, tố cáo"],
      page: "/ket-qua/",
      collection: "figures",
    },
    {
      table: modelsTable(model, absolute),
      keywords: ["dân vận khéo", "mô hình"],
      page: "/mo-hinh/",
      collection: "models",
    },
    {
      table: disclosuresTable(model, absolute),
      keywords: ["công khai thông tin", "dân chủ ở cơ sở"],
      page: "/cong-khai/",
      collection: "disclosures",
    },
  ];
}

/** A table as CSV for machines, CSV for Excel, and the records behind it as JSON. */
function tableFiles(table: Table, records: Uint8Array): ExportedFile[] {
  const { name, title, columns } = table;
  const url = `/du-lieu/${name}`;
  const csv = writeCsv(table, "plain");
  const excel = writeCsv(table, "excel");
  return [
    exportedFile(`${url}.csv`, `${title} (CSV)`, "CSV", csv, columns),
    exportedFile(`${url}-excel.csv`, `${title} (CSV mở bằng Excel)`, "Excel", excel, columns),
    exportedFile(`${url}.json`, `${title} (JSON, đủ mọi trường)`, "JSON", records),
  ];
}

function wholeModel(
  model: SiteModel,
  collections: readonly Collection[],
  lines: ReadonlyMap<string, Uint8Array>,
  absolute: (url: string) => string,
): ExportedFile[] {
  const schemaUrl = "/du-lieu/toan-bo.schema.json";
  const head = `{\n"$schema": ${JSON.stringify(absolute(schemaUrl))},\n"site": ${JSON.stringify(model.site)}\n`;
  const parts = collections.flatMap(({ name }) => [
    Buffer.from(`,${JSON.stringify(name)}: `),
    lines.get(name) ?? new Uint8Array(),
  ]);
  return [
    exportedFile(
      "/du-lieu/toan-bo.json",
      "Mọi bản ghi của trang (JSON)",
      "JSON",
      Buffer.concat([Buffer.from(head), ...parts, Buffer.from("}\n")]),
    ),
    exportedFile(
      schemaUrl,
      "Lược đồ của tệp trên (JSON Schema)",
      "JSON Schema",
      jsonText(modelSchema(absolute(schemaUrl))),
    ),
  ];
}

/** The files that describe the others: a package and a catalogue. */
function describingFiles(
  model: SiteModel,
  tables: readonly { table: Table; files: readonly ExportedFile[] }[],
  others: readonly ExportedFile[],
  groups: readonly DataGroup[],
  absolute: (url: string) => string,
): ExportedFile[] {
  const published = tables.map(
    ({ table, files }): PublishedTable => ({ table, files: files.map(({ about }) => about) }),
  );
  const rest = others.map(({ about }) => about);
  return [
    exportedFile(
      "/du-lieu/datapackage.json",
      "Mô tả gói dữ liệu (Frictionless Data Package)",
      "JSON",
      jsonText(dataPackage(model, published, rest, absolute)),
    ),
    exportedFile(
      "/du-lieu/dcat.jsonld",
      "Danh mục dữ liệu DCAT-AP (dữ liệu liên kết)",
      "JSON-LD",
      jsonText(dataCatalogue(model, groups, absolute)),
    ),
  ];
}
