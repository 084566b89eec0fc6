import { createHash } from "node:crypto";
import type { Column } from "./table.ts";

/** How a file is to be opened. */
export type Format = "CSV" | "Excel" | "JSON" | "JSON-LD" | "JSON Schema";

export const mediaTypes: { readonly [format in Format]: string } = {
  CSV: "text/csv",
  Excel: "text/csv",
  JSON: "application/json",
  "JSON-LD": "application/ld+json",
  "JSON Schema": "application/schema+json",
};

/** What is told of a file of open data: on the page, in the package and in the catalogue. */
export interface DataFile {
  /** Address below the base. */
  url: string;
  title: string;
  format: Format;
  /** Size in bytes. */
  size: number;
  sha256: string;
  /** Columns of a table, in their order. */
  columns: readonly Column[] | undefined;
}

/** A file as it will lie on the disk. */
export interface ExportedFile {
  url: string;
  bytes: Uint8Array;
  about: DataFile;
}

/** Makes a file from its text. */
export function exportedFile(
  url: string,
  title: string,
  format: Format,
  text: string | Uint8Array,
  columns?: readonly Column[],
): ExportedFile {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { url, bytes, about: { url, title, format, size: bytes.length, sha256, columns } };
}

/** The text of a JSON file that people may read too. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
