import { machineNumber } from "#scripts/language/numbers.ts";
import type { Cell, Table } from "./table.ts";

/** For machines: a comma, decimals by a dot. For Excel in Vietnam: a semicolon, decimals by a comma. */
export type Dialect = "plain" | "excel";

/** Without this mark Excel takes UTF-8 for an old code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Writes a table as CSV (RFC 4180: CRLF, quotes where needed) in UTF-8 with a byte order mark.
 * Numbers have at most nine significant digits. A text that a spreadsheet would run as a formula
 * gets an apostrophe in front.
 */
export function writeCsv(table: Pick<Table, "columns" | "rows">, dialect: Dialect): string {
  const separator = dialect === "excel" ? ";" : ",";
  const lines = [
    table.columns.map(({ name }) => name),
    ...table.rows.map((row) => row.map((cell) => written(cell, dialect))),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.join(separator)}\r\n`).join("")}`;
}

function written(cell: Cell, dialect: Dialect): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") {
    const number = machineNumber(cell);
    return dialect === "excel" ? number.replace(".", ",") : number;
  }
  const isRisky = FORMULA.test(cell) || (dialect === "excel" && LIKE_A_NUMBER.test(cell));
  return quoted(isRisky ? `'${cell}` : cell);
}

/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The code 2.000840 would become the number 2.00084 or 2000840. */
const LIKE_A_NUMBER = /^\d+(?:[.,]\d+)+$/;

function quoted(text: string): string {
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
