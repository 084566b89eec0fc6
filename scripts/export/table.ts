/** One column of a table, with all that somebody needs to use it. */
export interface Column {
  /** Name in the head of the file; never changes. */
  name: string;
  type: "string" | "integer" | "number" | "date" | "uri";
  title: string;
  description?: string;
  /** What a number counts. */
  unit?: string;
  /** The only values there are. */
  values?: readonly string[];
  /** True when no cell is empty. */
  isFilled?: boolean;
}

/** Numbers stay numbers, whatever a file does with text; nothing is an empty cell. */
export type Cell = string | number | undefined;

/** A table of open data. */
export interface Table {
  /** Name of its files. */
  name: string;
  title: string;
  description: string;
  /** Columns that together tell rows apart. */
  key: readonly string[];
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

/** A column with the way to read it from an item. */
export type ColumnOf<T> = Column & { read: (item: T) => Cell };

/** Makes the columns and rows of a table from items. */
export function rowsOf<T>(
  columns: readonly ColumnOf<T>[],
  items: readonly T[],
): Pick<Table, "columns" | "rows"> {
  return {
    columns: columns.map(({ read: _, ...column }) => column),
    rows: items.map((item) => columns.map((column) => column.read(item))),
  };
}

/** Several words in one cell. */
export function listCell(words: readonly string[]): string | undefined {
  return words.length > 0 ? words.join(" | ") : undefined;
}
