/** What the files of a room may import; within a room everything is allowed. */
export interface Room {
  /** Rooms, or single files of rooms. */
  values?: readonly string[];
  /** Rooms of which only types may be imported. */
  types?: readonly string[];
  packages?: readonly string[];
  /** True where the same input must give the same output: no clock, no locale, no chance, no process. */
  isPure?: boolean;
}

/**
 * The table of rooms of the design, from the letters of the language up to the commands. A room is
 * a folder of `scripts/` or `layouts/`; `top` are the files right in `scripts/`.
 */
export const rooms: { readonly [room: string]: Room } = {
  language: { isPure: true },
  formula: { values: ["language"], packages: ["jsep"], isPure: true },
  schema: { values: ["language"], packages: ["zod"], isPure: true },
  read: { packages: ["node:fs", "node:path", "node:crypto", "js-yaml", "gray-matter"] },
  layer: {
    values: ["read", "language", "schema/kinds.ts"],
    packages: ["node:path"],
    isPure: true,
  },
  validate: {
    values: ["schema", "formula", "read", "language"],
    types: ["layer"],
    packages: ["zod"],
    isPure: true,
  },
  derive: {
    values: ["schema", "formula", "language"],
    packages: ["node:crypto"],
    isPure: true,
  },
  translate: {
    values: [
      ...["schema", "read", "language", "layer/merge.ts", "layer/records.ts"],
      ...["derive/version.ts", "validate/content/content.ts", "validate/record/schema-problems.ts"],
    ],
    types: ["layer"],
    packages: ["zod"],
    isPure: true,
  },
  layouts: {
    values: ["language", "schema/vocabulary.ts"],
    types: ["derive", "schema", "export", "layouts/client"],
    packages: ["markdown-it", "d3-scale", "d3-shape", "uqr"],
    isPure: true,
  },
  "layouts/client": {
    values: ["language", "search/engine", "layouts"],
  },
  "search/engine": { values: ["language"], isPure: true },
  search: {
    values: ["search/engine", "language", "bundle/assets.ts", "read/problem.ts"],
    types: ["derive", "schema"],
    packages: [
      ...["node:fs", "node:path", "node:url", "node:child_process", "node:crypto", "node:os"],
      ...["js-yaml", "pagefind"],
    ],
  },
  bundle: { packages: ["node:fs", "node:path", "node:url", "node:crypto", "esbuild"] },
  verify: {
    values: ["language", "read/folder.ts"],
    types: ["derive", "schema"],
    packages: ["node:fs", "node:path", "node:crypto", "node:zlib", "js-yaml"],
  },
  export: {
    values: ["schema", "language"],
    types: ["derive"],
    packages: ["node:crypto", "zod"],
    isPure: true,
  },
  publish: {
    values: ["language", "read/folder.ts", "read/problem.ts"],
    types: ["derive", "bundle"],
    packages: ["node:fs", "node:path", "node:crypto", "node:child_process", "node:os"],
  },
  import: {
    values: ["schema", "language"],
    packages: ["node:fs", "node:path", "node:zlib", "js-yaml"],
  },
  history: {
    values: ["read", "schema", "language", "validate/record/field-titles.ts"],
    types: ["layer"],
    packages: ["node:fs", "node:path", "node:child_process"],
  },
  command: { types: ["read"], packages: ["node:util"] },
  browser: {
    packages: [
      ...["node:fs", "node:http", "node:os", "node:path", "node:url", "node:zlib"],
      ...["@sparticuz/chromium", "playwright-core"],
    ],
  },
  bench: {
    values: [
      ...["search", "search/engine", "language", "import", "top", "browser"],
      ...["read/folder.ts", "publish/manifest.ts"],
    ],
    types: ["derive", "schema"],
    packages: [
      ...["node:fs", "node:path", "node:url", "node:os", "node:http", "node:zlib"],
      ...["node:child_process", "node:process"],
      ...["esbuild", "flexsearch", "lighthouse", "minisearch", "pagefind"],
    ],
  },
  preview: { values: ["top"], packages: ["node:fs"] },
};

/** Files that hold words or tables and no logic may be longer than the rest. */
export const longFiles: readonly string[] = ["layouts/text/vi.ts", "layouts/text/en.ts"];

/** No source file is longer: whoever opens one can hold it in the head. */
export const MOST_LINES = 250;
