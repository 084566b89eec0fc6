import type { DataGroup } from "./catalogue.ts";
import type { ExportedFile } from "./file.ts";
import type { Table } from "./table.ts";

/** The files of a table, and what else holds the same. */
export function tableGroup(
  table: Table,
  keywords: readonly string[],
  page: string,
  files: readonly ExportedFile[],
): DataGroup {
  const { name, title, description, rows } = table;
  const abouts = files.map(({ about }) => about);
  return { ...{ name, title, description, keywords, page }, count: rows.length, files: abouts };
}

/** The files of the whole model; `count` records are in it. */
export function wholeGroup(count: number, files: readonly ExportedFile[]): DataGroup {
  return {
    name: "toan-bo",
    title: "Toàn bộ dữ liệu",
    description:
      "Mọi bản ghi của trang và mọi số tính ra trong một tệp, kèm lược đồ nói từng trường là gì.",
    keywords: ["dữ liệu mở", "minh bạch"],
    page: "/du-lieu/",
    count,
    files: files.map(({ about }) => about),
  };
}

/** The files that describe the others. */
export function descriptionGroup(files: readonly ExportedFile[]): DataGroup {
  return {
    name: "mo-ta",
    title: "Mô tả cho máy",
    description:
      "Cột, kiểu, đơn vị, cỡ và mã kiểm SHA-256 của từng tệp, để cổng dữ liệu và công cụ tự đọc.",
    keywords: ["siêu dữ liệu"],
    page: "/du-lieu/",
    count: undefined,
    files: files.map(({ about }) => about),
  };
}
